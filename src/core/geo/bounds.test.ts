import fc from "fast-check";
import { expect, it } from "vitest";
import { emptySet, intersect, ordinals, setOf } from "../index/bitset";
import { contains } from "../index/shown";
import { fixtureIndex } from "../story/fixture";
import { boundsOf } from "./bounds";

const index = fixtureIndex();
const size = index.all.size;

it("holds every located event of the set", () => {
  fc.assert(
    fc.property(fc.subarray([...index.story.events.keys()]), (members) => {
      const bits = setOf(members, size);
      const located = [...ordinals(intersect(bits, index.located))];
      const bounds = boundsOf(index, bits);
      expect(bounds === null).toBe(located.length === 0);
      if (bounds === null) return;
      for (const i of located) expect(contains(bounds, index.lat[i] ?? 0, index.lon[i] ?? 0)).toBe(true);
    }),
  );
});

it("is as small as it can be, and never empty", () => {
  const jets = index.story.events.findIndex(({ id }) => id === "jets");
  const bounds = boundsOf(index, setOf([jets], size));
  expect(bounds?.north).toBeCloseTo(44.689 + 0.6);
  expect(bounds?.west).toBeCloseTo(33.571 - 0.6);
  expect(boundsOf(index, emptySet(size))).toBeNull();
});
