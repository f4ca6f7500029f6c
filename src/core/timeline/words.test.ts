import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY, MINUTE } from "../time/calendar";
import { START } from "./fixtureTimes";
import { cellWords, edgeText, laneWords, readPeriod } from "./words";

const limits = { from: START, to: START + 31 * DAY };
const days = (from: number, to: number) => ({ from: START + from * DAY, to: START + to * DAY });

describe("edgeText", () => {
  it("is the first and last day of whole days", () => {
    expect(edgeText(days(17, 21), "from", "UTC")).toBe("18 Dec 2025");
    expect(edgeText(days(17, 21), "to", "UTC")).toBe("21 Dec 2025");
  });
  it("is the first and last minute otherwise", () => {
    const period = { from: START + 90 * MINUTE, to: START + 95 * MINUTE };
    expect(edgeText(period, "from", "UTC")).toBe("1 Dec 2025, 01:30");
    expect(edgeText(period, "to", "UTC")).toBe("1 Dec 2025, 01:34");
  });
});

it("says what is counted of a lane: of a side, only that it acts", () => {
  expect(laneWords("Talks", 12, "kind")).toBe("Talks, 12 events");
  expect(laneWords("Talks", 1, "topic")).toBe("Talks, 1 event");
  expect(laneWords("United States", 31, "side")).toBe("United States, acting in 31 events");
});

it("says what a cell of a dense lane holds", () => {
  const cell = { cell: 3, x: 18, width: 6, first: 0, count: 129, interval: days(17, 21), sides: [129] };
  expect(cellWords("Talks", cell, "UTC")).toBe("129 events in Talks, 18 – 21 Dec 2025");
  expect(cellWords("Talks", { ...cell, count: 1 }, "UTC")).toBe("1 event in Talks, 18 – 21 Dec 2025");
  expect(cellWords("Talks", { ...cell, count: 1290 }, "UTC")).toBe("1,290 events in Talks, 18 – 21 Dec 2025");
});

describe("readPeriod", () => {
  const read = (from: string, to: string) => readPeriod({ from, to }, "UTC", limits);
  it("reads days, and lets an empty end reach to the limits", () => {
    expect(read("18 dec", "21 dec")).toEqual({ ok: true, period: days(17, 21) });
    expect(read("18 dec", "")).toEqual({ ok: true, period: days(17, 31) });
    expect(read(" ", "")).toEqual({ ok: true, period: null });
  });
  it("says which end is wrong", () => {
    expect(read("18 dec", "17 dec")).toMatchObject({ ok: false, edge: "to" });
    expect(read("sometime", "")).toMatchObject({ ok: false, edge: "from" });
    expect(read("", "31 feb")).toMatchObject({ ok: false, edge: "to" });
    expect(read("1 may 2026", "")).toMatchObject({
      ok: false,
      edge: "from",
      message: "The story runs 1 – 31 Dec 2025.",
    });
  });
  it("looks for a day without a year in those of the story, not in the air around it", () => {
    const story = { from: Date.parse("2023-01-01T00:00Z"), to: Date.parse("2025-12-31T00:00Z") };
    const around = { from: story.from - 20 * DAY, to: story.to + 20 * DAY };
    expect(readPeriod({ from: "18 dec", to: "21 dec" }, "UTC", around, story)).toEqual({
      ok: true,
      period: { from: Date.parse("2023-12-18T00:00Z"), to: Date.parse("2025-12-22T00:00Z") },
    });
  });
  it("cuts to the limits", () => {
    expect(read("1 nov 2025", "3 dec")).toEqual({ ok: true, period: days(0, 3) });
  });
  it("reads back what edgeText writes", () => {
    const minute = fc.integer({ min: 0, max: 31 * 1440 - 1 });
    fc.assert(
      fc.property(minute, minute, fc.constantFrom("UTC", "Europe/Kyiv", "America/New_York"), (a, b, zone) => {
        const period = { from: START + Math.min(a, b) * MINUTE, to: START + (Math.max(a, b) + 1) * MINUTE };
        const typed = { from: edgeText(period, "from", zone), to: edgeText(period, "to", zone) };
        expect(readPeriod(typed, zone, limits)).toEqual({ ok: true, period });
      }),
      { seed: 7 },
    );
  });
});
