import { type Sources, sourcesOf } from "./source";
import { packTile, type TileAddress } from "./tiles";
import { isTopology } from "./topology";

/** What the page asks: first to read the file, then for tiles. */
export type Question =
  | { readonly id: number; readonly type: "open"; readonly file: ArrayBuffer }
  | { readonly id: number; readonly type: "tile"; readonly at: TileAddress };

/** Reads the basemap's geometry and cuts its tiles, away from the thread that draws. */
let sources: Sources | null = null;

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  if (data.type === "open") {
    self.postMessage({ id: data.id, error: open(data.file) });
    return;
  }
  const tile = sources === null ? [] : packTile(sources, data.at);
  const buffers = tile.flatMap(({ points, lengths }) => [points.buffer, lengths.buffer]);
  self.postMessage({ id: data.id, tile }, { transfer: buffers });
});

/** Null when the file could be read, else what is wrong with it. */
function open(file: ArrayBuffer): string | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(file));
    if (!isTopology(value)) return "it is not TopoJSON";
    sources = sourcesOf(value);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
