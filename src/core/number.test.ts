import { expect, test } from "vitest";
import { numberText } from "./number";

test("a whole number has a comma from 1,000 on, as in British English", () => {
  expect([0, 7, 999, 1000, 12_345, 1_000_000].map(numberText)).toEqual([
    "0",
    "7",
    "999",
    "1,000",
    "12,345",
    "1,000,000",
  ]);
});
