import { csvPieces } from "../core/export/csv";
import type { Excerpt } from "../core/export/excerpt";
import { fileName } from "../core/export/fileName";
import { geojsonPieces } from "../core/export/geojson";
import { icsPieces } from "../core/export/ics";
import { storyFilePieces } from "../core/export/storyFile";
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
  {
    type: "file",
    id: "geojson",
    group: "data",
    name: "Map file (.geojson)",
    about:
      "A feature for each event: a point where the place is sure, the area that it may lie in where not, and none without a place. For QGIS and other map programs.",
    whenEmpty: false,
    make: written(geojsonPieces, "geojson", "application/geo+json"),
  },
  {
    type: "file",
    id: "ics",
    group: "data",
    name: "Calendar (.ics)",
    about:
      "An entry for each event, days as days and clock times as such, with doubt and sources in its text. Events in doubt are tentative.",
    whenEmpty: false,
    make: written(icsPieces, "ics", "text/calendar;charset=utf-8"),
  },
  {
    type: "file",
    id: "story",
    group: "data",
    name: "Story file (.json)",
    about:
      "The events with all their claims, sources and actors in the story format, and the events that these are dated by or compared with. Opened again, it comes to the same values.",
    whenEmpty: false,
    make: written(storyFilePieces, "json", "application/json"),
  },
];
