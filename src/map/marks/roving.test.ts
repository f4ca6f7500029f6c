import { describe, expect, test } from "vitest";
import { spotAt } from "./fixtureSpot";
import { nextSpot, tabStop } from "./roving";

const [a, b, c] = [spotAt("0", 100, 100), spotAt("1", 200, 110), spotAt("2", 110, 300)];
const spots = [a, b, c];
const VISIBLE = { minX: 0, minY: 0, maxX: 400, maxY: 200 };

describe("keys on a mark", () => {
  test.each([
    ["ArrowRight", "1"],
    ["ArrowDown", "2"],
    ["ArrowUp", undefined],
    ["n", "1"],
    ["p", undefined],
    ["End", "2"],
    ["Home", "0"],
    ["x", undefined],
  ])("%s leads from the first to %s", (key, to) => {
    expect(nextSpot(a, spots, key)?.key).toBe(to);
  });
});

describe("the tab stop", () => {
  test("is the last focused, then the selected, then the first in sight", () => {
    expect(tabStop(spots, "1", VISIBLE)).toBe("1");
    expect(tabStop([a, spotAt("1", 200, 110, "1", true), c], null, VISIBLE)).toBe("1");
    expect(tabStop(spots, null, VISIBLE)).toBe("0");
  });

  test("is never a mark outside the frame", () => {
    expect(tabStop(spots, "2", VISIBLE)).toBe("0");
    expect(tabStop([c], "2", VISIBLE)).toBeNull();
  });
});
