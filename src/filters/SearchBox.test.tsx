// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { buildIndex } from "../core/index/storyIndex";
import { fixtureStory } from "../core/story/fixture";
import { storyPage } from "../state/fixturePage";
import { awaitRest } from "../state/rest";
import { SearchBox } from "./SearchBox";

let [come, fail] = [() => {}, (_: Error) => {}];
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
  await storyPage(index).show(<SearchBox />);
  await act(async () => document.querySelector("input")?.focus());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

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
