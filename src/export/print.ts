import type { FileExporter } from "./exporter";

/** The list of what is shown, as the browser prints it. */
export const PRINT: readonly FileExporter[] = [
  {
    type: "file",
    id: "list",
    group: "print",
    name: "List of the events",
    about:
      "The events in order of time with the key to their marks, and the event or actor that is open. The browser can save it as PDF.",
    whenEmpty: false,
    make: async () => {
      window.print();
      return null;
    },
  },
];
