// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fixtureIndex } from "../core/story/fixture";
import { compose, stopComposing } from "../state/composing";
import { storyPage } from "../state/fixturePage";
import { awaitRest, readRest } from "../state/rest";
import { Column } from "./Column";

vi.mock("../briefing/compose/Composer", () => ({ Composer: () => "the composer" }));
vi.mock("./Detail", () => ({ Detail: () => "the events" }));

let [come, fail] = [() => {}, (_: Error) => {}];

/** A long story whose evidence has not come is opened, with the composer left open in the one before. */
beforeEach(async () => {
  const index = fixtureIndex();
  const rest = new Promise<void>((resolve, reject) => {
    [come, fail] = [resolve, reject];
  });
  awaitRest(index, () => rest);
  readRest(index);
  compose();
  await storyPage(index).show(<Column onOpen={() => undefined} />);
  await act(() => vi.dynamicImportSettled());
});

afterEach(() => act(stopComposing));

test("a composer left open waits for the evidence of the next story", async () => {
  expect(document.body.textContent).toMatch(/Opening the composer…$/u);
  await act(async () => come());
  await vi.waitFor(() => expect(document.body.textContent).toMatch(/the composer$/u));
  await act(() => vi.dynamicImportSettled());
});

test("a composer left open gives way to the events where the evidence cannot be read", async () => {
  await act(async () => fail(new Error("The host went away.")));
  expect(document.body.textContent).toBe("the events");
});
