import fc from "fast-check";
import { expect, it } from "vitest";
import { firstStop, type Stop, type StopLane, stepInTime, stepLane, stopOf, stopsOf } from "./stops";

const item = (ordinal: number, glyph: number) => ({
  ordinal,
  glyph,
  row: 0,
  drawing: "mark" as const,
  x0: glyph,
  x1: glyph,
  fade0: glyph,
  fade1: glyph,
  light: false,
  glyphMin: glyph,
  glyphMax: glyph,
  left: glyph,
  right: glyph,
});
const lanes: readonly StopLane[] = [
  { key: "a", layout: { items: [item(0, 10), item(4, 90)], chips: [{ ordinals: [1, 3], x: 30, row: 1 }] } },
  { key: "b", layout: { items: [item(2, 50), item(4, 90)], chips: [] } },
  { key: "c", layout: { items: [], chips: [] } },
  { key: "d", layout: { items: [item(5, 12)], chips: [] } },
];
const stops = stopsOf(lanes);
const get = (key: string): Stop => {
  const found = stops.find((stop) => stop.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};

it("goes through all lanes in order of time, an event in two lanes once", () => {
  const walk: string[] = [];
  for (let at: Stop | null = get("a/0"); at !== null; at = stepInTime(stops, at, 1)) walk.push(at.key);
  expect(walk).toEqual(["a/0", "a/+1", "b/2", "b/4", "d/5"]);
  const back: string[] = [];
  for (let at: Stop | null = get("d/5"); at !== null; at = stepInTime(stops, at, -1)) back.push(at.key);
  expect(back).toEqual(["d/5", "b/4", "b/2", "a/+1", "a/0"]);
});

it("keeps to its lane where a lane is dense", () => {
  const cell = (number: number, first: number) => ({
    cell: number,
    x: number * 6,
    width: 6,
    count: 2,
    first,
    sides: [2],
    interval: { from: number, to: number + 1 },
  });
  const dense = { cells: [cell(0, 0), cell(1, 2), cell(3, 6)], events: () => [], cellOf: () => null };
  const mixed = stopsOf([
    { key: "a", layout: { items: [], chips: [] }, dense },
    { key: "b", layout: { items: [item(1, 3), item(5, 18)], chips: [] } },
  ]);
  const from = (key: string, by: 1 | -1) => {
    const start = mixed.find((stop) => stop.key === key);
    if (start === undefined) throw new Error(`There is no ${key}.`);
    return stepInTime(mixed, start, by)?.key ?? null;
  };
  expect([from("a/=0", 1), from("a/=1", 1), from("a/=3", 1)]).toEqual(["a/=1", "a/=3", null]);
  expect([from("a/=3", -1), from("b/1", 1), from("b/1", -1)]).toEqual(["a/=1", "b/5", null]);
});

it("goes up and down to the nearest in the next lane that has any", () => {
  expect(stepLane(stops, get("a/+1"), 1)?.key).toBe("b/2");
  expect(stepLane(stops, get("b/4"), 1)?.key).toBe("d/5");
  expect(stepLane(stops, get("d/5"), -1)?.key).toBe("b/2");
  expect(stepLane(stops, get("a/0"), -1)).toBeNull();
});

it("finds an event in its chip, and in the present lane first", () => {
  expect(stopOf(lanes, 3)?.key).toBe("a/+1");
  expect(stopOf(lanes, 4, 1)?.key).toBe("b/4");
  expect(stopOf(lanes, 9)).toBeNull();
});

it("knows the first without making the others", () => {
  expect(firstStop(lanes)?.key).toBe("a/0");
  expect(firstStop(lanes.slice(1))?.key).toBe("b/2");
  expect(firstStop([])).toBeNull();
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(20))), (all) => {
      const some = all.map((ordinals, i) => ({
        key: String(i),
        layout: { items: ordinals.map((ordinal) => item(ordinal, ordinal)), chips: [] },
      }));
      expect(firstStop(some)?.key).toBe(stopsOf(some)[0]?.key);
    }),
  );
});
