import { buffersOf, type Decoded, decode, isPacked, sizeOf } from "../core/parse/packed/decode";
import { MANY } from "../core/search/many";
import { type StoryWords, storyWords, type Wording, wordingOf } from "../core/search/storyWords";
import type { Reading } from "./reading";

/** What the page asks, once: to read a file at an address, or one that it hands over. */
export type Question =
  | { readonly url: string; readonly bytes: number | null }
  | { readonly file: ArrayBuffer };

export type Answer =
  | ({ readonly type: "reading" } & Reading)
  /** Whether the words of the story follow. */
  | { readonly type: "packed"; readonly story: Decoded; readonly wordsFollow: boolean }
  /** Null when they could not be listed. */
  | { readonly type: "words"; readonly words: StoryWords | null }
  /** It holds something else, which the page reads itself: its bytes. */
  | { readonly type: "other"; readonly file: ArrayBuffer }
  /** It was answered with an error. */
  | { readonly type: "unread"; readonly status: number }
  | { readonly type: "failed"; readonly reason: string };

/** Time between two reports, in milliseconds. */
const PACE = 100;

/** What is sent, the memory that goes with it, and what is to be done once it is on its way. */
interface Parcel {
  readonly answer: Answer;
  readonly transfer?: Transferable[];
  readonly after?: () => void;
}

/** Reads, parses and decodes a story's file, and lists the words of a long one, away from the thread that draws. */
self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  read(data).then(
    ({ answer, transfer = [], after }) => {
      self.postMessage(answer, { transfer });
      after?.();
    },
    (error: unknown) =>
      tell({ type: "failed", reason: error instanceof Error ? error.message : String(error) }),
  );
});

const tell = (found: Answer): void => self.postMessage(found);

async function read(question: Question): Promise<Parcel> {
  if ("file" in question) return opened(question.file);
  const response = await fetch(question.url);
  if (!response.ok) return { answer: { type: "unread", status: response.status } };
  return opened(await bytesOf(response, question.bytes));
}

function opened(file: ArrayBuffer): Parcel {
  const value: unknown = JSON.parse(new TextDecoder().decode(file));
  if (!isPacked(value)) return { answer: { type: "other", file }, transfer: [file] };
  const story = decode(value);
  const wordsFollow = sizeOf(story.columns.events.id) >= MANY;
  const parcel = { answer: { type: "packed", story, wordsFollow } as const, transfer: buffersOf(story) };
  if (!wordsFollow) return parcel;
  const wording = wordingOf(story);
  return { ...parcel, after: () => tellWords(wording) };
}

/** Lists the words, for which the page has no need to wait: it is drawing the story by now. */
function tellWords(wording: Wording): void {
  try {
    const words = storyWords(wording);
    self.postMessage({ type: "words", words }, { transfer: buffersOf(words) });
  } catch {
    tell({ type: "words", words: null });
  }
}

/** The body of a response; says at a steady pace how much of it has come. */
async function bytesOf(response: Response, bytes: number | null): Promise<ArrayBuffer> {
  const expected = bytes ?? lengthOf(response);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let read = 0;
  const pulse = setInterval(() => tell({ type: "reading", read, expected }), PACE);
  try {
    for (const body = response.body?.getReader(); body !== undefined; ) {
      const { value, done } = await body.read();
      if (done) break;
      chunks.push(value);
      read += value.length;
    }
  } finally {
    clearInterval(pulse);
  }
  tell({ type: "reading", read, expected: read });
  return joined(chunks, read);
}

/** What the server says, unless it counts bytes that the browser unpacks. */
function lengthOf({ headers }: Response): number | null {
  const length = Number(headers.get("content-length") ?? Number.NaN);
  return headers.has("content-encoding") || Number.isNaN(length) ? null : length;
}

function joined(chunks: readonly Uint8Array[], length: number): ArrayBuffer {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all.buffer;
}
