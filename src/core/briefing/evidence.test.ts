import { expect, it } from "vitest";
import type { ChangeKind } from "../evidence/changes";
import { setOf } from "../index/bitset";
import { fixtureIndex } from "../story/fixture";
import type { EventId } from "../story/ids";
import { selectEvent } from "../view/actions";
import { initialView } from "../view/view";
import { roomEvidence } from "./evidence";

const index = fixtureIndex();
const { all, story } = index;
const view = initialView(story.home);
const strike = story.events.find(({ id }) => id === "strike");
const told = [...story.claims.values()].find(({ event }) => event === "jets");
const harm = story.events.find(({ kind }) => kind === "harm");
if (strike === undefined || told === undefined || harm === undefined) throw new Error("fixture has changed");
/** All other events, by time. */
const rest = (...but: string[]) => story.events.map(({ id }) => id).filter((id) => !but.includes(id));

/** A step that names nothing. */
const silent = { figures: [], highlight: { claims: [], places: [] } };
const none = new Map<EventId, ChangeKind>();
/** Which events are listed, by why. */
const listed = (...[of, bits, step, changed]: Parameters<typeof listedOf>) =>
  listedOf(of, bits, step, changed).groups.map(({ reason, events }) => [
    reason,
    ...events.map(({ row }) => row.id),
  ]);
const listedOf = (
  of: typeof view,
  bits = all,
  step: Parameters<typeof roomEvidence>[3] = silent,
  changed: ReadonlyMap<EventId, ChangeKind> = none,
) => roomEvidence(index, bits, of, step, changed);

it("begins with the selected event, then those that the step names, and goes on by time", () => {
  const step = {
    figures: [
      { type: "count", label: "events" },
      { type: "figure", event: harm.id, figure: "killed", label: null },
      { type: "claim", claim: told.id, label: null },
    ],
    highlight: { claims: [told.id], places: [] },
  } as const;
  expect(listed(selectEvent(strike.id)(view), all, step)).toEqual([
    ["selected", "strike"],
    ["named", "jets", harm.id],
    ["shown", ...rest("strike", "jets", harm.id).slice(0, 3)],
  ]);
});

it("puts those that changed since before the others, the weightiest first, as far as they are shown", () => {
  const [one, two, three] = story.events;
  if (one === undefined || two === undefined || three === undefined) throw new Error("fixture has changed");
  const changed = new Map([
    [one.id, "corroborated"],
    [two.id, "new"],
    [three.id, "new"],
  ] as const);
  const bits = setOf([one.ordinal, two.ordinal, strike.ordinal], all.size);
  expect(listed(view, bits, silent, changed)).toEqual([
    ["changed", two.id, one.id],
    ["shown", "strike"],
  ]);
});

it("says of a step that names nothing that it lists what is shown", () => {
  expect(listed(view)).toEqual([["shown", ...rest().slice(0, 6)]]);
});

it("counts what it leaves out", () => {
  expect(story.events.length).toBeGreaterThan(6);
  expect(listedOf(view).more).toBe(story.events.length - 6);
  expect(listedOf(view, setOf([0], all.size)).more).toBe(0);
});

it("has every claim of an event, and where accounts of it differ", () => {
  const [group] = listedOf(selectEvent(strike.id)(view)).groups;
  const [evidence] = group?.events ?? [];
  expect(evidence?.claims.map(({ claim }) => claim.id).sort()).toEqual([...strike.claims].sort());
  expect(evidence?.differences.map(({ question }) => question)).toEqual(
    strike.differences.map(({ question }) => question),
  );
  expect(evidence?.differences[0]?.columns.length).toBeGreaterThan(1);
});

it("counts as more what is shown and not listed, and nothing that the filter leaves out", () => {
  const bits = setOf(
    story.events.filter(({ id }) => id !== strike.id).map(({ ordinal }) => ordinal),
    all.size,
  );
  const { groups, more } = listedOf(selectEvent(strike.id)(view), bits);
  const here = groups
    .flatMap(({ events }) => events.map(({ row }) => row.id))
    .filter((id) => id !== strike.id);
  expect(here).toHaveLength(5);
  expect(more).toBe(story.events.length - 1 - 5);
});
