import { listOf } from "../core/export/handout";
import type { FileExporter } from "./exporter";
import { showHandout } from "./handout/handoutStore";

/** The list of what is shown, as pages in place of the app, for the browser to print. */
export const PRINT: readonly FileExporter[] = [
  {
    type: "file",
    id: "list",
    group: "print",
    name: "List of the events",
    about:
      "All the events in order of time with the key to their marks, then their sources with live links. The browser prints it or saves it as PDF.",
    whenEmpty: false,
    make: async (excerpt) => {
      showHandout({ handout: listOf(excerpt), stills: new Map() });
      return null;
    },
  },
];
