import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, DAY, daysInMonth, fromLocal, toLocal } from "./calendar";

test("the year 44 is not 1944", () => {
  expect(new Date(toLocal(44, 3, 15)).toISOString()).toBe("0044-03-15T00:00:00.000Z");
  expect(new Date(toLocal(-43, 3, 15)).toISOString()).toBe("-000043-03-15T00:00:00.000Z");
});

test.each([
  [2024, 2, 29],
  [2025, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2025, 12, 31],
  [2025, 11, 30],
  [4, 2, 29],
])("%i-%i has %i days", (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test("months carry over into years, both ways", () => {
  expect(addMonths(toLocal(2025, 12), 1)).toBe(toLocal(2026, 1));
  expect(addMonths(toLocal(2025, 1), -1)).toBe(toLocal(2024, 12));
});

test("reading local milliseconds gives back the fields", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -100_000, max: 100_000 }),
      fc.integer({ min: 0, max: DAY / 1000 - 1 }),
      (days, seconds) => {
        const { year, month, day, hour, minute, second } = fromLocal(days * DAY + seconds * 1000);
        expect(toLocal(year, month, day, hour, minute, second)).toBe(days * DAY + seconds * 1000);
      },
    ),
    { seed: 7 },
  );
});
