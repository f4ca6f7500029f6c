import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, HOUR } from "./calendar";
import { parseEdtf } from "./edtf";
import { dates, intervals } from "./edtf.arbitrary";
import { isTimed } from "./edtfAt";
import {
  formatDate,
  formatDay,
  formatDayShort,
  formatInstant,
  formatInstantIn,
  formatInterval,
  formatMoment,
  formatShort,
  formatWhen,
  isOfOneYear,
  zoneName,
} from "./format";
import { resolveEdtf } from "./resolve";
import { localToEpoch } from "./zone";

const OF_ONE_YEAR = { from: Date.parse("2025-11-01T00:00Z"), to: Date.parse("2025-12-31T00:00Z") };
const OF_YEARS = { from: Date.parse("2023-01-01T00:00Z"), to: Date.parse("2025-12-31T00:00Z") };

const ZONES = [
  { name: "Kyiv", zone: "Europe/Kyiv" },
  { name: "Miami", zone: "America/New_York" },
];
const told = (text: string, zone = "Europe/Kyiv") => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return { edtf: parsed.value, zone, extent: resolveEdtf(parsed.value, zone) };
};

describe("in the event's own zone", () => {
  test.each([
    ["2025-12-19", "Fri 19 Dec 2025"],
    ["2025-12-20~", "about Sat 20 Dec 2025"],
    ["2025-12-20?", "possibly Sat 20 Dec 2025"],
    ["2025-11-28/2025-12-19", "28 Nov – 19 Dec 2025"],
    ["2025-12-19T21:05", "Fri 19 Dec 2025, 21:05 Kyiv"],
    ["2025-12-19T23:30Z", "Sat 20 Dec 2025, 01:30 Kyiv"],
    ["2025-12-18/2025-12-19T02:00", "18 Dec – 19 Dec 2025, 02:00 Kyiv"],
    ["2025-11-28/..", "since 28 Nov 2025"],
    ["../2025-11-28", "until 28 Nov 2025"],
    ["2025-12", "Dec 2025"],
  ])("%s is %s", (text, words) => {
    expect(formatWhen(told(text), "event", ZONES)).toBe(words);
    expect(formatWhen(told(text), "Europe/Kyiv", ZONES)).toBe(words);
  });

  test("which the city of its IANA name stands for", () => {
    expect(formatWhen(told("2025-12-19T02:57", "Europe/Brussels"), "event")).toBe(
      "Fri 19 Dec 2025, 02:57 Brussels",
    );
  });
});

describe("in another zone", () => {
  test.each([
    ["2025-12-19", "Fri 19 Dec 2025 in Kyiv (18 Dec 17:00 – 19 Dec 17:00 Miami)"],
    ["2025-10-26", "Sun 26 Oct 2025 in Kyiv (25 Oct 17:00 – 26 Oct 18:00 Miami)"],
    ["2026-01-01", "Thu 1 Jan 2026 in Kyiv (31 Dec 2025, 17:00 – 1 Jan 2026, 17:00 Miami)"],
    ["2025-12-19T02:57", "Thu 18 Dec 2025, 19:57 Miami"],
    ["2025-12-19T02:57~", "about Thu 18 Dec 2025, 19:57 Miami"],
    ["2025-12-19T02:57:10", "Thu 18 Dec 2025, 19:57:10 Miami"],
    ["2025-12-19T21:05/2025-12-19T22:00", "19 Dec 2025, 14:05 – 15:00 Miami"],
    ["2025-11-28/..", "since 28 Nov 2025 in Kyiv (27 Nov 17:00 Miami)"],
    ["../2025-11-28", "until 28 Nov 2025 in Kyiv (28 Nov 17:00 Miami)"],
    ["2025", "2025 in Kyiv"],
  ])("%s is %s", (text, words) => {
    expect(formatWhen(told(text), "America/New_York", ZONES)).toBe(words);
  });

  test("with the same clocks a day is just a day", () => {
    expect(formatWhen(told("2025-12-19"), "Europe/Bucharest")).toBe("Fri 19 Dec 2025");
  });
});

test.each([
  ["2025-12-19", "19 Dec", "19 Dec"],
  ["2025-12-20~", "≈20 Dec", "≈20 Dec"],
  ["2025-11-28/2025-12-19", "28 Nov–19 Dec", "28 Nov–19 Dec"],
  ["2025-12-19T02:57", "19 Dec 02:57", "18 Dec 19:57"],
  ["2025-12-19T23:30Z", "20 Dec 01:30", "19 Dec 18:30"],
])("%s in short", (text, own, miami) => {
  const short = (shown: string) => formatShort(told(text), shown, OF_ONE_YEAR);
  expect([short("event"), short("America/New_York")]).toEqual([own, miami]);
});

test.each([
  ["2025-12-19", "19 Dec 2025"],
  ["2025-11-28/2025-12-19", "28 Nov – 19 Dec 2025"],
  ["2025-12-19T02:57", "19 Dec 2025, 02:57"],
])("%s in short, with its year in a story of several", (text, words) => {
  expect(formatShort(told(text), "event", OF_YEARS)).toBe(words);
});

