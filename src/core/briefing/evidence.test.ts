import { expect, it } from "vitest";
import { setOf } from "../index/bitset";
import { fixtureIndex } from "../story/fixture";
import { selectEvent } from "../view/actions";
import { initialView } from "../view/view";
import { roomEvidence } from "./evidence";

const index = fixtureIndex();
const { all, story } = index;
const view = initialView(story.home);
const [first] = story.events;
const strike = story.events.find(({ id }) => id === "strike");
const told = [...story.claims.values()].find(({ event }) => event === "jets");
if (first === undefined || strike === undefined || told === undefined) throw new Error("fixture has changed");

it("begins with the selected event, then those whose claims are pointed out, then goes by time", () => {
  const { events } = roomEvidence(index, all, selectEvent(strike.id)(view), [told.id]);
  expect(events.slice(0, 3).map(({ row }) => row.id)).toEqual(["strike", "jets", first.id]);
});

it("counts what it leaves out", () => {
  expect(story.events.length).toBeGreaterThan(6);
  expect(roomEvidence(index, all, view, [])).toMatchObject({ more: story.events.length - 6 });
  expect(roomEvidence(index, setOf([0], all.size), view, [])).toMatchObject({ more: 0 });
});

it("has every claim of an event, and where accounts of it differ", () => {
  const [evidence] = roomEvidence(index, all, selectEvent(strike.id)(view), []).events;
  expect(evidence?.claims.map(({ claim }) => claim.id).sort()).toEqual([...strike.claims].sort());
  expect(evidence?.differences.map(({ question }) => question)).toEqual(
    strike.differences.map(({ question }) => question),
  );
  expect(evidence?.differences[0]?.columns.length).toBeGreaterThan(1);
});
