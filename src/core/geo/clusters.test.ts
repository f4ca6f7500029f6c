import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BitSet, count, intersect, ordinals, setOf, without } from "../index/bitset";

import { buildIndex, type StoryIndex } from "../index/storyIndex";
import { parseStory } from "../parse/story";
import { fixtureIndex } from "../story/fixture";
import { generate } from "../story/fixtureMany";
import { marks } from "./clusters";
import { isCrowded } from "./crowd";
import { project } from "./mercator";
import { SEVERAL, spotsIn } from "./spots";

const index = fixtureIndex();
const SIZE = index.all.size;
const ordinalOf = (id: string) => index.story.events.findIndex((event) => event.id === id);

/** The fixture with its events moved; null takes an event off the map. */
function moved(positions: readonly (readonly [number, number] | null)[]): StoryIndex {
  const lat = Float64Array.from({ length: SIZE }, (_, i) => positions[i]?.[0] ?? Number.NaN);
  const lon = Float64Array.from({ length: SIZE }, (_, i) => positions[i]?.[1] ?? Number.NaN);
  const on = [...lat.keys()].filter((i) => !Number.isNaN(lat[i]));
  return { ...index, lat, lon, located: setOf(on, SIZE) };
}

const position = fc.option(
  fc.tuple(
    fc.double({ min: -80, max: 80, noNaN: true }),
    fc.double({ min: -179.9, max: 179.9, noNaN: true }),
  ),
);
const scene = fc.record({
  positions: fc.array(position, { minLength: SIZE, maxLength: SIZE }),
  chosen: fc.uniqueArray(fc.nat(SIZE - 1)),
  zoom: fc.double({ min: 0, max: 12, noNaN: true }),
});

describe("marks", () => {
  test("hold every shown event with a place exactly once, in the order of time", () => {
    fc.assert(
      fc.property(scene, ({ positions, chosen, zoom }) => {
        const on = moved(positions);
        const bits: BitSet = setOf(chosen, SIZE);
        const found = marks(on, bits, zoom);
        const all = found.flatMap((mark) => mark.ordinals);
        expect(new Set(all).size).toBe(all.length);
        expect(all.length).toBe(count(intersect(bits, on.located)));
        expect(all.every((ordinal) => chosen.includes(ordinal))).toBe(true);
        for (const mark of found) {
          expect([...mark.ordinals].sort((a, b) => a - b)).toEqual(mark.ordinals);
          expect(mark.sides.reduce((sum, side) => sum + side.count, 0)).toBe(mark.ordinals.length);
          expect(mark.kinds.reduce((sum, kind) => sum + kind.count, 0)).toBe(mark.ordinals.length);
        }
      }),
    );
  });

  test("at the very same place are one badge at every zoom, the closest included", () => {
    const [first, second] = [ordinalOf("meeting"), ordinalOf("meeting-2")];
    for (const zoom of [0, 4, 8, 10, 14, 20]) {
      const mark = marks(index, index.all, zoom).find(({ ordinals }) => ordinals.includes(first));
      expect(mark?.ordinals).toContain(second);
    }
  });

  test("too close to be told apart at the closest zoom are one badge there", () => {
    const near = moved([
      [25.99, -80.13],
      [25.992, -80.13],
      [26.2, -80.13],
    ]);
    expect(marks(near, near.all, 10).map(({ ordinals }) => ordinals)).toEqual([[0, 1], [2]]);
  });

  test("come apart when there is room: Kyiv and the port at zoom 8, one badge at zoom 2", () => {
    const [kyiv, port] = [ordinalOf("remark"), ordinalOf("strike")];
    const together = (zoom: number) =>
      marks(index, index.all, zoom).some(
        ({ ordinals }) => ordinals.includes(kyiv) && ordinals.includes(port),
      );
    expect(together(2)).toBe(true);
    expect(together(8)).toBe(false);
  });

  test("that are single stand at the event's own place", () => {
    const strike = marks(index, index.all, 9).find(({ ordinals }) => ordinals.includes(ordinalOf("strike")));
    expect(strike?.lat).toBeCloseTo(46.62, 5);
    expect(strike?.lon).toBeCloseTo(31.02, 5);
    expect(strike?.sides.map(({ colour }) => colour)).toEqual(["red"]);
    expect(strike?.places).toEqual([{ place: "port", count: 1 }]);
  });

  test("within bounds are those in sight", () => {
    const ukraine = { west: 22, south: 44, east: 40, north: 52 };
    const seen = marks(index, index.all, 7, ukraine);
    const { x } = project(0, 0, 7);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.every(({ lat, lon }) => project(lat, lon, 7).x > x)).toBe(true);
    expect(seen.flatMap(({ ordinals }) => ordinals)).not.toContain(ordinalOf("meeting"));
  });

  test("are the same again for the same set", () => {
    expect(marks(index, index.all, 5)).toEqual(marks(index, index.all, 5));
  });
});

