// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { buildIndex } from "../core/index/storyIndex";
import { fixtureStory } from "../core/story/fixture";
import { storyPage } from "../state/fixturePage";
import { awaitRest } from "../state/rest";
import type { ViewStore } from "../state/viewStore";
import { SearchBox } from "./SearchBox";

let [come, fail] = [() => {}, (_: Error) => {}];
let store: ViewStore;
beforeEach(async () => {
  vi.stubGlobal("requestIdleCallback", () => 0);
  const index = buildIndex(fixtureStory());
  awaitRest(
    index,
    () =>
      new Promise((resolve, reject) => {
        [come, fail] = [resolve, reject];
      }),
  );
  const page = storyPage(index);
  store = page.session.store;
  await page.show(<SearchBox />);
  await act(async () => document.querySelector("input")?.focus());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const box = () => {
  const input = document.querySelector("input");
  if (input === null) throw new Error("There is no search box.");
  return input;
};
const said = () => document.querySelector('[role="listbox"]')?.textContent;

it("promises results while the texts are read, and none when they could not be", async () => {
  expect(said()).toContain("results come in a moment");
  await act(async () => fail(new Error("The host went away.")));
  expect(said()).toContain("could not be read");
});

it("says that nothing was found once the texts are there", async () => {
  await act(async () => come());
  expect(said()).toContain("Nothing found");
});

/** Writes into the box what finds an actor, whose first line filters. */
async function findAmy(): Promise<Element> {
  await act(async () => come());
  await act(async () => {
    // React sees what is typed, not what is set on the element itself.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box(), "amy adams");
    box().dispatchEvent(new Event("input", { bubbles: true }));
  });
  const option = document.querySelector('[role="option"]');
  if (option === null) throw new Error("Nothing is found.");
  return option;
}
const isShut = () => box().value === "" && box().getAttribute("aria-expanded") === "false";

/** Presses a key in the box; whether it was taken as a key and not as a letter. */
const press = async (key: string) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  await act(async () => box().dispatchEvent(event));
  return event.defaultPrevented;
};

it("keeps the focus after a filter was chosen, emptied and shut", async () => {
  await findAmy();
  await press("Enter");
  expect(store.get().filter.actors).toEqual(["amy"]);
  expect(document.activeElement).toBe(box());
  expect(isShut()).toBe(true);
});

it.each([
  { pointerType: "mouse", kept: true },
  { pointerType: "touch", kept: false },
])(
  "gives the focus up to a finger or a pen, whose keyboard covers the page: $pointerType",
  async ({ pointerType, kept }) => {
    const option = await findAmy();
    await act(async () => {
      option.dispatchEvent(new PointerEvent("pointerup", { pointerType, bubbles: true }));
    });
    expect(store.get().filter.actors).toEqual(["amy"]);
    expect(document.activeElement === box()).toBe(kept);
    expect(isShut()).toBe(true);
  },
);

it("takes the key that leads to it for no text while it is empty", async () => {
  expect(await press("/")).toBe(true);
  await findAmy();
  expect(await press("/")).toBe(false);
});
