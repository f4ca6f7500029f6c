import { expect, test, vi } from "vitest";
import { marks } from "../../core/geo/clusters";
import { project } from "../../core/geo/mercator";
import { setOf } from "../../core/index/bitset";
import { fixtureIndex } from "../../core/story/fixture";
import type { Frame } from "../frame";
import { spotAt } from "./fixtureSpot";
import { layout, spotsOf } from "./layout";

vi.mock("../labels/measure", () => ({ textWidth: (text: string) => 7 * text.length }));

const VISIBLE = { minX: 0, minY: 0, maxX: 400, maxY: 300 };
const sideOf = (x: number, y: number, controls: Parameters<typeof layout>[3] = []) =>
  layout([spotAt("0", x, y, "South of Crimea")], [], VISIBLE, controls, "sans-serif").sides.get("0");

test("a name stands on the right, or where the frame does not cut it", () => {
  expect(sideOf(200, 150)).toBe("right");
  expect(sideOf(350, 150)).toBe("left");
  expect(layout([spotAt("0", 60, 150, "A".repeat(60))], [], VISIBLE, [], "").sides.get("0")).toBeUndefined();
});

test("a name keeps clear of what lies over the map", () => {
  const zoom = { minX: 260, minY: 100, maxX: 300, maxY: 200 };
  expect(sideOf(200, 150, [zoom])).toBe("left");
});

test("what it says goes with the box that it covers", () => {
  const { boxes } = layout([spotAt("0", 200, 150, "Kyiv")], [], VISIBLE, [], "sans-serif");
  expect(boxes.flatMap(({ text }) => text ?? [])).toEqual(["Kyiv"]);
});

const WHOLE: Frame = {
  lat: 48,
  lon: 31,
  zoom: 0,
  width: 400,
  height: 300,
  visible: VISIBLE,
  padded: VISIBLE,
  bounds: { west: 20, south: 40, east: 40, north: 55 },
  paddedBounds: { west: -180, south: -85, east: 180, north: 85 },
};

test("a mark keeps its spot until it moves, is selected or is called otherwise", () => {
  const index = fixtureIndex();
  const found = marks(index, index.all, 5);
  const spotsWith = (selected: number | null, frame = { ...WHOLE, zoom: 5 }) =>
    spotsOf(index, found, frame, selected, index.all);
  const before = spotsWith(null);
  expect(before.length).toBeGreaterThan(2);
  expect(spotsWith(null).every((spot, i) => spot === before[i])).toBe(true);
  const ordinal = found[0]?.first ?? 0;
  const other = spotsWith(ordinal).filter((spot, i) => spot !== before[i]);
  expect(other.map(({ selected, mark }) => [selected, mark.first])).toEqual([[true, ordinal]]);
  expect(spotsWith(null, { ...WHOLE, zoom: 5, lon: 391 }).some((spot, i) => spot === before[i])).toBe(false);
});

test("marks at different places have different names", () => {
  const index = fixtureIndex();
  const frame = WHOLE;
  for (let zoom = 0; zoom <= 10; zoom++) {
    const spots = spotsOf(index, marks(index, index.all, zoom), { ...frame, zoom }, null, index.all);
    const names = spots.map(({ name }) => name);
    expect(new Set(names).size, names.join(" | ")).toBe(names.length);
    expect(spots.map(({ at }) => at)).toEqual(spots.map(({ lat, lon }) => project(lat, lon, zoom)));
  }
  const some = setOf([0], index.all.size);
  expect(spotsOf(index, marks(index, some, 5), frame, null, some).length).toBeLessThanOrEqual(1);
});
