import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changes } from "../../src/core/evidence/changes";
import { allDifferences } from "../../src/core/evidence/differences";
import { edition } from "../../src/core/evidence/edition";
import { howFound } from "../../src/core/evidence/found";
import { knownStops } from "../../src/core/evidence/known";
import { readIn } from "../../src/core/evidence/origins";
import { whatFalls } from "../../src/core/evidence/reliance";
import { figureWords } from "../../src/core/evidence/words";
import type { Story, StoryEvent } from "../../src/core/story/model";
import { readStory } from "./read";

const folder = readStory(join(import.meta.dirname, "..", "stories", "miami-talks"));
const story = read(folder.story);
const stops = knownStops(story);

function read(found: Story | null): Story {
  if (found === null) throw new Error("the story does not parse");
  return found;
}

/** The story as known at a wall-clock time in Kyiv, which is two hours ahead of UTC. */
const known = (kyiv: string): Story =>
  edition(story, { asOf: Date.parse(`${kyiv}+02:00`), without: new Set() });

const eventIn = (of: Story, short: string): StoryEvent | undefined =>
  of.events.find(({ id }) => id.startsWith(`${short}-`));

const killed = (event: StoryEvent | undefined) =>
  event?.figures.filter(({ label }) => label === "killed" || label === "injured").map(figureWords);

const answers = (event: StoryEvent | undefined, key: string) =>
  event?.differences.find((difference) => difference.key === key)?.positions.map(({ value }) => value);

it("has nothing wrong with it", () => {
  expect(folder.issues).toEqual([]);
});

describe("every displayed value", () => {
  it("rests on claims, or says why there is none", () => {
    let values = 0;
    for (const event of story.events) {
      for (const { key, inputs } of howFound(story, event)) {
        const taken = inputs.some(({ part }) => part === "taken");
        expect([event.id, key, taken]).toEqual([event.id, key, key !== "place" || event.venue !== null]);
        values++;
      }
      if (event.venue === null) expect(event.venueNote).not.toBeNull();
    }
    expect(values).toBeGreaterThan(2 * story.events.length);
  });

  it("is in the headline only when it was known with the event's first report", () => {
    let numbers = 0;
    for (const { id, headline } of story.events) {
      const asOf = stops.find((at) =>
        edition(story, { asOf: at, without: new Set() }).events.some((e) => e.id === id),
      );
      const then = edition(story, { asOf: asOf ?? null, without: new Set() });
      const claims = [...then.claims.values()].filter((claim) => claim.event === id);
      const said = claims
        .map(({ text, value }) => `${text} ${JSON.stringify(value)}`)
        .join(" ")
        .replaceAll(",", "");
      for (const number of headline.replaceAll(",", "").match(/\d+/gu) ?? []) {
        expect([id, said.includes(number) || id.startsWith("c30-")]).toEqual([id, true]);
        numbers++;
      }
    }
    expect(numbers).toBeGreaterThan(3);
  });
});

describe("accounts differ, as the facts say,", () => {
  const of = (short: string, key: string) => answers(eventIn(story, short), key);
  it.each([
    ["s15", "figure:killed", ["7 killed", "8 killed"]],
    [
      "s15",
      "figure:injured",
      ["15 injured", "27 injured", "about 30 injured", "32 injured", "at least 30 injured"],
    ],
    [
      "s15",
      "place",
      ["Port site in Odesa district", "Port of Odesa", "Odesa and its suburbs", "Pivdennyi port"],
    ],
    ["s20", "figure:aircraft destroyed", ["1 aircraft destroyed", "2 aircraft destroyed"]],
    ["c01", "question:plan-points", ["19 points", "22 points", "28 points", "27 points", "20 points"]],
    ["s17", "question:heating", ["Back", "Thousands without power and heating"]],
    ["c33", "figure:of the guarantees agreed", ["about 95 %", "100 %"]],
    ["c10", "time", ["about Wed 10 Dec 2025", "Fri 5 Dec 2025"]],
  ])("%s on %s", (event, key, expected) => {
    expect(of(event, key)).toEqual(expected);
  });

  it("s10 on whether a three-way meeting was on offer, and so do the events around it", () => {
    const difference = allDifferences(story).find(({ key }) => key === "question:trilateral-offer");
    expect(difference?.positions.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["Yes, the US proposed it", "No, it is not being prepared"]),
    );
    expect(difference?.events.map((id) => id.slice(0, 3))).toEqual(["s10", "s01", "c25"]);
  });
});

