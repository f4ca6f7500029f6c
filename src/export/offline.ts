import { fileName } from "../core/export/fileName";
import { makeOfflineFile } from "../state/offlineFile";
import type { FileExporter } from "./exporter";

/** The app itself, to be kept or handed on. */
export const OFFLINE: FileExporter = {
  type: "file",
  id: "offline",
  group: "present",
  name: "Offline file (.html)",
  about:
    "The whole app with all of this story and the base map in one file, which opens at this view. Any browser shows it from a disk or a stick; it asks the network for nothing.",
  whenEmpty: true,
  make: async (excerpt, { signal, report }) => {
    report("Putting everything into one file");
    const { hash } = new URL(excerpt.colophon.address);
    const html = await makeOfflineFile(excerpt.index.story, hash, signal);
    return { fileName: fileName(excerpt, "offline", "html"), blob: new Blob([html], { type: "text/html" }) };
  },
};
