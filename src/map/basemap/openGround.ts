import { workerUrl } from "../../state/bundled";
import type { Answer, Question } from "./groundWorker";
import groundWorker from "./groundWorker.ts?worker&url";
import type { PackedTile, TileAddress } from "./tiles";

/** Gives the shapes of a tile; the world's edge and the poles have none. Rejects with what went wrong. */
export type Ground = (at: TileAddress) => Promise<PackedTile>;

/** A question before it has its number. */
type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, "id"> : never) : never;

/** The dev server serves modules. Built workers are classic: a page opened from a file can start no module of a blob. */
const KIND = import.meta.env.DEV ? "module" : "classic";

interface Waiting {
  readonly resolve: (tile: PackedTile) => void;
  readonly reject: (error: Error) => void;
}

/** Hands the basemap's file to a worker; rejects with what is wrong with it. The file is gone from the page afterwards. */
export async function openGround(file: ArrayBuffer): Promise<Ground> {
  const worker = new Worker(await workerUrl(groundWorker), { type: KIND });
  const ask = asking(worker);
  try {
    await ask({ type: "open", file }, [file]);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return (at) => ask({ type: "tile", at });
}

/** Pairs a worker's answers with the questions. When the worker stops, so does all that is asked of it. */
function asking(worker: Worker) {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let stopped: Error | null = null;
  const take = (id: number): Waiting | undefined => {
    const found = waiting.get(id);
    waiting.delete(id);
    return found;
  };
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    if ("tile" in data) take(data.id)?.resolve(data.tile);
    else take(data.id)?.reject(new Error(`basemap/ground.json: ${data.error}`));
  });
  worker.addEventListener("error", ({ message }) => {
    stopped = new Error(`the part that reads the base map stopped${message ? `: ${message}` : ""}`);
    for (const { reject } of waiting.values()) reject(stopped);
    waiting.clear();
  });
  return (question: Asked, transfer: Transferable[] = []): Promise<PackedTile> =>
    new Promise((resolve, reject) => {
      if (stopped !== null) {
        reject(stopped);
        return;
      }
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ ...question, id: asked }, transfer);
    });
}
