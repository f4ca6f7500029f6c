import { expect, it } from "vitest";
import { comparison } from "./comparison";
import { figure, strikeStory, time } from "./fixtureClaims";

const day = { value: time("2025-12-19"), in: ["a-20"] };
const before = strikeStory([day]);
const after = strikeStory([day, { value: figure(7), in: ["a-20"] }]);

it("is worked out once for two editions, each way", () => {
  const found = comparison(before, after);
  expect([...found.events]).toEqual([["strike", "revised"]]);
  expect(found.list).toHaveLength(1);
  expect(comparison(before, after)).toBe(found);
  expect(comparison(after, before)).not.toBe(found);
});
