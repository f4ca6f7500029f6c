import { expect, it } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { clearSelection, laneBy } from "../view/actions";
import { decodeView, encodeView } from "../view/address";
import { initialView } from "../view/view";
import { endScript, endTo, isOffScript, showStep, stepAside, stepIn } from "./script";

const index = fixtureIndex();
const { briefings, home } = index.story;
const [briefing] = briefings.values();
const step = briefing?.steps[1];
if (briefing === undefined || step === undefined) throw new Error("fixture has changed");
const before = laneBy("topic")(initialView(home));
const inRoom = showStep(index, briefing, step)(before);

it("shows a step's saved view, whatever was there before", () => {
  expect(inRoom.lanes).toBe("side");
  expect(encodeView(inRoom, index)).toBe("/fixture?brief=short&step=port");
  expect(isOffScript(inRoom, index, briefings)).toBe(false);
});

it("knows when something else is shown, in the room and beside it", () => {
  const other = clearSelection(inRoom);
  expect(isOffScript(other, index, briefings)).toBe(true);
  expect(isOffScript(stepAside(other), index, briefings)).toBe(true);
  expect(isOffScript(stepAside(inRoom), index, briefings)).toBe(false);
  expect(isOffScript(before, index, briefings)).toBe(false);
});

it("steps aside and in again with what is shown", () => {
  const aside = stepAside(clearSelection(inRoom));
  expect(encodeView(aside, index)).toBe("/fixture?brief=short&step=port&aside&clear=event");
  expect(stepIn(aside)).toEqual(clearSelection(inRoom));
  expect(stepAside(before)).toBe(before);
});

it("leaves what is shown when it ends", () => {
  const { view } = decodeView(encodeView(endScript(inRoom), index), index);
  expect(view).toEqual({ ...inRoom, script: null });
});

it("leads back to the view that it was opened from, where there is one", () => {
  expect(endTo(before)(inRoom)).toBe(before);
  expect(endTo(null)(inRoom)).toEqual({ ...inRoom, script: null });
});

it("finds a step again after its briefing was put in another order", () => {
  const address = encodeView(clearSelection(inRoom), index);
  const [first, ...others] = briefing.steps;
  const turned = new Map([
    [briefing.id, { ...briefing, steps: [others[0] ?? first, first, ...others.slice(1)] as const }],
  ]);
  const { view, dropped } = decodeView(address, index, turned);
  expect(dropped).toEqual([]);
  expect(view).toEqual(clearSelection(inRoom));
  expect(encodeView(view, index, turned)).toBe(address);
});
