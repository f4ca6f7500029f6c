import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Position } from "geojson";
import { feature } from "topojson-client";
import { expect, test } from "vitest";
import { PEREKOP } from "../verify.ts";
import { areasOf } from "./areas.ts";
import { bordersOf, ukraineOf, withCrimea } from "./crimea.ts";
import { inputs } from "./inputs.ts";
import { inBox as contains } from "./zones.ts";

const { countries10, countries50 } = inputs(() => true);
const SIMFEROPOL: Position = [34.1, 44.95];

const holds = (world: typeof countries10, id: string): boolean =>
  areasOf(world, "countries")
    .filter((area) => area.id === id)
    .some((area) =>
      area.type === "Polygon"
        ? booleanPointInPolygon(SIMFEROPOL, feature(world, area))
        : booleanPointInPolygon(SIMFEROPOL, feature(world, area)),
    );

test.each([
  ["1:10 million", countries10],
  ["1:50 million", countries50],
])("takes Crimea out of Russia and into Ukraine, at %s", (_, source) => {
  expect([holds(source, "804"), holds(source, "643")]).toEqual([false, true]);
  const mended = withCrimea(source);
  expect([holds(mended, "804"), holds(mended, "643")]).toEqual([true, false]);
});

test("leaves no border at Perekop and every other one", () => {
  const points = (world: Parameters<typeof bordersOf>[0]) => bordersOf(world).coordinates.flat();
  const source = { ...countries10, objects: { countries: countries10.objects["countries"] as never } };
  const [before, after] = [points(source), points(withCrimea(countries10))];
  const inBox = ([x = 0, y = 0]: Position) => contains(x, y, PEREKOP);
  expect(before.filter(inBox).length).toBeGreaterThan(0);
  expect(after.filter(inBox)).toEqual([]);
  expect(before.length - after.length).toBeLessThan(200);
});

test("gives Ukraine as areas, and refuses a source that already has it right", () => {
  const mended = withCrimea(countries10);
  expect(booleanPointInPolygon(SIMFEROPOL, ukraineOf(mended))).toBe(true);
  expect(() => withCrimea(mended)).toThrow("the source has changed");
});
