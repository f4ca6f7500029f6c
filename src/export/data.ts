import { csvPieces } from "../core/export/csv";
import type { Excerpt } from "../core/export/excerpt";
import { fileName } from "../core/export/fileName";
import { collect } from "./collect";
import type { FileExporter, Make } from "./exporter";

/** Makes a file of the pieces of a text, about one for each event. */
const written =
  (pieces: (excerpt: Excerpt) => Iterable<string>, ending: string, type: string): Make =>
  async (excerpt, job) => {
    const parts = await collect(pieces(excerpt), excerpt.events.length, job);
    return { fileName: fileName(excerpt, "", ending), blob: new Blob(parts, { type }) };
  };

/** The events as data for other programs. */
export const DATA: readonly FileExporter[] = [
  {
    type: "file",
    id: "csv",
    group: "data",
    name: "Table (.csv)",
    about:
      "One row an event: time and place with their doubt, actors, figures, certainty, sources. Opens in any spreadsheet; nothing in it is run as a formula.",
    whenEmpty: false,
    make: written(csvPieces, "csv", "text/csv;charset=utf-8"),
  },
];
