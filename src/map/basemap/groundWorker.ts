import { type Sources, sourcesOf } from "./source";
import { type PackedTile, packTile, type TileAddress } from "./tiles";
import { isTopology } from "./topology";

/** What the page asks: first to read the file, then for tiles. */
export type Question =
  | { readonly id: number; readonly type: "open"; readonly file: ArrayBuffer }
  | { readonly id: number; readonly type: "tile"; readonly at: TileAddress };

/** The answer to the question with the same number; `error` says why there is none. */
export type Answer = { readonly id: number } & ({ readonly tile: PackedTile } | { readonly error: string });

/** Reads the basemap's geometry and cuts its tiles, away from the thread that draws. */
let sources: Sources | null = null;

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  const { id } = data;
  try {
    const tile = data.type === "open" ? open(data.file) : cut(data.at);
    const transfer = tile.flatMap(({ points, lengths }) => [points.buffer, lengths.buffer]);
    self.postMessage({ id, tile } satisfies Answer, { transfer });
  } catch (error) {
    self.postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies Answer);
  }
});

function open(file: ArrayBuffer): PackedTile {
  const value: unknown = JSON.parse(new TextDecoder().decode(file));
  if (!isTopology(value)) throw new Error("it is not TopoJSON");
  sources = sourcesOf(value);
  return [];
}

function cut(at: TileAddress): PackedTile {
  if (sources === null) throw new Error("it has not been read");
  return packTile(sources, at);
}
