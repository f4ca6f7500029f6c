import { describe, expect, it } from "vitest";
import { fullSet } from "../index/bitset";
import { fixtureIndex } from "../story/fixture";
import { daysOf } from "./days";
import { describePlace } from "./place";
import { eventRow } from "./row";
import { gist, whoDidWhat } from "./who";

const index = fixtureIndex();
const { story } = index;
const row = (id: string, clock = "event") => {
  const ordinal = story.events.findIndex((event) => event.id === id);
  return eventRow(index, ordinal, clock);
};
const event = (id: string) => story.events.find((candidate) => candidate.id === id) ?? story.events[0];

describe("eventRow", () => {
  it("says in words all that shape, colour and texture say", () => {
    expect(row("jets")?.spoken).toBe(
      "Strike, Ukraine, Headline of jets, ≈20 Dec, Belbek, occupied by Russia since 2014, uncertain",
    );
    expect(row("strike")?.spoken).toContain("accounts differ");
    expect(row("plan")?.spoken).toContain("no single place");
  });

  it("converts a minute and leaves a day the day it was", () => {
    expect(row("remark", "America/New_York")?.when).toBe("19 Dec 14:05");
    expect(row("strike", "America/New_York")?.when).toBe("19 Dec");
  });

  it("is null where there is no event", () => {
    expect(eventRow(index, 99, "event")).toBeNull();
  });
});

describe("daysOf", () => {
  it("puts every event under one day, in order of time", () => {
    const days = daysOf(index, fullSet(story.events.length), "event");
    expect(days.flatMap(({ rows }) => rows.map(({ ordinal }) => ordinal))).toEqual([...story.events.keys()]);
    expect(days.map(({ name }) => name)).toContain("Fri 19 Dec 2025");
    expect(new Set(days.map(({ key }) => key)).size).toBe(days.length);
  });
});

describe("who", () => {
  it("tells who acted upon whom, without those who only report", () => {
    const strike = event("strike");
    const meeting = event("meeting");
    if (strike === undefined || meeting === undefined) throw new Error("fixture has changed");
    expect(gist(story, strike).acting.map(({ name }) => name)).toEqual(["Fleet"]);
    expect(gist(story, strike).acted.map(({ name }) => name)).toEqual(["Vera Zelenko"]);
    expect(gist(story, meeting).acting.map(({ name }) => name)).toEqual(["Amy Adams", "Boris Borodin"]);
  });

  it("gives the post held when it happened", () => {
    const remark = event("remark");
    if (remark === undefined) throw new Error("fixture has changed");
    expect(whoDidWhat(story, remark)[0]).toMatchObject({ role: "speaker", people: [{ post: "Minister" }] });
  });
});

describe("describePlace", () => {
  it.each([
    ["belbek", "± 1.5 km, place well attested", "occupied by Russia since 2014"],
    ["port", "± 25 km, place probable", null],
    [
      "crimea",
      "area of about 130 km around its centre, place well attested",
      "occupied by Russia since 2014",
    ],
    ["nowhere", "not on the map, place uncertain", null],
  ])("%s: %s", (id, extent, occupied) => {
    const place = [...story.places.values()].find((candidate) => candidate.id === id);
    if (place === undefined) throw new Error("fixture has changed");
    expect(describePlace(place)).toEqual({ extent, occupied });
  });
});