describe("a page with passages from several origins", () => {
  it("counts for a claim only where the claim comes from", () => {
    const of = (id: string) => [...story.claims.values()].filter((claim) => claim.id === id);
    const origins = (id: string) => [...readIn(of(id), story)].sort();
    expect(origins("s15-2")).toEqual(["odesa-rma"]);
    expect(origins("s15-1")).toEqual(["ukrainian-air-force"]);
    const night = known("2025-12-19T22:00");
    expect(eventIn(night, "s15")).toMatchObject({ origins: 2, certainty: "corroborated" });
  });
});

describe("as known on", () => {
  it("19 December, 22:00 in Kyiv, seven at most are dead and the talks lie ahead", () => {
    const then = known("2025-12-19T22:00");
    expect(killed(eventIn(then, "s15"))).toEqual(["7", "15"]);
    expect(eventIn(then, "s01")).toBeUndefined();
    expect(eventIn(then, "s02")).toBeUndefined();
    expect(eventIn(then, "c27")).toBeUndefined();
    expect(eventIn(known("2025-12-19T21:00"), "s15")).toBeUndefined();
    const words = [...then.claims.values()]
      .filter((claim) => claim.event.startsWith("s15-"))
      .map(({ text }) => text);
    expect(words.join(" ")).not.toMatch(/eight/iu);
    const strike = eventIn(then, "s15");
    const place = strike?.venue ? then.places.get(strike.venue) : undefined;
    expect(JSON.stringify([strike, place])).not.toMatch(/kuleba|BBC|eight|injured run/iu);
  });

  it("20 December the toll is open, and nobody has denied the offer of a three-way meeting", () => {
    const then = known("2025-12-20T22:00");
    expect(killed(eventIn(then, "s15"))).toEqual(["7–8", "27–32"]);
    expect(answers(eventIn(then, "s10"), "question:trilateral-offer")).not.toContain(
      "No, it is not being prepared",
    );
  });

  it("21 December the denial is there", () => {
    const then = known("2025-12-21T22:00");
    expect(answers(eventIn(then, "s10"), "question:trilateral-offer")).toContain(
      "No, it is not being prepared",
    );
    expect(eventIn(then, "c25")).toBeDefined();
  });

  it("any instant, the past holds nothing of the future and loses nothing later", () => {
    let before = edition(story, { asOf: 0, without: new Set() });
    expect(before.events).toEqual([]);
    for (const asOf of stops) {
      const then = edition(story, { asOf, without: new Set() });
      for (const { publication } of then.sources.values())
        expect(publication?.from).toBeLessThanOrEqual(asOf);
      for (const { id, when } of then.events) expect([id, when.extent.earliest <= asOf]).toEqual([id, true]);
      const found = changes(before, then);
      expect(found.filter(({ kind }) => kind === "gone" || kind === "withdrawn")).toEqual([]);
      for (const id of before.claims.keys()) expect(then.claims.has(id)).toBe(true);
      before = then;
    }
    expect(before.events.length).toBeLessThan(story.events.length);
  });
});

describe("without a wire", () => {
  it("what two origins reported is left with one", () => {
    const reuters = new Set(
      [...story.sources.values()].flatMap(({ id, lineages }) =>
        lineages.includes(wire("reuters")) ? [id] : [],
      ),
    );
    const rest = edition(story, { asOf: null, without: reuters });
    expect(eventIn(story, "c05")).toMatchObject({ origins: 2, certainty: "corroborated" });
    expect(eventIn(rest, "c05")).toMatchObject({ origins: 1, certainty: "single" });
    const fallen = whatFalls(story, reuters);
    // Claims are left on both, but none in a source that has a day.
    expect(fallen.events.map((id) => id.slice(0, 3))).toEqual(["s21", "s07"]);
    expect(fallen.claims.length).toBeGreaterThan(20);
  });

  const wire = (id: string) => {
    const found = [...story.lineages.keys()].find((lineage) => lineage === id);
    if (found === undefined) throw new Error(`no lineage ${id}`);
    return found;
  };
});