test("a stretch is of one year where it is but for a day at its ends", () => {
  const [from, to] = [Date.parse("2025-01-01T00:00Z"), Date.parse("2026-01-01T00:00Z")];
  expect(isOfOneYear({ from, to })).toBe(true);
  expect(isOfOneYear({ from: from - 5 * HOUR, to: to + 5 * HOUR })).toBe(true);
  expect(isOfOneYear({ from, to: to + 2 * DAY })).toBe(false);
  expect(isOfOneYear({ from: to - DAY, to: to + DAY })).toBe(true);
});

test("a clock time is told only of what has one", () => {
  const CLOCK = /\d:\d\d/u;
  fc.assert(
    fc.property(fc.oneof(dates, intervals), fc.constantFrom("event", "America/New_York"), (edtf, shown) => {
      const when = { edtf, zone: "Europe/Kyiv", extent: resolveEdtf(edtf, "Europe/Kyiv") };
      fc.pre(isTimed(edtf) || !JSON.stringify(edtf).includes("hour"));
      expect(CLOCK.test(formatShort(when, shown, OF_ONE_YEAR))).toBe(isTimed(edtf));
      expect(CLOCK.test(formatWhen(when, shown).replace(/\(.*\)$/u, ""))).toBe(isTimed(edtf));
    }),
    { numRuns: 500, seed: 7 },
  );
});

describe("intervals", () => {
  const at = (text: string, zone = "Europe/Kyiv") => localToEpoch(Date.parse(`${text}Z`), zone);
  test.each([
    ["2025-12-18T00:00", "2025-12-22T00:00", "18 – 21 Dec 2025"],
    ["2025-12-18T00:00", "2025-12-19T00:00", "18 Dec 2025"],
    ["2025-10-26T00:00", "2025-10-27T00:00", "26 Oct 2025"],
    ["2025-11-28T00:00", "2025-12-20T00:00", "28 Nov – 19 Dec 2025"],
    ["2025-12-28T00:00", "2026-01-04T00:00", "28 Dec 2025 – 3 Jan 2026"],
    ["2025-12-18T10:00", "2025-12-19T21:05", "18 Dec, 10:00 – 19 Dec 2025, 21:05"],
    ["2025-12-18T00:00", "2025-12-18T21:05", "18 Dec 2025, 00:00 – 21:05"],
    ["2025-12-18T10:00", "2025-12-19T00:00", "18 Dec, 10:00 – 19 Dec 2025, 00:00"],
    ["2025-12-18T10:00", "2025-12-18T10:00", "18 Dec 2025, 10:00"],
  ])("[%s, %s) is %s", (from, to, words) => {
    expect(formatInterval({ from: at(from), to: at(to) }, "Europe/Kyiv")).toBe(words);
  });

  test("without an end", () => {
    const [from, to] = [at("2025-12-18T00:00"), at("2025-12-20T00:00")];
    expect(formatInterval({ from, to: Infinity }, "Europe/Kyiv")).toBe("since 18 Dec 2025");
    expect(formatInterval({ from: -Infinity, to }, "Europe/Kyiv")).toBe("until 19 Dec 2025");
    expect(formatInterval({ from: -Infinity, to: Infinity }, "Europe/Kyiv")).toBe("all time");
  });

  test("whole days elsewhere are parts of days here", () => {
    const days = { from: at("2025-12-18T00:00"), to: at("2025-12-19T00:00") };
    expect(formatInterval(days, "America/New_York")).toBe("17 Dec, 17:00 – 18 Dec 2025, 17:00");
  });
});

test("instants, days and dates", () => {
  const instant = Date.parse("2025-12-19T22:30:00Z");
  expect(formatInstant(instant, "Europe/Kyiv")).toBe("20 Dec 2025, 00:30");
  expect(formatInstantIn(instant, { zone: "Europe/Kyiv", name: "Kyiv" })).toBe("20 Dec 2025, 00:30 Kyiv");
  expect(formatMoment(instant, "Europe/Kyiv", OF_ONE_YEAR)).toBe("20 Dec 00:30");
  expect(formatMoment(instant, "Europe/Kyiv", OF_YEARS)).toBe("20 Dec 2025, 00:30");
  expect(formatDayShort(instant, "Europe/Kyiv")).toBe("20 Dec");
  expect(formatDay(instant, "Europe/Kyiv")).toBe("Sat 20 Dec 2025");
  expect(formatDay(instant, "UTC")).toBe("Fri 19 Dec 2025");
  expect(formatDate(told("2025-12-20~").edtf)).toBe("about 20 Dec 2025");
});

test("names of zones", () => {
  expect(zoneName("America/New_York", ZONES)).toBe("Miami");
  expect(zoneName("America/New_York")).toBe("New York");
  expect(zoneName("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
  expect(zoneName("UTC")).toBe("UTC");
});
