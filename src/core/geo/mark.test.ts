import { expect, test } from "vitest";
import { badgeText } from "./mark";

test("a badge writes thousands short from 10,000 on, and never more than there are", () => {
  const counts = [1, 9_999, 10_000, 12_399, 99_999, 100_000, 123_999];
  expect(counts.map(badgeText)).toEqual(["1", "9999", "10k", "12.3k", "99.9k", "100k", "123k"]);
});
