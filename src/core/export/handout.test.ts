import { describe, expect, it } from "vitest";
import { buildIndex } from "../index/storyIndex";
import { fixtureStory } from "../story/fixture";
import type { Briefing } from "../story/model";
import { excerptFor, fixtureExcerpt } from "./fixtureExcerpt";
import { briefingName, handoutOf } from "./handout";

const story = fixtureStory();
const whole = buildIndex(story);
const [briefing] = story.briefings.values();
if (briefing === undefined) throw new Error("The fixture has no briefing.");

describe("the handout of a briefing", () => {
  const handout = handoutOf(briefing, fixtureExcerpt(), whole);

  it("has its question on the cover and a sheet for each step, in order", () => {
    expect([handout.title, handout.question]).toEqual([briefing.title, briefing.question]);
    expect(handout.sheets.map(({ id, title, notes }) => [id, title, notes])).toEqual(
      briefing.steps.map(({ id, title, notes }) => [id, title, notes]),
    );
  });

  it("shows on each sheet the events of the step's view, whatever is filtered now", () => {
    const filtered = handoutOf(briefing, fixtureExcerpt({ text: "nothing has this" }), whole);
    expect(filtered.sheets.map(({ excerpt }) => excerpt.events.map(({ id }) => id))).toEqual(
      handout.sheets.map(({ excerpt }) => excerpt.events.map(({ id }) => id)),
    );
    expect(handout.sheets[0]?.excerpt.colophon.address).toMatch(/^https:\/\/parley\.example\/#\/fixture/u);
  });

  it("lists each event that a sheet shows once, in order of time, and all that they rest on", () => {
    const shown = new Set(handout.sheets.flatMap(({ excerpt }) => excerpt.events.map(({ id }) => id)));
    const ids = handout.events.map(({ row }) => row.id);
    expect(new Set(ids)).toEqual(shown);
    expect(ids).toHaveLength(shown.size);
    expect(ids).toEqual(story.events.map(({ id }) => id).filter((id) => shown.has(id)));
    for (const { sources } of handout.sheets)
      expect(handout.sources).toEqual(expect.arrayContaining([...sources]));
  });

  it("tells an event as the latest edition does that a step shows", () => {
    const [step] = briefing.steps;
    const early = {
      ...step,
      view: `${step.view}${step.view.includes("?") ? "&" : "?"}asof=2025-12-31T00:00Z`,
    };
    const both: Briefing = { ...briefing, steps: [step, early] };
    const { known, events } = handoutOf(both, fixtureExcerpt(), whole);
    expect(known).toHaveLength(2);
    expect(events).toEqual(handoutOf({ ...briefing, steps: [step] }, fixtureExcerpt(), whole).events);
  });

  it("names its file by story and briefing", () => {
    expect(briefingName(whole, briefing)).toBe(`fixture-briefing-${briefing.id}`);
  });
});

describe("the handout of a view", () => {
  it("is one sheet of what is filtered, as known at its time", () => {
    const taken = excerptFor(story, { kinds: ["strike"] }, { asOf: Date.UTC(2025, 11, 20) });
    const handout = handoutOf(null, taken, whole);
    expect(handout.question).toBeNull();
    expect(handout.sheets).toHaveLength(1);
    expect(handout.sheets[0]).toMatchObject({
      title: taken.colophon.counts,
      notes: null,
      sources: taken.colophon.sources,
    });
    expect(handout.events.map(({ row }) => row.id)).toEqual(taken.events.map(({ id }) => id));
    expect(handout.known).toEqual([taken.colophon.known]);
  });
});
