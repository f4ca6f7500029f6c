import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay, formatInstant } from "./format";
import { parseTypedDate } from "./typed";
import { dayStart } from "./zone";

const ZONE = "Europe/Kyiv";
const STORY = { from: Date.parse("2025-11-20T22:00Z"), to: Date.parse("2026-01-02T22:00Z") };
const YEAR = { from: Date.parse("2025-02-01T00:00Z"), to: Date.parse("2025-12-01T00:00Z") };
const read = (text: string, end: "from" | "to" = "from", reference = STORY) => {
  const parsed = parseTypedDate(text, ZONE, end, reference);
  return parsed.ok ? formatInstant(parsed.value, ZONE) : parsed.message;
};

describe("18 December 2025, however it is typed", () => {
  test.each([
    ["18 Dec"],
    ["18 december 2025"],
    ["18 DEC. 2025"],
    ["  18  dec,  2025 "],
    ["18th December"],
    ["December 18, 2025"],
    ["dec 18"],
    ["Thu 18 Dec 2025"],
    ["2025 Dec 18"],
    ["18.12.2025"],
    ["18.12."],
    ["18.12"],
    ["12/18/2025"],
    ["18/12/2025"],
    ["18-12-2025"],
    ["2025-12-18"],
    ["2025/12/18"],
  ])("%j", (text) => {
    expect(read(text)).toBe("18 Dec 2025, 00:00");
    expect(read(text, "to")).toBe("19 Dec 2025, 00:00");
  });
});

test.each([
  ["2025-12-18 21:05", "18 Dec 2025, 21:05", "18 Dec 2025, 21:06"],
  ["2025-12-18T21:05", "18 Dec 2025, 21:05", "18 Dec 2025, 21:06"],
  ["18 Dec 2025, 9:05", "18 Dec 2025, 09:05", "18 Dec 2025, 09:06"],
  ["dec 2025", "1 Dec 2025, 00:00", "1 Jan 2026, 00:00"],
  ["December", "1 Dec 2025, 00:00", "1 Jan 2026, 00:00"],
  ["sept 2025", "1 Sep 2025, 00:00", "1 Oct 2025, 00:00"],
  ["12.2025", "1 Dec 2025, 00:00", "1 Jan 2026, 00:00"],
  ["2025-12", "1 Dec 2025, 00:00", "1 Jan 2026, 00:00"],
  ["2025", "1 Jan 2025, 00:00", "1 Jan 2026, 00:00"],
  ["05/05/2025", "5 May 2025, 00:00", "6 May 2025, 00:00"],
  ["01.12.2025", "1 Dec 2025, 00:00", "2 Dec 2025, 00:00"],
])("%j is from %s to %s", (text, from, to) => {
  expect([read(text, "from"), read(text, "to")].map((words) => words.replace("Sept", "Sep"))).toEqual([
    from,
    to,
  ]);
});

test("days of 23 and 25 hours end where the next begins", () => {
  const length = (text: string) => {
    const [from, to] = (["from", "to"] as const).map((end) => parseTypedDate(text, ZONE, end, STORY));
    return from?.ok && to?.ok ? (to.value - from.value) / 3_600_000 : Number.NaN;
  };
  expect([length("30 Mar 2025"), length("26 Oct 2025"), length("1 Dec 2025")]).toEqual([23, 25, 24]);
});

describe("a year left out", () => {
  test("is the one inside the story", () => {
    expect([read("1 Dec"), read("1 Jan"), read("2 Jan")]).toEqual([
      "1 Dec 2025, 00:00",
      "1 Jan 2026, 00:00",
      "2 Jan 2026, 00:00",
    ]);
  });

  test("or the nearest to it", () => {
    expect([read("20 Jan"), read("1 Oct")]).toEqual(["20 Jan 2026, 00:00", "1 Oct 2025, 00:00"]);
    expect([read("20 Jan", "from", YEAR), read("15 Dec", "from", YEAR)]).toEqual([
      "20 Jan 2025, 00:00",
      "15 Dec 2025, 00:00",
    ]);
  });

  test("in a story of many years is the first for the start, the last for the end", () => {
    const long = { from: Date.parse("2014-02-20T00:00Z"), to: Date.parse("2026-02-01T00:00Z") };
    expect([read("1 Jun", "from", long), read("1 Jun", "to", long)]).toEqual([
      "1 Jun 2014, 00:00",
      "2 Jun 2025, 00:00",
    ]);
  });

  test("for 29 February is a leap year", () => {
    expect(read("29 Feb", "from", YEAR)).toBe("29 Feb 2024, 00:00");
  });

  test("is asked for where the story has no bounds", () => {
    expect(read("29 Feb", "from", { from: -Infinity, to: Infinity })).toContain("Type the year");
  });
});

test.each([
  ["01/12/2025", "could be 1 Dec or 12 Jan"],
  ["1/12", "Type the month in letters"],
  ["01-12-2025", "could be"],
  ["31 Nov 2025", "30 days"],
  ["29 Feb 2025", "28 days in 2025"],
  ["2025-13-01", "no month 13"],
  ["32 Dec", "no day 32"],
  ["0 Dec", "no day 0"],
  ["18.12.25", "no date that can be read"],
  ["18", "no date"],
  ["dec dec", "no date"],
  ["18 Dec 19", "no date"],
  ["de", "no date"],
  ["last week", "no date"],
  ["21:05", "no date"],
  ["Dec 2025 21:05", "time but no day"],
  ["18 Dec 2025 24:00", "23:59"],
  ["18 Dec 2025 21:60", "23:59"],
  ["", "Type a date such as"],
  ["   ", "Type a date such as"],
  ["1".repeat(100_000), "too long"],
])("%j is refused: %s", (text, part) => {
  expect(read(text)).toContain(part);
});

test("never throws, and answers in a sentence or a time", () => {
  const typing = fc.string({ unit: fc.constantFrom(..."0123456789 /-.:,tdecjanfb~X\u0000é"), maxLength: 45 });
  fc.assert(
    fc.property(
      fc.oneof(typing, fc.string()),
      fc.constantFrom("from" as const, "to" as const),
      (text, end) => {
        const parsed = parseTypedDate(text, ZONE, end, STORY);
        expect(parsed.ok ? Number.isFinite(parsed.value) : parsed.message.endsWith(".")).toBe(true);
      },
    ),
    { numRuns: 1000, seed: 7 },
  );
});

test("a day as it is shown can be typed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), (day) => {
      const start = dayStart(day * 86_400_000, ZONE);
      expect(parseTypedDate(formatDay(start, ZONE), ZONE, "from", STORY)).toEqual({ ok: true, value: start });
    }),
    { numRuns: 300, seed: 7 },
  );
});
