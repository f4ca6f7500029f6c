import { expect, test } from "vitest";
import { badgeName } from "./spoken";

test("a badge says how many events it holds, where, and of which kinds", () => {
  const mark = {
    key: "0",
    count: 3,
    first: 0,
    holds: () => false,
    ordinals: [0, 1, 2],
    lat: 0,
    lon: 0,
    sides: [],
    kinds: [{ kind: "strike", count: 2 } as const, { kind: "statement", count: 1 } as const],
    places: [],
  };
  expect(badgeName({ mark, name: "Shell Bay" })).toBe("3 events at Shell Bay: 2 strikes, 1 statement");
  const many = { ...mark, count: 12_345, kinds: [{ kind: "talks", count: 12_345 } as const] };
  expect(badgeName({ mark: many, name: "Shell Bay" })).toBe("12,345 events at Shell Bay: 12,345 talks");
});
