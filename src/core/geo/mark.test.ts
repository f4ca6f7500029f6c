import fc from "fast-check";
import { expect, test } from "vitest";
import { badgeText } from "./mark";

/** What a badge's number says, and half of the last place that it has. */
function read(text: string): { value: number; within: number } {
  const [, number = "", unit = ""] = /^([\d.,]+)([kM]?)$/.exec(text) ?? [];
  const per = unit === "" ? 1 : unit === "k" ? 1e3 : 1e6;
  const isLong = per > 1 && Number(number) < 100;
  return {
    value: Math.round(Number(number.replaceAll(",", "")) * per),
    within: per === 1 ? 0 : per / (isLong ? 20 : 2),
  };
}

test("a badge writes thousands short from 10,000 on, rounded to the nearest", () => {
  const counts = [1, 999, 1_960, 9_999, 10_000, 12_399, 19_960, 99_949, 99_950, 123_499, 123_500];
  expect(counts.map(badgeText)).toEqual([
    "1",
    "999",
    "1,960",
    "9,999",
    "10k",
    "12.4k",
    "20k",
    "99.9k",
    "100k",
    "123k",
    "124k",
  ]);
  expect([999_499, 999_500, 999_950, 1_250_000, 12_345_678].map(badgeText)).toEqual([
    "999k",
    "1M",
    "1M",
    "1.3M",
    "12.3M",
  ]);
});

test("a badge is off by half of its last place at most, and never longer than five signs", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 1, max: 20_000 })),
      (count) => {
        const text = badgeText(count);
        const { value, within } = read(text);
        expect(Math.abs(value - count)).toBeLessThanOrEqual(within);
        expect(text.length).toBeLessThanOrEqual(5);
        expect(text).not.toMatch(/^1[\d,]{3,}k/);
      },
    ),
  );
});
