import fc from "fast-check";
import { expect, test } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { distanceKm } from "./greatCircle";
import { haloRadius, halos } from "./halo";
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
