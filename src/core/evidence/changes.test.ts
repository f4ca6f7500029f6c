import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANGE_KINDS, type ChangeKind, changedEvents, changes } from "./changes";
import { edition } from "./edition";
import { figure, type Said, sayings, strikeStory, time } from "./fixtureClaims";

const story = (...claims: Said[]) => strikeStory([{ value: time("2025-12-19"), in: ["a-20"] }, ...claims]);
const told = (before: ReturnType<typeof story>, after: ReturnType<typeof story>) =>
  changes(before, after).map(({ event, kind, name, from, to }) => [event, kind, name, from, to]);

describe("changes", () => {
  it("tell new values, and old ones with what they became", () => {
    const seven: Said = { value: figure(7), said: "2025-12-19", in: ["a-20"] };
    const eight: Said = { value: figure(8), said: "2025-12-20", in: ["a-20"] };
    expect(told(story(), story(seven))).toEqual([["strike", "revised", "killed", null, "7"]]);
    expect(told(story(seven), story(seven, eight))).toEqual([["strike", "revised", "killed", "7", "8"]]);
  });

  it("tell what has come into dispute, and how widely", () => {
    const seven: Said = { value: figure(7), in: ["a-20"] };
    const other = (by: string, amount: number): Said => ({ by, value: figure(amount), in: ["a-20"] });
    expect(told(story(seven), story(seven, other("amy", 8)))).toContainEqual([
      "strike",
      "disputed",
      "Killed",
      null,
      "7 killed / 8 killed",
    ]);
    const more = told(story(seven, other("amy", 8)), story(seven, other("amy", 8), other("boris", 9)));
    expect(more.map(([, kind]) => kind)).toContain("disputed");
  });

  it("tell that there are more origins", () => {
    expect(told(story(), story({ in: ["b-20"] }))).toEqual([["strike", "corroborated", "origins", "1", "2"]]);
    expect(told(story({ in: ["b-20"] }), story())).toEqual([]);
  });

  it("tell that everything was taken back", () => {
    const back: Said = { verb: "withdraws", withdraws: ["k-1"], in: ["b-20"] };
    expect(told(story(), story(back)).map(([, kind]) => kind)).toContain("withdrawn");
  });

  it("tell which events are new and which are gone", () => {
    const all = story();
    const none = edition(all, { asOf: Date.parse("2025-12-19T00:00Z"), without: new Set() });
    const kinds = (list: (string | null)[][]) => new Set(list.map(([, kind]) => kind));
    expect(kinds(told(none, all))).toEqual(new Set(["new"]));
    expect(kinds(told(all, none))).toEqual(new Set(["gone"]));
    expect(told(none, all)).toHaveLength(all.events.length - none.events.length);
  });

  it("are none from a story to itself, and lead to the later one's events", () => {
    const at = fc.integer({ min: Date.parse("2025-12-17T00:00Z"), max: Date.parse("2025-12-23T00:00Z") });
    fc.assert(
      fc.property(sayings, at, (claims, asOf) => {
        const whole = strikeStory(claims);
        expect(changes(whole, strikeStory(claims))).toEqual([]);
        const then = edition(whole, { asOf, without: new Set() });
        const list = changes(then, whole);
        const known = new Set(then.events.map(({ id }) => id));
        expect(list.filter(({ kind }) => kind === "new").map(({ event }) => event)).toEqual(
          whole.events.flatMap(({ id }) => (known.has(id) ? [] : [id])),
        );
        expect(list.some(({ kind }) => kind === "gone")).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});

it("marks an event with the weightiest of its changes", () => {
  const [event] = story().events;
  if (event === undefined) throw new Error("no event");
  const change = (kind: ChangeKind) => ({ event: event.id, kind, key: null, name: "", from: null, to: null });
  for (const kind of CHANGE_KINDS) {
    const lesser = CHANGE_KINDS.slice(CHANGE_KINDS.indexOf(kind));
    expect(changedEvents(lesser.toReversed().map(change)).get(event.id)).toBe(kind);
  }
});
