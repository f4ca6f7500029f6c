import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatEdtf, parseEdtf } from "./edtf";
import { dates, intervals } from "./edtf.arbitrary";
import { overlaps } from "./extent";
import { resolveEdtf } from "./resolve";

const resolve = (text: string, zone = "Europe/Kyiv") => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return resolveEdtf(parsed.value, zone);
};
const iso = (epochMs: number) =>
  Number.isFinite(epochMs) ? new Date(epochMs).toISOString().slice(0, 19) : String(epochMs);
const told = (text: string, zone?: string) => {
  const { from, to, earliest, latest, precision } = resolve(text, zone);
  return [iso(from), iso(to), iso(earliest), iso(latest), precision];
};
const hours = (text: string, zone: string) => {
  const { from, to } = resolve(text, zone);
  return (to - from) / 3_600_000;
};

describe("what a sure date states is all it allows", () => {
  test.each([
    ["2025-12-19", "2025-12-18T22:00:00", "2025-12-19T22:00:00", "day"],
    ["2025-12", "2025-11-30T22:00:00", "2025-12-31T22:00:00", "month"],
    ["2025", "2024-12-31T22:00:00", "2025-12-31T22:00:00", "year"],
    ["2025-12-XX", "2025-11-30T22:00:00", "2025-12-31T22:00:00", "month"],
    ["2025-XX", "2024-12-31T22:00:00", "2025-12-31T22:00:00", "year"],
    ["2025-XX-XX", "2024-12-31T22:00:00", "2025-12-31T22:00:00", "year"],
    ["202X", "2019-12-31T22:00:00", "2029-12-31T22:00:00", "year"],
    ["2025-21", "2025-02-28T22:00:00", "2025-05-31T21:00:00", "season"],
    ["2025-24", "2025-11-30T22:00:00", "2026-02-28T22:00:00", "season"],
    ["2025-12-19T21:05", "2025-12-19T19:05:00", "2025-12-19T19:06:00", "minute"],
    ["2025-12-19T21:05:30", "2025-12-19T19:05:30", "2025-12-19T19:05:31", "second"],
    ["2025-12-19T21:05Z", "2025-12-19T21:05:00", "2025-12-19T21:06:00", "minute"],
    ["2025-12-19T21:05-05:00", "2025-12-20T02:05:00", "2025-12-20T02:06:00", "minute"],
  ])("%s", (text, from, to, precision) => {
    expect(told(text)).toEqual([from, to, from, to, precision]);
  });
});

test.each([
  ["2025-03-30", "Europe/Kyiv", 23],
  ["2025-10-26", "Europe/Kyiv", 25],
  ["2025-03-09", "America/New_York", 23],
  ["2025-11-02", "America/New_York", 25],
  ["2011-03-27", "Europe/Moscow", 23],
  ["2014-10-26", "Europe/Moscow", 25],
  ["2025-10-26T03:59", "Europe/Kyiv", 1 / 60],
])("%s in %s is %d hours long", (text, zone, length) => {
  expect(hours(text, zone)).toBe(length);
});

describe("doubt allows one unit more on each side", () => {
  test.each([
    ["2025-12-20~", "2025-12-18T22:00:00", "2025-12-21T22:00:00"],
    ["2025-12-20?", "2025-12-18T22:00:00", "2025-12-21T22:00:00"],
    ["2025-12-20%", "2025-12-18T22:00:00", "2025-12-21T22:00:00"],
    ["2025-10-27~", "2025-10-25T21:00:00", "2025-10-28T22:00:00"],
    ["2025-12~", "2025-10-31T22:00:00", "2026-01-31T22:00:00"],
    ["2025~", "2023-12-31T22:00:00", "2026-12-31T22:00:00"],
    ["202X~", "2009-12-31T22:00:00", "2039-12-31T22:00:00"],
    ["2025-24~", "2025-08-31T21:00:00", "2026-05-31T21:00:00"],
    ["2025-12-19T21:05~", "2025-12-19T19:04:00", "2025-12-19T19:07:00"],
    ["2025-12-10~/2025-12-12", "2025-12-08T22:00:00", "2025-12-12T22:00:00"],
    ["2025-12-10/2025-12-12~", "2025-12-09T22:00:00", "2025-12-13T22:00:00"],
  ])("%s", (text, earliest, latest) => {
    expect(told(text).slice(2, 4)).toEqual([earliest, latest]);
  });

  test("and leaves what is stated as it is", () => {
    expect(told("2025-12-20~").slice(0, 2)).toEqual(told("2025-12-20").slice(0, 2));
  });
});

test.each([
  [
    "2025-11-28/2025-12-19",
    "2025-11-27T22:00:00",
    "2025-12-19T22:00:00",
    "2025-11-27T22:00:00",
    "2025-12-19T22:00:00",
  ],
  ["2025-11-28/..", "2025-11-27T22:00:00", "2025-11-28T22:00:00", "2025-11-27T22:00:00", "Infinity"],
  ["2025-11-28/", "2025-11-27T22:00:00", "2025-11-28T22:00:00", "2025-11-27T22:00:00", "Infinity"],
  ["../2025-11-28", "2025-11-27T22:00:00", "2025-11-28T22:00:00", "-Infinity", "2025-11-28T22:00:00"],
  ["/2025-11-28~", "2025-11-27T22:00:00", "2025-11-28T22:00:00", "-Infinity", "2025-11-29T22:00:00"],
])("the interval %s", (text, from, to, earliest, latest) => {
  expect(told(text)).toEqual([from, to, earliest, latest, "interval"]);
});

test("an open end overlaps all that comes after", () => {
  const future = { from: Date.UTC(2030, 0), to: Date.UTC(2031, 0) };
  expect(overlaps(resolve("2025-11-28/.."), future)).toBe(true);
  expect(overlaps(resolve("2025-11-28"), future)).toBe(false);
});

test("a day that a zone skipped still has a length", () => {
  const { from, to } = resolve("2011-12-30", "Pacific/Apia");
  expect(to).toBeGreaterThan(from);
});

test("an unknown zone is refused", () => {
  expect(() => resolve("2025", "Kyiv")).toThrow("IANA");
});

test("earliest ≤ from < to ≤ latest, and from and to are finite", () => {
  fc.assert(
    fc.property(
      fc.oneof(dates, intervals),
      fc.constantFrom("Europe/Kyiv", "America/New_York", "Europe/Moscow", "Pacific/Apia"),
      (edtf, zone) => {
        const { from, to, earliest, latest } = resolveEdtf(edtf, zone);
        const order = earliest <= from && from < to && to <= latest && Number.isFinite(to - from);
        expect([formatEdtf(edtf), order]).toEqual([formatEdtf(edtf), true]);
      },
    ),
    { numRuns: 1000, seed: 7 },
  );
});
