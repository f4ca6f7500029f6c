// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openGround } from "./openGround";

/** Answers like the worker does, when told to. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  readonly asked: { id: number; type: string }[] = [];
  ended = false;
  constructor() {
    super();
    FakeWorker.last = this;
  }
  postMessage(question: { id: number; type: string }): void {
    this.asked.push(question);
    if (question.type === "open") this.answer({ id: question.id, tile: [] });
  }
  terminate(): void {
    this.ended = true;
  }
  answer(data: unknown): void {
    queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data })));
  }
}

beforeEach(() => vi.stubGlobal("Worker", FakeWorker));
afterEach(() => vi.unstubAllGlobals());

const at = (x: number) => ({ z: 3, x, y: 1 });
const tile = [{ name: "land" }];

test("gives each question its own answer, in whatever order they come", async () => {
  const ground = await openGround(new ArrayBuffer(1));
  const [first, second] = [ground(at(1)), ground(at(2))];
  const worker = FakeWorker.last;
  const [, one, two] = worker.asked;
  worker.answer({ id: two?.id, tile: [] });
  worker.answer({ id: one?.id, tile });
  expect(await first).toEqual(tile);
  expect(await second).toEqual([]);
});

test("says what is wrong with the file, and ends the worker", async () => {
  vi.spyOn(FakeWorker.prototype, "postMessage").mockImplementation(function (this: FakeWorker, { id }) {
    this.answer({ id, error: "it is not TopoJSON" });
  });
  await expect(openGround(new ArrayBuffer(1))).rejects.toThrow("basemap/ground.json: it is not TopoJSON");
  expect(FakeWorker.last.ended).toBe(true);
  vi.restoreAllMocks();
});

test("fails one tile alone when that cannot be cut", async () => {
  const ground = await openGround(new ArrayBuffer(1));
  const [first, second] = [ground(at(1)), ground(at(2))];
  const [, one, two] = FakeWorker.last.asked;
  FakeWorker.last.answer({ id: one?.id, error: "no such arc" });
  FakeWorker.last.answer({ id: two?.id, tile });
  await expect(first).rejects.toThrow("basemap/ground.json: no such arc");
  expect(await second).toEqual(tile);
});

test("fails what is waiting, and what is asked later, when the worker stops", async () => {
  const ground = await openGround(new ArrayBuffer(1));
  const waiting = ground(at(1));
  FakeWorker.last.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
  await expect(waiting).rejects.toThrow("the part that reads the base map stopped: out of memory");
  await expect(ground(at(2))).rejects.toThrow("stopped: out of memory");
});
