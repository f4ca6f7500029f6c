import type { Decoded } from "../core/parse/packed/decode";
import { decode, isPacked } from "../core/parse/packed/decode";
import type { StoryWords } from "../core/search/storyWords";
import { bundled, isCarried, workerUrl } from "./bundled";
import { type CatalogueEntry, fetched, unread } from "./catalogue";
import { reading } from "./reading";
import type { Answer, Question } from "./storyWorker";
import storyWorker from "./storyWorker.ts?worker&url";

/** What a story's file holds: a packed story, or the files of a folder. */
export type StoryFile =
  | {
      readonly type: "packed";
      readonly story: Decoded;
      /** The words that it is searched by, once they are listed; null where nobody lists them. */
      readonly words: Promise<StoryWords | null> | null;
    }
  | { readonly type: "files"; readonly files: unknown };

/** A file shorter than this is parsed sooner than a worker has started. */
const SHORT = 1_000_000;

/** The dev server serves modules. Built workers are classic: a page opened from a file can start no module of a blob. */
const KIND = import.meta.env.DEV ? "module" : "classic";

/**
 * Reads the file of a story: a short one here, any other in a worker, which leaves this thread free to
 * draw, and tells `reading` how far it is. Rejects with what is wrong, in words to be shown.
 */
export async function readStoryFile({ id, bytes }: CatalogueEntry): Promise<StoryFile> {
  const path = `stories/${id}.json`;
  if (bytes !== null && bytes < SHORT) return storyFile(await (await fetched(path)).json());
  if (isCarried(path)) return inWorker({ file: await (await bundled(path)).arrayBuffer() }, path);
  return inWorker({ url: new URL(path, document.baseURI).href, bytes }, path);
}

const storyFile = (value: unknown): StoryFile =>
  isPacked(value) ? { type: "packed", story: decode(value), words: null } : { type: "files", files: value };

/** The worker ends with its last answer. */
async function inWorker(question: Question, path: string): Promise<StoryFile> {
  const worker = new Worker(await workerUrl(storyWorker), { type: KIND });
  let words: Promise<StoryWords | null> | null = null;
  try {
    const file = await readBy(worker, question, path);
    if (file.type === "packed") words = file.words;
    return file;
  } finally {
    if (words === null) worker.terminate();
    else words.then(() => worker.terminate());
    reading.set(null);
  }
}

const readBy = (worker: Worker, question: Question, path: string): Promise<StoryFile> =>
  new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      switch (data.type) {
        case "reading":
          return reading.set(data);
        case "packed":
          return resolve({ ...data, words: data.wordsFollow ? wordsBy(worker) : null });
        case "other":
          return resolve({ type: "files", files: JSON.parse(new TextDecoder().decode(data.file)) });
        case "unread":
          return reject(new Error(unread(path, data.status)));
        case "failed":
          return reject(new Error(`${path}: ${data.reason}`));
      }
    });
    worker.addEventListener("error", ({ message }) =>
      reject(new Error(`${path}: the part that reads it stopped${message ? `: ${message}` : ""}`)),
    );
    worker.postMessage(question, "file" in question ? [question.file] : []);
  });

/** The second answer; null when the worker stops before it. */
const wordsBy = (worker: Worker): Promise<StoryWords | null> =>
  new Promise((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.type === "words") resolve(data.words);
    });
    worker.addEventListener("error", () => resolve(null));
  });
