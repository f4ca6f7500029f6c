import { expect, test } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { countInside } from "./inside";

const index = fixtureIndex();

test("counts the events whose venue lies within", () => {
  expect(countInside(index, index.all, { west: -81, south: 25, east: -79, north: 27 })).toBe(2);
  expect(countInside(index, index.all, { west: 279, south: 25, east: 281, north: 27 })).toBe(2);
  expect(countInside(index, index.all, { west: 0, south: -10, east: 1, north: -9 })).toBe(0);
});
