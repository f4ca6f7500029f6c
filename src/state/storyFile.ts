import { type DecodedEvidence, type DecodedHead, decode, isPacked } from "../core/parse/packed/decode";
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
      readonly story: DecodedHead & { readonly evidence?: DecodedEvidence };
      /** Reads the evidence, once; null where the story has it already. */
      readonly rest: (() => Promise<DecodedEvidence>) | null;
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
  isPacked(value)
    ? { type: "packed", story: decode(value), rest: null, words: null }
    : { type: "files", files: value };

/** The worker ends with its last answer. */
async function inWorker(question: Exclude<Question, "rest">, path: string): Promise<StoryFile> {
  const worker = new Worker(await workerUrl(storyWorker), { type: KIND });
  const end = () => worker.terminate();
  try {
    const answer = answerOf(worker, path, "packed", "other");
    worker.postMessage(question, "file" in question ? [question.file] : []);
    const first = await answer;
    if (first.type === "other") {
      end();
      return { type: "files", files: JSON.parse(new TextDecoder().decode(first.file)) };
    }
    const { story, restFollows, wordsFollow } = first;
    const listed = wordsFollow ? answerOf(worker, path, "words").catch(() => null) : null;
    const rest = async () => {
      const answer = answerOf(worker, path, "rest");
      worker.postMessage("rest" satisfies Question);
      try {
        return (await answer).evidence;
      } finally {
        if (listed === null) end();
        reading.set(null);
      }
    };
    if (listed !== null) listed.then(end);
    else if (!restFollows) end();
    const words = listed === null ? null : listed.then((answer) => answer?.words ?? null);
    return { type: "packed", story, rest: restFollows ? rest : null, words };
  } catch (error) {
    end();
    throw error;
  } finally {
    reading.set(null);
  }
}

/** The next answer of one of these types. Rejects with what is wrong, in words to be shown. */
const answerOf = <T extends Answer["type"]>(worker: Worker, path: string, ...types: readonly T[]) =>
  new Promise<Extract<Answer, { readonly type: T }>>((resolve, reject) => {
    const isAwaited = (answer: Answer): answer is Extract<Answer, { readonly type: T }> =>
      types.some((type) => type === answer.type);
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (isAwaited(data)) resolve(data);
      else if (data.type === "reading") reading.set(data);
      else if (data.type === "unread") reject(new Error(unread(path, data.status)));
      else if (data.type === "failed") reject(new Error(`${path}: ${data.reason}`));
    });
    worker.addEventListener("error", ({ message }) =>
      reject(new Error(`${path}: the part that reads it stopped${message ? `: ${message}` : ""}`)),
    );
  });
