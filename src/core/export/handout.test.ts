import { describe, expect, it } from "vitest";
import { fixtureStory } from "../story/fixture";
import type { Briefing } from "../story/model";
import { excerptFor, fixtureExcerpt } from "./fixtureExcerpt";
import { handoutOf, listOf, MOST_LISTED } from "./handout";

const story = fixtureStory();
const [briefing] = story.briefings.values();
if (briefing === undefined) throw new Error("The fixture has no briefing.");

describe("what is too much for paper", () => {
  const excerpt = fixtureExcerpt();
  const [event] = excerpt.events;
  if (event === undefined) throw new Error("The fixture has no event.");
  const many = (count: number) => ({
    ...excerpt,
    events: Array.from({ length: count }, (_, i) => ({
      ...event,
      id: `${event.id}-${i}` as typeof event.id,
    })),
  });

  it("is refused with what to do, as list and as handout", () => {
    const words = "take 5,000 at most; here are 5,001. Narrow the filter, or take the table.";
    expect(() => listOf(many(MOST_LISTED + 1))).toThrow(words);
    expect(() => handoutOf(null, many(MOST_LISTED + 1))).toThrow(words);
  });

  it("is no less than what is taken", () => {
    expect(listOf(many(MOST_LISTED)).events).toHaveLength(MOST_LISTED);
  });
});

describe("the handout of a briefing", () => {
  const handout = handoutOf(briefing, fixtureExcerpt());

  it("has its question on the cover and a sheet for each step, in order", () => {
    expect([handout.title, handout.question]).toEqual([briefing.title, briefing.question]);
    expect(handout.sheets.map(({ id, title, notes }) => [id, title, notes])).toEqual(
      briefing.steps.map(({ id, title, notes }) => [id, title, notes]),
    );
  });

  it("shows on each sheet the events of the step's view, whatever is filtered now", () => {
    const filtered = handoutOf(briefing, fixtureExcerpt({ text: "nothing has this" }));
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

  it("lists events that begin together as the story does, the shorter first", () => {
    const [first, second] = story.events;
    if (first === undefined || second === undefined) throw new Error("The fixture has no events.");
    const { from } = first.when.extent;
    const ending = (event: typeof first, id: string, to: number) => ({
      ...event,
      id: id as typeof event.id,
      when: { ...event.when, extent: { ...event.when.extent, from, to } },
    });
    const short = ending(first, "z-short", from + 1);
    const long = ending(second, "a-long", from + 2);
    const events = [short, long, ...story.events.slice(2)].map((event, ordinal) => ({ ...event, ordinal }));
    const told = handoutOf(null, excerptFor({ ...story, events })).events.map(({ row }) => row.id);
    expect(told.filter((id) => id === "z-short" || id === "a-long")).toEqual(["z-short", "a-long"]);
  });

  it("opens at its first step, on whatever is filtered now, and tells the times of its steps", () => {
    const elsewhere = fixtureExcerpt({ kinds: ["strike"] }, { clock: "America/New_York" });
    const { colophon } = handoutOf(briefing, elsewhere);
    const [step] = briefing.steps;
    expect(colophon.address).toBe(`https://parley.example/#/fixture?brief=${briefing.id}&step=${step.id}`);
    expect(colophon.times).toBe("each in its event’s own zone");
    expect(colophon.accessed).toBe(elsewhere.colophon.accessed);
  });

  it("of steps told in several zones names each of them", () => {
    const [step] = briefing.steps;
    const there = { ...step, id: "there" as typeof step.id, view: "/fixture?clock=America/New_York" };
    const { colophon } = handoutOf({ ...briefing, steps: [step, there] }, fixtureExcerpt());
    expect(colophon.times).toBe("each in its event’s own zone; Miami time (America/New_York)");
  });

  it("of a draft, which is nowhere else, opens at what its first step shows", () => {
    const [, step] = briefing.steps;
    if (step === undefined) throw new Error("The fixture has one step.");
    const draft: Briefing = { ...briefing, id: "a-draft" as typeof briefing.id, steps: [step] };
    const { address } = handoutOf(draft, fixtureExcerpt()).colophon;
    expect(address).toBe(
      "https://parley.example/#/fixture?topics=ports&event=strike&theatre=world&lanes=side",
    );
  });

  it("tells an event as the latest edition does that a step shows", () => {
    const [step] = briefing.steps;
    const early = {
      ...step,
      view: `${step.view}${step.view.includes("?") ? "&" : "?"}asof=2025-12-31T00:00Z`,
    };
    const both: Briefing = { ...briefing, steps: [step, early] };
    const { known, events } = handoutOf(both, fixtureExcerpt());
    expect(known).toHaveLength(2);
    expect(events).toEqual(handoutOf({ ...briefing, steps: [step] }, fixtureExcerpt()).events);
  });
});

describe("the handout of a view", () => {
  it("is called by its filter, which starts with a capital, or by its count where it has none", () => {
    expect(handoutOf(null, excerptFor(story, { text: "peace" })).title).toBe("“peace”");
    expect(handoutOf(null, excerptFor(story, { differing: true })).title).toBe("Only where accounts differ");
    expect(listOf(excerptFor(story, { kinds: ["strike"] })).title).toBe("Strike");
    expect(handoutOf(null, fixtureExcerpt()).title).toBe("All 8 events");
  });

  it("tells on its cover since when it marks changes", () => {
    const taken = excerptFor(story, {}, { since: Date.UTC(2025, 11, 19, 20) });
    expect(handoutOf(null, taken).known).toEqual([
      "As known in version 1, compared with 19 Dec 2025, 22:00 Kyiv",
    ]);
  });

  it("is one sheet of what is filtered, as known at its time", () => {
    const taken = excerptFor(story, { kinds: ["strike"] }, { asOf: Date.UTC(2025, 11, 20) });
    const handout = handoutOf(null, taken);
    expect(handout.question).toBeNull();
    expect(handout.sheets).toHaveLength(1);
    expect(handout.sheets[0]).toMatchObject({
      title: "Strike",
      text: taken.colophon.counts,
      notes: null,
      sources: taken.colophon.sources,
    });
    expect(handout.events.map(({ row }) => row.id)).toEqual(taken.events.map(({ id }) => id));
    expect(handout.known).toEqual([taken.colophon.known]);
  });
});

it("a plain list has every event of the filter, its sources and what it is a part of, and no page", () => {
  const taken = excerptFor(story, { kinds: ["strike"] });
  const list = listOf(taken);
  expect(list.events.map(({ row }) => row.id)).toEqual(taken.events.map(({ id }) => id));
  expect(list.sources).toEqual(taken.colophon.sources);
  expect([list.sheets, list.colophon, list.known]).toEqual([[], taken.colophon, ["As known in version 1"]]);
});
