import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endScript, showStep, stepAside } from "../briefing/script";
import { fixtureIndex } from "../story/fixture";
import { CERTAINTIES, EVENT_KINDS } from "../story/vocabulary";
import * as act from "./actions";
import { decodeView, encodeView } from "./address";
import { FIELDS } from "./fields";
import { initialView, LANES, PANELS, type View } from "./view";

const index = fixtureIndex();
const { story } = index;
const home = initialView(story.home);

const instants = fc
  .integer({ min: 0, max: 200_000 })
  .map((minutes) => Date.UTC(2025, 9, 1) + minutes * 60_000);
const intervals = fc
  .tuple(instants, fc.integer({ min: 1, max: 99_999 }))
  .map(([from, n]) => ({ from, to: from + n * 60_000 }));
const degrees = (max: number) => fc.double({ min: -max, max, noNaN: true });
const areas = fc
  .tuple(degrees(179), degrees(80), fc.double({ min: 0.01, max: 20, noNaN: true }))
  .map(([west, south, size]) => ({
    west,
    south: Math.min(south, 70),
    east: west + size,
    north: Math.min(south, 70) + size,
  }));

const moments = fc.oneof(
  fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2026, 0, 1) }),
  fc.constantFrom(
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    8.64e15,
    -1e14,
    Date.parse("9999-12-31T23:59Z"),
  ),
);

const one = (changes: fc.Arbitrary<act.Change>) => fc.option(changes, { nil: null });
const briefing = [...story.briefings.values()][0];
if (briefing === undefined) throw new Error("fixture has changed");

/** Where people start: the story as it opens, or a step of a briefing. */
const starts: fc.Arbitrary<View> = fc.oneof(
  fc.constant(home),
  fc
    .tuple(fc.constantFrom(...briefing.steps), fc.constantFrom(showStep, asideFrom))
    .map(([step, enter]) => enter(index, briefing, step)(home)),
);

function asideFrom(...step: Parameters<typeof showStep>): act.Change {
  return (view) => stepAside(showStep(...step)(view));
}

/** Views as people make them: by the named changes, so that every reachable view is covered. */
const views: fc.Arbitrary<View> = fc
  .tuple(
    fc.subarray([...story.actors.keys()]).map((ids) => act.only("actors", ids)),
    one(fc.constant(act.matchActors("all"))),
    fc.subarray([...story.sides.keys()]).map((ids) => act.only("sides", ids)),
    fc.subarray([...story.topics.keys()]).map((ids) => act.only("topics", ids)),
    fc.subarray([...EVENT_KINDS]).map((kinds) => act.only("kinds", kinds)),
    fc.subarray([...CERTAINTIES]).map((kinds) => act.only("certainties", kinds)),
    fc.subarray([...story.places.keys()]).map((ids) => act.only("places", ids)),
    fc.subarray([...story.places.keys()]).map((ids) => act.only("subjects", ids)),
    one(fc.string({ unit: "grapheme", maxLength: 30 }).map(act.filterText)),
    one(intervals.map(act.filterTime)),
    one(areas.map(act.filterArea)),
    one(fc.constant(act.filterArticle(true))),
    one(fc.constant(act.filterDiffering(true))),
    one(fc.integer({ min: -3, max: 120 }).map(act.filterOrigins)),
    one(fc.constantFrom(...PANELS).map(act.showPanel)),
    one(
      fc.oneof(
        fc.constantFrom(...story.events).map(({ id }) => act.selectEvent(id)),
        fc.constantFrom(...story.claims.values()).map(({ id, event }) => act.selectEvent(event, id)),
        fc.constantFrom(...story.actors.keys()).map(act.openActor),
      ),
    ),
    one(
      fc.oneof(
        fc.constantFrom(...story.theatres.keys()).map(act.goToTheatre),
        fc
          .tuple(degrees(95), degrees(180), fc.double({ min: 2, max: 10, noNaN: true }))
          .map(([a, b, c]) => act.moveCamera(a, b, c)),
      ),
    ),
    one(intervals.map(act.showWindow)),
    fc.constantFrom(...LANES).map(act.laneBy),
    one(fc.constantFrom(...story.zones).map(({ zone }) => act.showClock(zone))),
    one(moments.map(act.knowAsOf)),
    one(moments.map(act.changedSince)),
    one(fc.shuffledSubarray([...story.sources.keys()]).map(act.leaveOut)),
    one(fc.constantFrom(...story.sources.keys()).map(act.toggleSource)),
    one(fc.constantFrom(act.presentView, act.clearFilter, act.clearSelection, endScript)),
  )
  .chain((changes) => starts.map((start) => changes.reduce((view, change) => change?.(view) ?? view, start)));

