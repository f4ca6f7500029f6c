import type { Question } from "./groundWorker";
import type { PackedTile, TileAddress } from "./tiles";

/** Gives the shapes of a tile; the world's edge and the poles have none. */
export type Ground = (at: TileAddress) => Promise<PackedTile>;

type Answer = { readonly id: number } & ({ readonly error: string | null } | { readonly tile: PackedTile });

/** A question before it has its number. */
type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, "id"> : never) : never;

/** Hands the basemap's file to a worker; rejects with what is wrong with it. The file is gone from the page afterwards. */
export async function openGround(file: ArrayBuffer): Promise<Ground> {
  const ask = asking(new Worker(new URL("./groundWorker.ts", import.meta.url), { type: "module" }));
  const opened = await ask({ type: "open", file }, [file]);
  if ("error" in opened && opened.error !== null) throw new Error(`basemap/ground.json: ${opened.error}`);
  return async (at) => {
    const answer = await ask({ type: "tile", at });
    return "tile" in answer ? answer.tile : [];
  };
}

/** Pairs a worker's answers with the questions. When the worker fails, so does all that was asked. */
function asking(worker: Worker) {
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  let asked = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.resolve(data);
    waiting.delete(data.id);
  });
  worker.addEventListener("error", ({ message }) => {
    const error = new Error(`the part that reads the base map stopped${message ? `: ${message}` : ""}`);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return (question: Asked, transfer: Transferable[] = []): Promise<Answer> =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ ...question, id: asked }, transfer);
    });
}
