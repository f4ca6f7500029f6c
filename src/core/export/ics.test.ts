import naughty from "big-list-of-naughty-strings";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { Excerpt } from "./excerpt";
import { excerptOfTexts, fixtureExcerpt } from "./fixtureExcerpt";
import { icsPieces } from "./ics";
import { icsLine, icsText } from "./icsLine";

const ics = (excerpt: Excerpt) => [...icsPieces(excerpt)].join("");

/** The events as Mozilla's parser reads them. */
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));

/** What is left of a text in a calendar: line breaks are one character, control characters go. */
const plain = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?/gu, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "");

const octets = (line: string) => new TextEncoder().encode(line).length;

describe("a calendar", () => {
  it("has the events of the filter and no other", () => {
    const excerpt = fixtureExcerpt({ kinds: ["strike", "talks"] });
    expect(read(ics(excerpt)).map(({ uid }) => uid)).toEqual(
      excerpt.events.map(({ id }) => `${id}.fixture@parley`),
    );
  });

  it("gives days as days, with the end that is not part of it", () => {
    const excerpt = fixtureExcerpt();
    const days = read(ics(excerpt)).filter(({ startDate }) => startDate.isDate);
    expect(days.length).toBeGreaterThan(0);
    for (const { startDate, endDate } of days) {
      expect(endDate.isDate).toBe(true);
      expect(endDate.compare(startDate)).toBe(1);
    }
  });

  it("gives moments their instant", () => {
    const excerpt = fixtureExcerpt();
    const timed = excerpt.events.filter(({ when }) => when.extent.precision === "minute");
    const found = read(ics(excerpt)).filter(({ startDate }) => !startDate.isDate);
    expect(timed.length).toBeGreaterThan(0);
    for (const { id, when } of timed) {
      const event = found.find(({ uid }) => uid.startsWith(`${id}.`));
      expect(event?.startDate.toJSDate().getTime()).toBe(when.extent.from);
    }
  });

  it("says that Crimea is occupied, and where an exact place is", () => {
    const event = read(ics(fixtureExcerpt())).find(({ location }) => location?.startsWith("Belbek"));
    expect(event?.location).toBe("Belbek airfield (occupied by Russia since 2014)");
    expect(event?.component.getFirstPropertyValue("geo")).toEqual([44.689, 33.571]);
  });

  it("of an earlier edition does not tell what the story came to be about", () => {
    const past = fixtureExcerpt({}, { asOf: Date.UTC(2025, 11, 20) });
    expect(ics(fixtureExcerpt())).toContain("A story for tests.");
    expect(ics(past)).not.toContain("A story for tests.");
    expect(ics(past)).not.toContain("null");
  });

  it("carries the colophon", () => {
    const text = new ICAL.Component(
      ICAL.parse(ics(fixtureExcerpt({ kinds: ["strike"] }))),
    ).getFirstPropertyValue("description");
    expect(text).toContain("Story: Fixture, version 1");
    expect(text).toContain("events: Strike");
  });

  it("names what no calendar can hold", () => {
    const excerpt = fixtureExcerpt();
    const [first, ...rest] = excerpt.events;
    if (first === undefined) throw new Error("no event");
    const from = Date.UTC(12000, 0, 1);
    const late = {
      ...first,
      when: { ...first.when, extent: { ...first.when.extent, from, to: from + 60_000 } },
    };
    const text = ics({ ...excerpt, events: [late, ...rest] });
    expect(read(text)).toHaveLength(rest.length);
    expect(text.replaceAll("\r\n ", "")).toContain("Not in the calendar");
  });

  it("keeps any of the naughty strings", () => {
    const told = read(ics(excerptOfTexts(naughty)));
    expect(told.map(({ summary }) => summary)).toEqual(naughty.map(plain));
    for (const { summary, description } of told) expect(description).toContain(summary);
  });
});

describe("a content line", () => {
  it("is folded at 75 octets, never inside a character, and unfolds to what it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const line = icsLine("SUMMARY", icsText(text));
        const lines = line.slice(0, -2).split("\r\n");
        for (const each of lines) expect(octets(each)).toBeLessThanOrEqual(75);
        expect(line.slice(0, -2).replaceAll("\r\n ", "")).toBe(`SUMMARY:${icsText(text)}`);
      }),
    );
  });

  it("is as long as it may be", () => {
    const [first = ""] = icsLine("SUMMARY", "я".repeat(90)).split("\r\n");
    expect(octets(first)).toBeGreaterThan(73);
  });
});
