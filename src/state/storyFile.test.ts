// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { pack } from "../core/parse/packed/pack";
import { parseStory } from "../core/parse/story";
import { generate } from "../core/story/fixtureMany";
import { reading } from "./reading";
import { readStoryFile } from "./storyFile";

/** Answers like the worker does, when told to. */
class FakeWorker extends EventTarget {
  static last: FakeWorker | null = null;
  asked: unknown = null;
  ended = false;
  constructor() {
    super();
    FakeWorker.last = this;
  }
  postMessage(question: unknown): void {
    this.asked = question;
  }
  terminate(): void {
    this.ended = true;
  }
  answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

const served = vi.fn(async () => new Response('{"story.json":{}}'));

beforeEach(() => {
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("fetch", served);
  FakeWorker.last = null;
});
afterEach(() => {
  vi.unstubAllGlobals();
  served.mockReset();
});

const entry = (bytes: number | null) => ({ id: "a", title: "A", bytes });

/** The worker once it has been asked. */
async function asked(): Promise<FakeWorker> {
  await vi.waitFor(() => expect(FakeWorker.last?.asked).not.toBeNull());
  if (FakeWorker.last === null) throw new Error("No worker was started.");
  return FakeWorker.last;
}

it("reads a short file itself, packed or not", async () => {
  served.mockResolvedValueOnce(new Response('{"story.json":{}}'));
  expect(await readStoryFile(entry(999_999))).toEqual({ type: "files", files: { "story.json": {} } });
  const { story } = parseStory(generate(20));
  served.mockResolvedValueOnce(new Response(JSON.stringify(story && pack(story))));
  expect(await readStoryFile(entry(999_999))).toMatchObject({
    type: "packed",
    rest: null,
    story: { packed: 3 },
  });
  expect(FakeWorker.last).toBeNull();
});

it("has a long file, or one of which nobody says how long it is, read in a worker, which tells how far it is", async () => {
  for (const bytes of [1_000_000, null]) {
    const file = readStoryFile(entry(bytes));
    const worker = await asked();
    expect(worker.asked).toEqual({ url: new URL("stories/a.json", document.baseURI).href, bytes });
    worker.answer({ type: "reading", read: 7, expected: bytes });
    expect(reading.get()).toMatchObject({ read: 7, expected: bytes });
    worker.answer({ type: "packed", story: "a story", restFollows: false, wordsFollow: false });
    expect(await file).toMatchObject({ story: "a story", rest: null, words: null });
    expect(worker.ended).toBe(true);
    expect(reading.get()).toBeNull();
    FakeWorker.last = null;
  }
  expect(served).not.toHaveBeenCalled();
});

it("keeps the worker until the words have come, or until it stops", async () => {
  for (const [last, words] of [
    [new MessageEvent("message", { data: { type: "words", words: "words" } }), "words"],
    [new Event("error"), null],
  ] as const) {
    const reads = readStoryFile(entry(null));
    const worker = await asked();
    worker.answer({ type: "packed", story: "a story", restFollows: false, wordsFollow: true });
    const file = await reads;
    expect(worker.ended).toBe(false);
    expect(reading.get()).toBeNull();
    worker.dispatchEvent(last);
    expect(file.type === "packed" && (await file.words)).toBe(words);
    expect(worker.ended).toBe(true);
    FakeWorker.last = null;
  }
});

/** The file of a story whose evidence is still to come. */
async function opened(wordsFollow: boolean) {
  const reads = readStoryFile(entry(null));
  const worker = await asked();
  worker.answer({ type: "packed", story: "a story", restFollows: true, wordsFollow });
  const file = await reads;
  if (file.type !== "packed" || file.rest === null) throw new Error("Nothing is to come.");
  return { worker, rest: file.rest };
}

it("asks for the evidence when it is wanted, and keeps the worker until it and the words have come", async () => {
  for (const wordsFollow of [false, true]) {
    const { worker, rest } = await opened(wordsFollow);
    expect(worker.ended).toBe(false);
    const evidence = rest();
    expect(worker.asked).toBe("rest");
    worker.answer({ type: "reading", read: 7, expected: 9 });
    expect(reading.get()).toMatchObject({ read: 7, expected: 9 });
    worker.answer({ type: "rest", evidence: "claims" });
    expect(await evidence).toBe("claims");
    expect(reading.get()).toBeNull();
    expect(worker.ended).toBe(!wordsFollow);
    worker.answer({ type: "words", words: null });
    await vi.waitFor(() => expect(worker.ended).toBe(true));
    FakeWorker.last = null;
  }
});

it("says why the evidence did not come", async () => {
  const { worker, rest } = await opened(false);
  const evidence = rest();
  worker.answer({ type: "failed", reason: "it ends before the claims" });
  await expect(evidence).rejects.toThrow("stories/a.json: it ends before the claims");
  expect(worker.ended).toBe(true);
});

it("reads the files of a folder itself that the worker found in a long one", async () => {
  const file = readStoryFile(entry(null));
  const bytes = new TextEncoder().encode('{"story.json":{}}');
  (await asked()).answer({ type: "other", file: bytes.buffer });
  expect(await file).toEqual({ type: "files", files: { "story.json": {} } });
});

it.each([
  [{ type: "unread", status: 404 }, "stories/a.json could not be read (404). Build the app again, or reload"],
  [{ type: "failed", reason: "Unexpected end" }, "stories/a.json: Unexpected end"],
])("says what went wrong in the worker, and ends it: %j", async (answer, words) => {
  const file = readStoryFile(entry(null));
  const worker = await asked();
  worker.answer(answer);
  await expect(file).rejects.toThrow(words);
  expect(worker.ended).toBe(true);
});

it("says so when a short file is not there", async () => {
  served.mockResolvedValueOnce(new Response("", { status: 404 }));
  await expect(readStoryFile(entry(1))).rejects.toThrow("stories/a.json could not be read (404)");
});
