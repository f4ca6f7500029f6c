import { expect, it, vi } from "vitest";
import { buildIndex } from "../core/index/storyIndex";
import { fixtureStory } from "../core/story/fixture";
import { awaitRest, isWhole, readRest, whenWhole } from "./rest";

/** A story whose rest comes, or does not, when it is told to. */
function awaiting() {
  const index = buildIndex(fixtureStory());
  const { read, come, fail } = promised();
  awaitRest(index, read);
  return { index, read, come, fail };
}

function promised() {
  let [come, fail] = [() => {}, (_: Error) => {}];
  const promise = new Promise<void>((resolve, reject) => {
    [come, fail] = [resolve, reject];
  });
  return { read: vi.fn(() => promise), come: () => come(), fail: (error: Error) => fail(error) };
}

it("a story is whole unless something of it is awaited", () => {
  const index = buildIndex(fixtureStory());
  const run = vi.fn();
  expect(isWhole(index)).toBe(true);
  whenWhole(index, run);
  expect(run).toHaveBeenCalledOnce();
});

it("what needs all of it waits for the rest, which is read once", async () => {
  const { index, read, come } = awaiting();
  const [first, second] = [vi.fn(), vi.fn()];
  expect(isWhole(index)).toBe(false);
  whenWhole(index, first);
  whenWhole(index, second);
  readRest(index);
  expect(read).toHaveBeenCalledOnce();
  expect(first).not.toHaveBeenCalled();
  come();
  await vi.waitFor(() => expect(isWhole(index)).toBe(true));
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
  whenWhole(index, first);
  expect(first).toHaveBeenCalledTimes(2);
});

it("what waits for a rest that cannot be read is never done", async () => {
  const { index, read, fail } = awaiting();
  const run = vi.fn();
  whenWhole(index, run);
  fail(new Error("The host went away."));
  await new Promise((done) => setTimeout(done));
  readRest(index);
  expect(read).toHaveBeenCalledOnce();
  expect([isWhole(index), run.mock.calls.length]).toEqual([false, 0]);
});

it("who waits can stop waiting, and is told where the rest cannot come", async () => {
  const [one, other] = [awaiting(), awaiting()];
  const [run, failed] = [vi.fn(), vi.fn()];
  whenWhole(one.index, run)();
  one.come();
  await vi.waitFor(() => expect(isWhole(one.index)).toBe(true));
  whenWhole(other.index, run, failed);
  other.fail(new Error("The host went away."));
  await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
  expect(run).not.toHaveBeenCalled();
});
