import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, HOUR, MINUTE, toLocal } from "./calendar";
import { dayStart, isZone, localToEpoch, offsetAt, wallTime, zonedToEpoch } from "./zone";

const ZONES = [
  "Europe/Kyiv",
  "America/New_York",
  "Europe/Moscow",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "UTC",
];

test.each(["Europe/Kyiv", "America/Argentina/Buenos_Aires", "America/Port-au-Prince", "Etc/GMT+5", "UTC"])(
  "%s is a zone",
  (name) => {
    expect(isZone(name)).toBe(true);
  },
);

test.each([
  "Kyiv",
  "EST",
  "+02:00",
  "",
  "event",
  "europe/kyiv",
  "Europe/Nowhere",
  "Europe/",
  "__proto__",
  "A".repeat(10_000),
])("%s is none", (name) => {
  expect(isZone(name)).toBe(false);
  expect(() => offsetAt(0, name)).toThrow(RangeError);
});

test.each([
  ["2025-12-19T12:00Z", "Europe/Kyiv", 2],
  ["2025-07-19T12:00Z", "Europe/Kyiv", 3],
  ["2025-12-19T12:00Z", "America/New_York", -5],
  ["2025-12-19T12:00Z", "Europe/Moscow", 3],
  ["2012-12-19T12:00Z", "Europe/Moscow", 4],
  ["2025-12-19T12:00Z", "Asia/Kathmandu", 5.75],
  ["2025-12-19T12:00Z", "UTC", 0],
])("at %s, %s is %d hours ahead of UTC", (instant, zone, hours) => {
  expect(offsetAt(Date.parse(instant), zone)).toBe(hours * HOUR);
});

describe("changes of the clocks", () => {
  const at = (hour: number, minute: number, day: readonly [number, number, number], zone: string) =>
    new Date(
      zonedToEpoch({ year: day[0], month: day[1], day: day[2], hour, minute, second: 0 }, zone),
    ).toISOString();

  test("a skipped time moves forward", () => {
    expect(at(3, 30, [2025, 3, 30], "Europe/Kyiv")).toBe("2025-03-30T01:30:00.000Z");
    expect(at(2, 30, [2025, 3, 9], "America/New_York")).toBe("2025-03-09T07:30:00.000Z");
    expect(at(2, 30, [2011, 3, 27], "Europe/Moscow")).toBe("2011-03-26T23:30:00.000Z");
  });

  test("of a time that happens twice it is the earlier", () => {
    expect(at(3, 30, [2025, 10, 26], "Europe/Kyiv")).toBe("2025-10-26T00:30:00.000Z");
    expect(at(1, 30, [2025, 11, 2], "America/New_York")).toBe("2025-11-02T05:30:00.000Z");
    expect(at(1, 30, [2014, 10, 26], "Europe/Moscow")).toBe("2014-10-25T21:30:00.000Z");
  });

  test.each([
    ["Europe/Kyiv", 2025, 3, 30, 23],
    ["Europe/Kyiv", 2025, 10, 26, 25],
    ["America/New_York", 2025, 3, 9, 23],
    ["America/New_York", 2025, 11, 2, 25],
    ["Europe/Moscow", 2011, 3, 27, 23],
    ["Europe/Moscow", 2014, 10, 26, 25],
    ["Europe/Moscow", 2025, 3, 30, 24],
    ["Europe/Kyiv", 2025, 12, 19, 24],
    ["Australia/Lord_Howe", 2025, 4, 6, 24.5],
  ])("in %s, %i-%i-%i has %d hours", (zone, year, month, day, hours) => {
    const start = localToEpoch(toLocal(year, month, day), zone);
    expect(localToEpoch(toLocal(year, month, day + 1), zone) - start).toBe(hours * HOUR);
    expect(dayStart(start + 12 * HOUR, zone)).toBe(start);
    expect(dayStart(start, zone)).toBe(start);
    expect(dayStart(start - 1, zone)).toBeLessThan(start);
  });
});

test("the years before 100 and before Christ", () => {
  expect([offsetAt(toLocal(44), "UTC"), offsetAt(toLocal(-43), "UTC")]).toEqual([0, 0]);
  const ides = { year: 44, month: 3, day: 15, hour: 12, minute: 0, second: 0 };
  expect(new Date(zonedToEpoch(ides, "UTC")).toISOString()).toBe("0044-03-15T12:00:00.000Z");
  expect(wallTime(zonedToEpoch({ ...ides, year: -43 }, "Europe/Rome"), "Europe/Rome")).toEqual({
    ...ides,
    year: -43,
  });
});

test("clocks that showed a time show it at the instant found, at the earliest such instant", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.integer({ min: Date.UTC(1975, 0) / MINUTE, max: Date.UTC(2035, 0) / MINUTE }),
      (zone, minute) => {
        const instant = minute * MINUTE;
        const found = zonedToEpoch(wallTime(instant, zone), zone);
        expect(found).toBeLessThanOrEqual(instant);
        expect(instant - found).toBeLessThan(2 * HOUR);
        expect(wallTime(found, zone)).toEqual(wallTime(instant, zone));
      },
    ),
    { numRuns: 500, seed: 7 },
  );
});

test("offsets are those of Intl on days when clocks change", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(["2025-03-29T22:00Z", "Europe/Kyiv"], ["2025-11-01T12:00Z", "America/New_York"]),
      fc.integer({ min: 0, max: 3 * 24 * 60 }),
      ([start = "", timeZone = ""], minutes) => {
        const instant = Date.parse(start) + minutes * MINUTE;
        const shown = new Intl.DateTimeFormat("sv-SE", {
          timeZone,
          dateStyle: "short",
          timeStyle: "medium",
        }).format(instant);
        expect(offsetAt(instant, timeZone)).toBe(Date.parse(`${shown.replace(" ", "T")}Z`) - instant);
      },
    ),
    { numRuns: 300, seed: 7 },
  );
});

test("an offset holds after ever so many others were asked for", () => {
  const first = offsetAt(0, "Europe/Kyiv");
  for (let day = 1; day < 21_000; day++) offsetAt(day * DAY, "Europe/Kyiv");
  expect(offsetAt(0, "Europe/Kyiv")).toBe(first);
});
