import { expect, it } from "vitest";
import { fullSet, setOf } from "../index/bitset";
import { sameSet } from "./sameSet";

it("compares what sets hold, not which objects they are", () => {
  expect(sameSet(setOf([1, 40], 64), setOf([40, 1], 64))).toBe(true);
  expect(sameSet(setOf([1, 40], 64), setOf([1, 41], 64))).toBe(false);
  expect(sameSet(fullSet(32), fullSet(31))).toBe(false);
});
