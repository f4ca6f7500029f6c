import fc from "fast-check";
import { expect, test } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { distanceKm } from "./greatCircle";
import { haloRadius, halos, isVague, leftWords, MANY_HALOS, outlined } from "./halo";
import { project } from "./mercator";

const index = fixtureIndex();

test("a halo is one for each place, with all its events, in the colour that they share", () => {
  const found = new Map(halos(index, index.all).map((halo) => [String(halo.place.id), halo]));
  expect(found.get("port")).toMatchObject({
    metres: 25_000,
    shape: "point",
    colour: "red",
    events: ["strike"],
  });
  expect(found.get("kyiv")).toMatchObject({ metres: 10_000, shape: "area", colour: null });
  expect(found.get("kyiv")?.events).toHaveLength(2);
  expect(found.has("nowhere")).toBe(false);
});

test("its radius in pixels reaches as far on the map as the metres do on the ground", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -75, max: 75, noNaN: true }),
      fc.double({ min: 2, max: 10, noNaN: true }),
      fc.double({ min: 0.01, max: 0.3, noNaN: true }),
      (lat, zoom, degrees) => {
        const east = { lat, lon: degrees };
        const metres = distanceKm({ lat, lon: 0 }, east) * 1000;
        const pixels = project(lat, degrees, zoom).x - project(lat, 0, zoom).x;
        expect(haloRadius(metres, lat, zoom) / pixels).toBeCloseTo(1, 2);
      },
    ),
  );
});

test("where there are many, only those of places with a mark to themselves are drawn, and the rest is told", () => {
  const all = halos(index, index.all);
  const [own, other] = all;
  if (own === undefined || other === undefined) throw new Error("The fixture has too few halos.");
  const few = outlined(all, new Set());
  expect([few.drawn, few.left, leftWords(few)]).toEqual([all, [], null]);
  const many = outlined([own, ...Array.from({ length: MANY_HALOS }, () => other)], new Set([own.place.id]));
  expect(many.drawn).toEqual([own]);
  expect(leftWords(many)).toMatch(new RegExp(`^${MANY_HALOS} areas and inexact places are not outlined`));
});

test("what is drawn ahead of a pan makes no crowd, and is not told", () => {
  const [own, other] = halos(index, index.all);
  if (own === undefined || other === undefined) throw new Error("The fixture has too few halos.");
  const all = [own, ...Array.from({ length: MANY_HALOS }, () => other)];
  const far = outlined(all, new Set(), (halo) => halo === own);
  expect([far.drawn, leftWords(far)]).toEqual([all, null]);
  const near = outlined([...all, own], new Set([own.place.id]), (halo) => halo === other);
  expect(leftWords(near)).toBe(null);
  const crowd = outlined([...all, other], new Set([own.place.id]), (halo) => halo === other);
  expect([crowd.drawn.length, crowd.left.length, crowd.leftInSight]).toEqual([
    1,
    MANY_HALOS + 1,
    MANY_HALOS + 1,
  ]);
});

test("a place is vague when it is an area or not certain", () => {
  const vague = [...index.story.places.values()].filter(isVague);
  for (const { extent, certainty } of vague)
    expect(extent.type === "area" || certainty !== "high").toBe(true);
  expect(vague.length).toBeGreaterThan(0);
  expect(vague.length).toBeLessThan(index.story.places.size);
});

test("those that are not near are left out before their events are looked at", () => {
  expect(
    halos(index, index.all, ({ metres }) => metres > 20_000).map(({ metres }) => metres > 20_000),
  ).not.toContain(false);
  expect(halos(index, index.all, () => false)).toEqual([]);
});
