import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparison } from "../evidence/comparison";
import { figure, type Said, strikeStory, time } from "../evidence/fixtureClaims";
import { has } from "../index/bitset";
import { editionIndex } from "../index/editions";
import { shown } from "../index/shown";
import { buildIndex } from "../index/storyIndex";
import { parseBriefing } from "../parse/briefing";
import { fixtureIndex } from "../story/fixture";
import { type BriefingDraft, type Compared, draftFromChanges } from "./fromChanges";
import { opened } from "./steps";

const whole = fixtureIndex();
const SINCE = Date.parse("2025-12-19T20:00Z");
const present = { asOf: null, without: [] };

function drafted(compared: Compared): BriefingDraft {
  const draft = draftFromChanges(whole, compared);
  if (draft === null) throw new Error("no draft");
  return draft;
}

describe("a draft of what changed", () => {
  const draft = drafted({ since: SINCE, ...present });
  const [first, talks] = draft.steps;

  it("counts first, then goes by topic", () => {
    expect(draft).toMatchObject({
      id: "since-2025-12-19",
      title: "What changed since 19 Dec 2025, 22:00 Kyiv",
    });
    expect(draft.steps.map(({ id }) => id)).toEqual(["all", "on-talks", "on-ports", "on-crimea"]);
    expect(first).toMatchObject({
      view: "/fixture?panel=changes&theatre=world&since=2025-12-19T20:00Z",
      figures: [{ type: "changed", change: "new", label: "new events" }],
      notes: "New: 8",
    });
    expect(talks).toMatchObject({
      title: "Talks: new",
      view: "/fixture?topics=talks&panel=changes&theatre=miami&since=2025-12-19T20:00Z",
    });
    expect(talks?.notes.split("\n")).toHaveLength(5);
  });

  it("is the same each time", () => {
    expect(drafted({ since: SINCE, ...present })).toEqual(draft);
  });

  it("shows the figures that have another value", () => {
    const day: Said = { value: time("2025-12-19"), in: ["a-19"] };
    const seven: Said = { value: figure(7), said: "2025-12-19", in: ["a-19"] };
    const eight: Said = { value: figure(8), said: "2025-12-20", in: ["a-20"] };
    const index = buildIndex(strikeStory([day, seven, eight]));
    const since = Date.parse("2025-12-19T20:00Z");
    const made = draftFromChanges(index, { since, ...present });
    expect(made?.steps.flatMap(({ figures }) => figures)).toContainEqual({
      type: "figure",
      event: "strike",
      figure: "killed",
    });
  });

  it("says why its figures add up to more than what changed, where one event is in two of them", () => {
    const day: Said = { value: time("2025-12-19"), in: ["a-19"] };
    const seven: Said = { value: figure(7), in: ["a-19"] };
    const eight: Said = { by: "amy", value: figure(8), in: ["a-20"] };
    const made = draftFromChanges(buildIndex(strikeStory([day, seven, eight])), { since: SINCE, ...present });
    const [counts] = made?.steps ?? [];
    expect(counts?.notes).toMatch(/Revised: 1 · Disputed: 1/u);
    expect(counts?.text).toMatch(/counts in each of these figures/u);
    expect(first).not.toHaveProperty("text");
  });

  it("says so when nothing changed", () => {
    const { steps } = drafted({
      since: Date.parse("2026-06-01T00:00Z"),
      asOf: Date.parse("2026-06-01T00:00Z"),
      without: [],
    });
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({
      title: "Nothing changed since 1 Jun 2026, 03:00 Kyiv",
      figures: [],
      notes: "",
    });
  });

  it("names what is no longer there", () => {
    const asOf = Date.parse("2025-12-19T23:00Z");
    const back = drafted({ since: Date.parse("2026-06-01T00:00Z"), asOf, without: [] });
    expect(back.steps[0]?.notes).toMatch(/^No longer there: 1\nNo longer there: Headline of meeting$/u);
  });

  it("is none where the later edition is empty, or of an instant that no link can hold", () => {
    expect(draftFromChanges(whole, { since: 0, asOf: 1, without: [] })).toBeNull();
    expect(draftFromChanges(whole, { since: Number.NaN, ...present })).toBeNull();
  });
});

describe("any two instants", () => {
  const instants = fc.integer({
    min: Date.parse("2025-11-30T00:00Z") / 60_000,
    max: Date.parse("2026-01-10T00:00Z") / 60_000,
  });
  const comparisons = fc.record({
    since: instants.map((minute) => minute * 60_000),
    asOf: fc.option(instants.map((minute) => minute * 60_000)),
    without: fc.subarray([...whole.story.sources.keys()]),
  });

  it("make a sound draft that shows every changed event in a step of its own", () => {
    let steps = 0;
    fc.assert(
      fc.property(comparisons, (compared) => {
        const draft = draftFromChanges(whole, compared);
        const index = editionIndex(whole, compared.asOf, compared.without);
        expect(draft === null).toBe(index.all.size === 0);
        if (draft === null) return;
        const { briefing, issues } = parseBriefing(draft, `briefings/${draft.id}.json`, whole);
        expect(issues).toEqual([]);
        const [, ...topics] = briefing?.steps ?? [];
        const before = editionIndex(whole, compared.since, compared.without).story;
        const changed = [...comparison(before, index.story).events.keys()].flatMap(
          (id) => index.byId.get(id) ?? [],
        );
        steps += topics.length;
        for (const { id, ordinal } of changed) {
          const by = topics.filter((step) => has(shown(index, opened(step, whole).view.filter), ordinal));
          expect([id, by.length > 0]).toEqual([id, true]);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(steps).toBeGreaterThan(30);
  });
});
