import {
  buffersOf,
  type DecodedEvidence,
  type DecodedHead,
  decode,
  decodeEvidence,
  decodeHead,
  hasEvidence,
  isPacked,
  sizeOf,
} from "../core/parse/packed/decode";
import { headLength, headText, OPENING, restText } from "../core/parse/packed/text";
import { MANY } from "../core/search/many";
import {
  type EarlyWording,
  earlyWording,
  type StoryWords,
  storyWords,
  type Wording,
  wordingOf,
} from "../core/search/storyWords";
import { type Pieces, piecesOf } from "./pieces";
import type { Reading } from "./reading";

/** What the page asks: first to read a file at an address, or one that it hands over; later, for the rest of it. */
export type Question =
  | { readonly url: string; readonly bytes: number | null }
  | { readonly file: ArrayBuffer }
  | "rest";

export type Answer =
  | ({ readonly type: "reading" } & Reading)
  /** `restFollows`: the evidence of this story comes when it is asked for. `wordsFollow`: so do its words, by themselves. */
  | {
      readonly type: "packed";
      readonly story: DecodedHead & { readonly evidence?: DecodedEvidence };
      readonly restFollows: boolean;
      readonly wordsFollow: boolean;
    }
  | { readonly type: "rest"; readonly evidence: DecodedEvidence }
  /** Null when they could not be listed. */
  | { readonly type: "words"; readonly words: StoryWords | null }
  /** It holds something else, which the page reads itself: its bytes. */
  | { readonly type: "other"; readonly file: ArrayBuffer }
  /** It was answered with an error. */
  | { readonly type: "unread"; readonly status: number }
  | { readonly type: "failed"; readonly reason: string };

/** Time between two reports, in milliseconds. */
const PACE = 100;

/** Reads the rest, once the first part was told. */
let goOn: (() => Promise<void>) | null = null;

/** Reads, parses and decodes a story's file, and lists the words of a long one, away from the thread that draws. */
self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  const work = data === "rest" ? goOn?.() : read(data);
  work?.catch((error: unknown) =>
    tell({ type: "failed", reason: error instanceof Error ? error.message : String(error) }),
  );
});

const tell = (found: Answer, transfer: Transferable[] = []): void => self.postMessage(found, { transfer });

async function read(question: Exclude<Question, "rest">): Promise<void> {
  const response = "file" in question ? new Response(question.file) : await fetch(question.url);
  if (!response.ok || response.body === null) {
    tell({ type: "unread", status: response.status });
    return;
  }
  const report = reporter("file" in question ? null : (question.bytes ?? lengthOf(response)));
  try {
    const pieces = piecesOf(response.body, report.note);
    const head = headLength(await pieces.until(OPENING));
    if (head !== null) report.expect(head);
    const bytes = await pieces.until(head === null ? Number.POSITIVE_INFINITY : head + 1);
    report.whole();
    if (head === null) openWhole(bytes);
    else openHead(pieces, bytes, head, report);
  } finally {
    report.stop();
  }
}

/** Opens a file that cannot be drawn before all of it is there. */
function openWhole(bytes: Uint8Array<ArrayBuffer>): void {
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isPacked(value)) {
    const file = bytes.slice().buffer;
    tell({ type: "other", file }, [file]);
    return;
  }
  const story = decode(value);
  const wording = hasMany(story) ? wordingOf(earlyWording(story), story.evidence) : null;
  tell({ type: "packed", story, restFollows: false, wordsFollow: wording !== null }, buffersOf(story));
  if (wording !== null) tellWords(wording);
}

/** Opens what is drawn, and leaves the rest until it is asked for. */
function openHead(pieces: Pieces, bytes: Uint8Array, length: number, report: Reporter): void {
  const value: unknown = JSON.parse(headText(bytes, length));
  if (!isPacked(value)) throw new Error("the part that is drawn first is no packed story");
  const story = decodeHead(value);
  pieces.take(length);
  const early = hasMany(story) ? earlyWording(story) : null;
  goOn = () => readRest(pieces, early, report);
  tell({ type: "packed", story, restFollows: true, wordsFollow: early !== null }, buffersOf(story));
}

async function readRest(pieces: Pieces, early: EarlyWording | null, report: Reporter): Promise<void> {
  report.goOn();
  const bytes = await pieces.until(Number.POSITIVE_INFINITY).finally(report.stop);
  report.whole();
  const value: unknown = JSON.parse(restText(bytes));
  if (!hasEvidence(value)) throw new Error("it ends before the claims");
  const evidence = decodeEvidence(value.evidence);
  const wording = early === null ? null : wordingOf(early, evidence);
  tell({ type: "rest", evidence }, buffersOf(evidence));
  if (wording !== null) tellWords(wording);
}

const hasMany = ({ columns }: DecodedHead): boolean => sizeOf(columns.events.id) >= MANY;

/** Lists the words, for which the page has no need to wait: it is drawing the story by now. */
function tellWords(wording: Wording): void {
  try {
    const words = storyWords(wording);
    tell({ type: "words", words }, buffersOf(words));
  } catch {
    tell({ type: "words", words: null });
  }
}

type Reporter = ReturnType<typeof reporter>;

/** Says at a steady pace how much has come of what is waited for. */
function reporter(expected: number | null) {
  let [read, awaited] = [0, expected];
  const report = () => tell({ type: "reading", read, expected: awaited });
  let pulse = self.setInterval(report, PACE);
  return {
    note: (bytes: number) => {
      read = bytes;
    },
    expect: (bytes: number) => {
      awaited = bytes;
    },
    /** Says that all of it is there. */
    whole: () => {
      awaited = read;
      report();
    },
    stop: () => self.clearInterval(pulse),
    /** Begins again after a part, for all of the file. */
    goOn: () => {
      awaited = expected;
      report();
      pulse = self.setInterval(report, PACE);
    },
  };
}

/** What the server says, unless it counts bytes that the browser unpacks. */
function lengthOf({ headers }: Response): number | null {
  const length = Number(headers.get("content-length") ?? Number.NaN);
  return headers.has("content-encoding") || Number.isNaN(length) ? null : length;
}
