import { afterEach, expect, it, vi } from "vitest";
import { fixtureIndex } from "../core/story/fixture";
import { filterText, knowAsOf } from "../core/view/actions";
import { initialView } from "../core/view/view";
import { awaitedStore, lookBack } from "./lookingBack";
import { inSlices } from "./slices";

vi.mock("./slices", async (original) => {
  const slices = await original<typeof import("./slices")>();
  return { ...slices, inSlices: vi.fn(slices.inSlices) };
});

/** A story as of many events, so that its editions are worked out in slices. */
function many() {
  const index = fixtureIndex();
  return { ...index, all: { ...index.all, size: 2_000 } };
}
const at = Date.parse("2025-12-20T12:00Z");
const before = (index: ReturnType<typeof many>) => knowAsOf(at)(initialView(index.story.home));
const rest = () => new Promise((done) => setTimeout(done, 50));

afterEach(() => {
  awaitedStore.set(null);
  vi.mocked(inSlices).mockClear();
});

it("works out an edition, tells of it meanwhile, and has it at hand then", async () => {
  const index = many();
  const [past, view, done] = [lookBack(index), before(index), vi.fn()];
  expect(past.isReady(view)).toBe(false);
  past.prepare(view, done);
  expect(awaitedStore.get()).toMatchObject({ view, share: 0 });
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect([past.isReady(view), awaitedStore.get()]).toEqual([true, null]);
});

it("goes on with the same edition for another view of it", async () => {
  const index = many();
  const [past, first, second] = [lookBack(index), vi.fn(), vi.fn()];
  past.prepare(before(index), first);
  const searched = filterText("port")(before(index));
  past.prepare(searched, second);
  expect(awaitedStore.get()?.view).toBe(searched);
  await vi.waitFor(() => expect(second).toHaveBeenCalledOnce());
  expect([first.mock.calls.length, vi.mocked(inSlices).mock.calls.length]).toEqual([0, 1]);
});

it("tells who waits when somebody stays with what is shown, and not who gives it up", async () => {
  const index = many();
  const [past, done, stopped] = [lookBack(index), vi.fn(), vi.fn()];
  past.prepare(before(index), done, stopped);
  awaitedStore.get()?.stop();
  expect([stopped.mock.calls.length, awaitedStore.get()]).toEqual([1, null]);
  past.prepare(before(index), done, stopped);
  past.stop();
  await rest();
  expect([stopped.mock.calls.length, done.mock.calls.length]).toEqual([1, 0]);
});

it("takes nothing away that another tells of in its place", () => {
  const index = many();
  const [one, other] = [lookBack(index), lookBack(index)];
  one.prepare(before(index), () => {});
  other.prepare(knowAsOf(at + 60_000)(before(index)), () => {});
  one.stop();
  expect(awaitedStore.get()?.view.asOf).toBe(at + 60_000);
  other.stop();
  expect(awaitedStore.get()).toBeNull();
});
