import { expect, test } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { filterTime, knowAsOf, openActor, selectEvent } from "../view/actions";
import { initialView } from "../view/view";
import { asOf } from "./asOf";

const index = fixtureIndex();
const start = initialView(index.story.home);
const [event] = index.story.events;
if (event === undefined) throw new Error("The fixture has no events.");

test("is the last moment of the story in an untouched view and with an open card", () => {
  const [actor] = index.story.actors.keys();
  expect(asOf(index, start)).toBe(index.story.extent.to - 1);
  if (actor !== undefined) expect(asOf(index, openActor(actor)(start))).toBe(index.story.extent.to - 1);
});

test("is the start of the selected event, unless a period is chosen", () => {
  const selected = selectEvent(event.id)(start);
  expect(asOf(index, selected)).toBe(event.when.extent.from);
  expect(asOf(index, filterTime({ from: 0, to: 120_000 })(selected))).toBe(119_999);
});

test("is never after the instant as of which the story is shown", () => {
  const instant = event.when.extent.from;
  expect(asOf(index, knowAsOf(instant)(start))).toBe(instant);
  const past = filterTime({ from: 0, to: 120_000 })(knowAsOf(instant)(start));
  expect(asOf(index, past)).toBe(119_999);
});
