import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intersect, ordinals, setOf } from "../index/bitset";
import { buildIndex } from "../index/storyIndex";
import { parseStory } from "../parse/story";
import { generate } from "../story/fixtureMany";
import { eventsBySpot } from "./spots";

const { story } = parseStory(generate(200, 5));
if (story === null) throw new Error("The random story does not parse.");
const index = buildIndex(story);
const size = index.all.size;
const sets = fc.array(fc.integer({ min: 0, max: size - 1 })).map((list) => setOf(list, size));

describe("eventsBySpot", () => {
  it("has every located event of a set once, at its position, in the order of the first of each", () => {
    fc.assert(
      fc.property(sets, (bits) => {
        const spots = eventsBySpot(index, bits);
        const all = spots.flatMap((spot) => [...spot.ordinals]).sort((a, b) => a - b);
        expect(all).toEqual([...ordinals(intersect(bits, index.located))]);
        for (const { lat, lon, ordinals: events } of spots) {
          for (const i of events) expect([index.lat[i], index.lon[i]]).toEqual([lat, lon]);
          expect([...events]).toEqual([...events].sort((a, b) => a - b));
        }
        const firsts = spots.map((spot) => spot.ordinals[0] ?? 0);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        expect(new Set(spots.map(({ lat, lon }) => `${lat},${lon}`)).size).toBe(spots.length);
      }),
    );
  });
});