describe("the address", () => {
  it("restores every view that can be reached", () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: back, dropped } = decodeView(`#${encodeView(view, index)}`, index);
        expect(dropped).toEqual([]);
        expect(back).toEqual(view);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("says nothing of what is as it was at the start", () => {
    expect(encodeView(home, index)).toBe("/fixture");
    const [amy] = story.actors.keys();
    if (amy === undefined) throw new Error("fixture has changed");
    expect(encodeView(act.toggle("actors", amy)(home), index)).toBe("/fixture?actors=amy");
    expect(encodeView(act.showClock("UTC")(home), index)).toBe("/fixture?clock=UTC");
    const then = act.knowAsOf(Date.parse("2025-12-19T20:00:20Z"))(home);
    expect(encodeView(then, index)).toBe("/fixture?asof=2025-12-19T20:00Z");
    expect(encodeView(act.filterOrigins(2)(home), index)).toBe("/fixture?origins=2");
  });

  it("never throws, whatever the link", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const { view } = decodeView(`#/fixture?${text}`, index);
        expect(decodeView(encodeView(view, index), index).view).toEqual(view);
      }),
      { seed: 7 },
    );
  });

  it.each([
    ["actors=amy,nobody", "actors", "nobody", "not in this story"],
    ["event=gone", "event", "gone", "not in this story"],
    ["claim=gone", "claim", "gone", "not in this story"],
    [
      "time=2025-12-22T00:00Z~2025-12-18T00:00Z",
      "time",
      "2025-12-22T00:00Z~2025-12-18T00:00Z",
      "expected two dates, the earlier first",
    ],
    ["map=91,0,3", "map", "91,0,3", "expected latitude,longitude,zoom"],
    ["asof=2025-12-19", "asof", "2025-12-19", "expected a time such as 2025-12-19T20:00Z"],
    ["since=2025-02-30T25:00Z", "since", "2025-02-30T25:00Z", "expected a time such as 2025-12-19T20:00Z"],
    ["without=paper-1,gone", "without", "gone", "not in this story"],
    ["origins=0", "origins", "0", "expected a number of origins"],
    ["origins=many", "origins", "many", "expected a number of origins"],
    ["lanes=spiral", "lanes", "spiral", "expected kind, side, topic"],
    ["panel=news", "panel", "news", "expected events, accounts, sources, changes"],
    ["clock=Mars/Olympus", "clock", "Mars/Olympus", "not a zone of this story"],
    ["theatre=moon", "theatre", "moon", "not in this story"],
    ["brief=gone", "brief", "gone", "not in this story"],
    ["brief=short&step=gone", "step", "gone", "not in this briefing; its first step is shown"],
    ["step=port", "step", "port", "expected a briefing too"],
    ["brief=short&step=port&clear=colour", "clear", "colour", "no such field"],
    ["text=%E0%A4%A", "text", "%E0%A4%A", "it is not well-formed"],
    ["colour=red", "colour", "red", "no such field"],
  ])("opens the nearest view for %s and says what it dropped", (query, field, value, reason) => {
    const { view, dropped } = decodeView(`#/fixture?${query}&lanes=side`, index);
    expect(dropped).toEqual([{ field, value, reason }]);
    expect(view.lanes).toBe("side");
  });

  it("says of a step's view only what differs", () => {
    const { view } = decodeView("#/fixture?brief=short&step=port", index);
    expect(view).toMatchObject({ lanes: "side", filter: { topics: ["ports"] }, selection: { id: "strike" } });
    const freed = act.clearFilter(act.showPanel("sources")(view));
    expect(encodeView(freed, index)).toBe("/fixture?brief=short&step=port&clear=topics,event&panel=sources");
  });

  it("puts every field back to where the story starts", () => {
    const { view } = decodeView("#/fixture?brief=short&step=then", index);
    const keys = FIELDS.map(({ key }) => key).join();
    const { view: back, dropped } = decodeView(`#/fixture?brief=short&step=then&clear=${keys}`, index);
    expect(dropped).toEqual([]);
    expect(back).toEqual({ ...home, script: view.script });
  });

  it("opens a panel under what is selected, in whatever order they are asked for", () => {
    const [event] = story.events;
    if (event === undefined) throw new Error("fixture has changed");
    const wanted = act.selectEvent(event.id)(act.showPanel("sources")(home));
    for (const query of [`panel=sources&event=${event.id}`, `event=${event.id}&panel=sources`]) {
      expect(decodeView(`#/fixture?${query}`, index).view).toEqual(wanted);
    }
    expect(act.showPanel("changes")(wanted)).toMatchObject({ panel: "changes", selection: { type: "none" } });
  });

  it("keeps a zoom outside the map's range at its end", () => {
    expect(decodeView("#/fixture?map=46,30,99", index).view.camera).toEqual({
      type: "free",
      lat: 46,
      lon: 30,
      zoom: 10,
    });
  });
});
