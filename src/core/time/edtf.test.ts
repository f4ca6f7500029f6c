import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatEdtf, MAX_EDTF_LENGTH, parseEdtf } from "./edtf";
import { dates, intervals } from "./edtf.arbitrary";

const read = (text: string) => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
};
const messageOf = (text: string) => {
  const parsed = parseEdtf(text);
  return parsed.ok ? `read as ${formatEdtf(parsed.value)}` : parsed.message;
};
const day = { type: "date", year: 2025, years: 1, month: 12, day: 19, time: null, qualifier: "" };

describe("reads", () => {
  test.each([
    ["2025", { month: null, day: null }],
    ["2025-12", { day: null }],
    ["2025-12-19", {}],
    ["2025-12-19~", { qualifier: "~" }],
    ["2025-12?", { day: null, qualifier: "?" }],
    ["2025%", { month: null, day: null, qualifier: "%" }],
    ["2025-12-XX", { day: "XX" }],
    ["2025-XX", { month: "XX", day: null }],
    ["2025-XX-XX", { month: "XX", day: "XX" }],
    ["202X", { year: 2020, years: 10, month: null, day: null }],
    ["20XX", { year: 2000, years: 100, month: null, day: null }],
    ["2025-24", { month: 24, day: null }],
    ["-0043", { year: -43, month: null, day: null }],
    ["Y-17000", { year: -17000, month: null, day: null }],
    ["2025-12-19T21:05", { time: { hour: 21, minute: 5, second: null, offset: null } }],
    ["2025-12-19T21:05:30Z", { time: { hour: 21, minute: 5, second: 30, offset: 0 } }],
    ["2025-12-19T21:05-03:30", { time: { hour: 21, minute: 5, second: null, offset: -210 } }],
    ["2025-12-19T21:05~", { time: { hour: 21, minute: 5, second: null, offset: null }, qualifier: "~" }],
  ])("%s", (text, fields) => {
    expect(read(text)).toEqual({ ...day, ...fields });
    expect(formatEdtf(read(text))).toBe(text);
  });

  test("an offset in hours, and writes it with minutes", () => {
    expect(formatEdtf(read("2025-12-19T21:05+02"))).toBe("2025-12-19T21:05+02:00");
  });

  test.each([
    ["2025-11-28/2025-12-19"],
    ["2025-11-28~/2025-12-19?"],
    ["2025-11-28/.."],
    ["../2025-11-28"],
    ["/2025-11-28"],
    ["2025-11-28/"],
    ["2025-12-19/2025-12-19"],
    ["2025-12-05/2025-12"],
    ["2025/2025-02"],
    ["2025-12-19T21:05/2025-12-19T21:05"],
    ["2025-12-19T21:05Z/2025-12-19T20:30-02:00"],
  ])("the interval %s", (text) => {
    expect(formatEdtf(read(text))).toBe(text);
    expect(read(text).type).toBe("interval");
  });

  test("open and unknown ends apart", () => {
    expect(read("../2025")).toMatchObject({ start: "open" });
    expect(read("/2025")).toMatchObject({ start: "unknown" });
  });
});

test.each([
  ["2025-02-29", "28 days"],
  ["1900-02-29", "28 days"],
  ["2025-11-31", "30 days"],
  ["2025-12-00", "01 to 31"],
  ["2025-13", "01 to 12"],
  ["2025-00", "01 to 12"],
  ["2025-25", "01 to 12"],
  ["2025-24-01", "season"],
  ["2025-XX-12", "unspecified month"],
  ["2025-12-XXT10:00", "unspecified day"],
  ["202X-12", "unspecified digits"],
  ["Y17000-12", "nothing after"],
  ["Y999999", "200000"],
  ["-0000", "0000"],
  ["2025-12-19T24:00", "00:00 of the day"],
  ["2025-12-19T25:00", "00 to 23"],
  ["2025-12-19T21:60", "00 to 59"],
  ["2025-12-19T21:05:60", "00 to 59"],
  ["2025-12-19T21:05+15:00", "+14:00"],
  ["2025-12-19T21:05-13:00", "-12:00"],
  ["2025-12-19T21:05+02:60", "59"],
  ["2025-12-19T21:05-00:00", "Z"],
  ["2025-12-19/2025-12-18", "starts before it ends"],
  ["2025-12-19T22:00/2025-12-19T21:05", "starts before it ends"],
  ["2025-12-19T21:05Z/2025-12-19T21:10+02:00", "starts before it ends"],
  ["2025-12-19T21:05Z/2025-12-20", "both sides"],
  ["2025-13/2025-12", "01 to 12"],
  ["2025-12/2025-13", "01 to 12"],
  ["/", "at least one side"],
  ["../..", "at least one side"],
  ["2025/2026/2027", "one slash"],
  ["2025-12-19\n", "no space"],
  ["", "EDTF date such as"],
])("refuses %j, and says %j", (text, part) => {
  expect(messageOf(text)).toContain(part);
  expect(messageOf(text)).toMatch(/^found ".*", expected /u);
});

test("what is written reads back the same", () => {
  fc.assert(
    fc.property(fc.oneof(dates, intervals), (edtf) => {
      expect(read(formatEdtf(edtf))).toEqual(edtf);
    }),
    { numRuns: 1000, seed: 7 },
  );
});

const HOSTILE = "0123456789-:TZX+/.~?% xY\u0000é";

test("never throws, and what it reads it can write", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...HOSTILE), maxLength: 70 })),
      (text) => {
        const parsed = parseEdtf(text);
        if (parsed.ok) expect(read(formatEdtf(parsed.value))).toEqual(parsed.value);
        else expect(parsed.message.length).toBeLessThan(400);
      },
    ),
    { numRuns: 1000, seed: 7 },
  );
});

test.each(["1", "X", "-", "/", "2025-12-19/", "?~", " "])(
  "a megabyte of %j is refused for its length",
  (part) => {
    expect(messageOf(part.repeat(1_000_000 / part.length))).toContain(`at most ${MAX_EDTF_LENGTH}`);
  },
);
