import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Story } from "../story/model";
import { edition } from "./edition";
import { answer, figure, PAPERS, type Said, sayings, strikeIn, strikeStory, time } from "./fixtureClaims";
import { figureWords } from "./words";

const NONE: ReadonlySet<never> = new Set();
const asOf = (story: Story, at: string | number) =>
  edition(story, { asOf: typeof at === "string" ? Date.parse(at) : at, without: NONE });
const without = (story: Story, papers: readonly string[]) =>
  edition(story, {
    asOf: null,
    without: new Set([...story.sources.keys()].filter((id) => papers.includes(id))),
  });
const instants = fc.integer({ min: Date.parse("2025-12-16T00:00Z"), max: Date.parse("2025-12-24T00:00Z") });
const stories = sayings.map((claims) => strikeStory(claims));
const papers = fc.subarray(Object.keys(PAPERS));

describe("the story as known at an instant", () => {
  const claims: Said[] = [
    { value: time("2025-12-19"), in: ["a-19", "b-21"] },
    { value: figure(7), said: "2025-12-19", in: ["a-20"] },
    { by: "amy", value: figure(8), said: "2025-12-21", in: ["b-21"] },
    { by: "boris", value: figure(9), in: ["c-none"] },
  ];
  const story = strikeStory(claims);
  const killed = (at: string) => strikeIn(asOf(story, at)).figures.map(figureWords);

  it("has the values that were known then", () => {
    expect(killed("2025-12-19T12:00Z")).toEqual([]);
    expect(killed("2025-12-20T12:00Z")).toEqual(["7"]);
    expect(killed("2025-12-21T12:00Z")).toEqual(["8"]);
    expect(strikeIn(story).figures.map(figureWords)).toEqual(["8–9"]);
  });

  it("counts the origins of then, and has only the sources of then", () => {
    expect(strikeIn(asOf(story, "2025-12-20T12:00Z")).origins).toBe(1);
    expect(strikeIn(asOf(story, "2025-12-21T12:00Z")).origins).toBe(2);
    expect([...asOf(story, "2025-12-20T12:00Z").sources.keys()]).not.toContain("b-21");
  });

  it("withholds what was written with more in view", () => {
    const then = strikeIn(asOf(story, "2025-12-20T12:00Z"));
    expect(then).toMatchObject({ partial: true, summary: null, doubt: null, when: { basis: null } });
    expect(strikeIn(story)).toMatchObject({ partial: false, summary: "Summary of strike." });
  });

  it("withholds reasons and the words on a place, where they were written with more in view", () => {
    const readings = [{ of: "place", claims: ["k-5"], because: "Told on the 21st." }];
    const read = strikeStory([...claims, { value: { type: "place", place: "port" }, in: ["a-19"] }], {
      readings,
    });
    const whole = strikeIn(read);
    const past = asOf(read, "2025-12-20T12:00Z");
    expect(whole.readings.map(({ because }) => because)).toEqual(["Told on the 21st."]);
    expect(strikeIn(past).readings.map(({ because }) => because)).toEqual([null]);
    const basis = (of: Story, id: string) => [...of.places.values()].find((place) => place.id === id)?.basis;
    expect([basis(read, "port"), basis(past, "port")]).toEqual(["district named", null]);
    expect(basis(past, "belbek")).toBe(basis(read, "belbek"));
  });

  it("has no event before anything is known of it", () => {
    expect(asOf(story, "2025-12-18T12:00Z").events.map(({ id }) => id)).not.toContain("strike");
  });

  it("numbers its events anew and names only those that it has", () => {
    const then = asOf(story, "2025-12-19T12:00Z");
    expect(then.events.map(({ ordinal }) => ordinal)).toEqual([...then.events.keys()]);
    expect(strikeIn(story).related).toEqual(["jets"]);
    expect(strikeIn(then).related).toEqual([]);
  });

  it("never contains the future", () => {
    fc.assert(
      fc.property(stories, instants, (random, at) => {
        const then = asOf(random, at);
        for (const { publication } of then.sources.values())
          expect(publication?.from).toBeLessThanOrEqual(at);
        for (const { said, citations } of then.claims.values()) {
          if (said !== null) expect(said.extent.from).toBeLessThanOrEqual(at);
          for (const { source } of citations) expect(then.sources.has(source)).toBe(true);
        }
        for (const { when } of then.events) expect(when.extent.earliest).toBeLessThanOrEqual(at);
      }),
      { numRuns: 60 },
    );
  });

  it("only grows: a later one holds every earlier one", () => {
    fc.assert(
      fc.property(stories, instants, instants, (random, a, b) => {
        const [early, late] = [asOf(random, Math.min(a, b)), asOf(random, Math.max(a, b))];
        for (const id of early.sources.keys()) expect(late.sources.has(id)).toBe(true);
        for (const [id, { citations }] of early.claims) {
          expect(late.claims.get(id)?.citations.length).toBeGreaterThanOrEqual(citations.length);
        }
        const there = new Set(late.events.map(({ id }) => id));
        for (const { id } of early.events) expect(there.has(id)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("is the present in the end", () => {
    fc.assert(
      fc.property(stories, (random) => {
        expect(asOf(random, Number.POSITIVE_INFINITY).events).toEqual(random.events);
      }),
      { numRuns: 30 },
    );
    expect(edition(story, { asOf: null, without: NONE })).toBe(story);
  });
});

describe("the story without some sources", () => {
  it("never has more origins than with them", () => {
    fc.assert(
      fc.property(stories, papers, papers, (random, some, more) => {
        const [fewer, fewest] = [without(random, some), without(random, [...some, ...more])];
        for (const { id, origins } of fewest.events) {
          const before = fewer.events.find((event) => event.id === id);
          expect(origins).toBeLessThanOrEqual(before?.origins ?? -1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("loses an event with the last of its sources", () => {
    fc.assert(
      fc.property(stories, (random) => {
        const rest = without(random, Object.keys(PAPERS));
        expect(rest.events.map(({ id }) => id)).not.toContain("strike");
        expect([...rest.claims.keys()].some((id) => id.startsWith("k-"))).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it("keeps a claim with the sources that are left", () => {
    const story = strikeStory([{ value: time("2025-12-19"), in: ["a-20", "b-20"] }]);
    const rest = without(story, ["a-20"]);
    expect(strikeIn(rest)).toMatchObject({ origins: 1, certainty: "single", partial: false });
    expect(
      [...rest.claims.values()].find(({ id }) => id === "k-1")?.citations.map(({ source }) => source),
    ).toEqual(["b-20"]);
  });

  it("hears nothing from an event that has gone", () => {
    const story = strikeStory([
      { value: time("2025-12-19"), in: ["a-20"] },
      { by: "amy", value: answer("us"), in: ["c-none"] },
      { id: "elsewhere", event: "jets", by: "boris", value: answer("them") },
    ]);
    const jets = (of: Story) => of.events.find(({ id }) => id === "jets")?.differences.length;
    expect(jets(story)).toBe(1);
    expect(jets(without(story, ["a-20"]))).toBe(0);
    expect([...without(story, ["a-20"]).claims.keys()]).not.toContain("k-2");
  });

  it("has no differences that rested on them", () => {
    const story = strikeStory([
      { value: time("2025-12-19"), in: ["a-20"] },
      { value: figure(7), in: ["a-20"] },
      { by: "amy", value: figure(8), in: ["b-20"] },
    ]);
    expect(strikeIn(story).differences).toHaveLength(1);
    expect(strikeIn(without(story, ["b-20"])).differences).toHaveLength(0);
  });
});
