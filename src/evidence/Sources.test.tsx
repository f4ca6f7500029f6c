// @vitest-environment happy-dom
import { act } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { finish, type Steps } from "../core/steps";
import { leaveOut } from "../core/view/actions";
import { storyPage } from "../state/fixturePage";
import type { Session } from "../state/session";
import { Sources } from "./Sources";

/** Every story has many claims, of which all are read. */
vi.mock("../state/useClaimsRead", () => ({ MANY_CLAIMS: 0, useClaimsRead: () => null }));
/** Work that is done when it is told to. */
const waiting: (() => void)[] = [];
vi.mock("../state/slices", () => ({
  inSlices: <T,>(steps: Steps<T>) => ({
    made: new Promise<T>((done) => waiting.push(() => done(finish(steps)))),
    stop: () => undefined,
  }),
}));
vi.stubGlobal(
  "IntersectionObserver",
  class {
    observe = () => undefined;
    disconnect = () => undefined;
  },
);

let session: Session;

beforeEach(async () => {
  const page = storyPage();
  session = page.session;
  await page.show(<Sources />);
});

const panel = () => document.querySelector<HTMLElement>('[data-view="sources"]');
const headings = () => [...document.querySelectorAll("h2, h3")].map((each) => each.textContent?.trim());
const entries = () => [...document.querySelectorAll<HTMLDetailsElement>("[data-source]")];
/** Has it found what rests on each source. */
const find = () =>
  act(async () => {
    for (const work of waiting.splice(0)) work();
  });

test("gives no figures before there are any", async () => {
  expect(document.querySelector("progress")).not.toBeNull();
  expect(panel()?.dataset["count"]).toBeUndefined();
  expect(headings()).toEqual(["Sources", "Sources"]);
  await find();
  const { size } = session.index.story.sources;
  expect(panel()?.dataset["count"]).toBe(String(size));
  expect(headings()[0]).toBe(`Sources ${size}`);
  expect(document.querySelector("progress")).toBeNull();
});

test("keeps what is unfolded, and no figures, while another edition is gone through", async () => {
  await find();
  const [first, second] = entries().slice(-2);
  if (first === undefined || second === undefined) throw new Error("The fixture has too few sources.");
  await act(async () => {
    second.open = true;
    second.dispatchEvent(new Event("toggle"));
  });
  const out = [...session.index.story.sources.keys()].find((id) => id === first.dataset["source"]);
  if (out === undefined) throw new Error("It is no source.");
  first.querySelector("summary")?.focus();
  await act(async () => session.store.act(leaveOut([out])));
  expect(panel()?.dataset["count"]).toBeUndefined();
  expect(headings()[0]).toBe("Sources");
  expect(entries()).toContain(second);
  await find();
  expect(entries()).toContain(second);
  expect(second.open).toBe(true);
  expect(entries()).not.toContain(first);
  expect(panel()?.dataset["count"]).toBe(String(session.index.story.sources.size - 1));
  expect(document.activeElement?.tagName).toBe("H2");
});