/** As large as a badge of four digits with its rim, in pixels. */
const BADGE = { width: 50, height: 26 };

function crowded(seed: number): StoryIndex {
  const { story } = parseStory(generate(6_000, seed));
  if (story === null) throw new Error("The random story does not parse.");
  return buildIndex(story);
}

/** The story with every other place moved to the spot of the one before it. */
function paired(many: StoryIndex): StoryIndex {
  const { venue } = many.columns;
  const firstAt = new Map<number, number>();
  for (const ordinal of ordinals(many.located))
    if (!firstAt.has(venue[ordinal] ?? -1)) firstAt.set(venue[ordinal] ?? -1, ordinal);
  const at = (ordinal: number) => {
    const own = venue[ordinal] ?? -1;
    return own % 2 === 1 ? (firstAt.get(own - 1) ?? ordinal) : ordinal;
  };
  const lat = Float64Array.from(many.lat, (_, ordinal) => many.lat[at(ordinal)] ?? Number.NaN);
  const lon = Float64Array.from(many.lon, (_, ordinal) => many.lon[at(ordinal)] ?? Number.NaN);
  return { ...many, lat, lon };
}

describe.each([1, 2].map((seed) => [seed, crowded(seed)] as const))(
  "marks of a crowded story %i",
  (_, many) => {
    const subsets = fc.integer({ min: 1, max: 60 }).map((each) =>
      setOf(
        Array.from({ length: Math.ceil(many.all.size / each) }, (_unused, i) => i * each),
        many.all.size,
      ),
    );
    const zooms = fc.double({ min: 2, max: 10, noNaN: true });

    test("do not overlap and still hold every event once, under any filter and at any zoom", () => {
      expect(isCrowded(many)).toBe(true);
      expect(spotsIn(many).lat.length).toBeGreaterThan(100);
      fc.assert(
        fc.property(subsets, zooms, (bits, zoom) => {
          const found = marks(many, bits, zoom);
          const all = found.flatMap((mark) => mark.ordinals);
          expect(new Set(all).size).toBe(all.length);
          expect(all.length).toBe(count(intersect(bits, many.located)));
          const at = found.map(({ lat, lon }) => project(lat, lon, zoom));
          const over = at.filter((a, i) =>
            at
              .slice(i + 1)
              .some((b) => Math.abs(a.x - b.x) < BADGE.width && Math.abs(a.y - b.y) < BADGE.height),
          );
          expect(over).toEqual([]);
        }),
        { numRuns: 60, seed: 6 },
      );
    });

    test("tell of their events what these tell themselves", () => {
      const places = [...many.story.places.keys()];
      const pairs = paired(many);
      expect([...spotsIn(pairs).venue]).toContain(SEVERAL);
      fc.assert(
        fc.property(subsets, zooms, (bits, zoom) => {
          for (const mark of marks(pairs, bits, zoom)) {
            const counts = new Map<string, number>();
            for (const ordinal of mark.ordinals) {
              const place = places[many.columns.venue[ordinal] ?? -1] ?? "";
              counts.set(place, (counts.get(place) ?? 0) + 1);
            }
            expect(new Map(mark.places.map(({ place, count }) => [place, count]))).toEqual(counts);
            expect([mark.count, mark.first]).toEqual([mark.ordinals.length, mark.ordinals[0]]);
            expect(mark.ordinals.every(mark.holds)).toBe(true);
          }
          const [one, other] = marks(pairs, bits, zoom);
          expect(other?.ordinals.some((ordinal) => one?.holds(ordinal))).not.toBe(true);
          const out = [...ordinals(without(many.located, bits))].slice(0, 200);
          expect(out.some((ordinal) => one?.holds(ordinal))).toBe(false);
        }),
        { numRuns: 20, seed: 7 },
      );
    });

    test("are the same in a frame as in the world", () => {
      const near = { west: 28, south: 44, east: 36, north: 50 };
      const keys = new Set(marks(many, many.all, 7).map(({ key }) => key));
      const seen = marks(many, many.all, 7, near);
      expect(seen.length).toBeGreaterThan(5);
      for (const { key, lat, lon } of seen) {
        expect(keys.has(key)).toBe(true);
        expect(lat > near.south && lat < near.north && lon > near.west && lon < near.east).toBe(true);
      }
    });

    test("hardly move under a filter", () => {
      const before = new Map(marks(many, many.all, 6).map((mark) => [mark.key, mark]));
      for (const each of [2, 5, 20]) {
        const bits = setOf(
          Array.from({ length: Math.ceil(many.all.size / each) }, (_unused, i) => i * each),
          many.all.size,
        );
        const found = marks(many, bits, 6);
        const stay = found.filter(({ key, lat, lon }) => {
          const same = before.get(key);
          return same?.lat === lat && same.lon === lon;
        });
        expect(stay.length).toBeGreaterThan(0.75 * found.length);
      }
    });
  },
);
