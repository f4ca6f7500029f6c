import { check } from "@placemarkio/check-geojson";
import inPolygon from "@turf/boolean-point-in-polygon";
import naughty from "big-list-of-naughty-strings";
import { describe, expect, it } from "vitest";
import type { Excerpt } from "./excerpt";
import { excerptOfTexts, fixtureExcerpt } from "./fixtureExcerpt";
import { geojsonPieces } from "./geojson";

/** The features as an independent validator passes them. */
function read(excerpt: Excerpt) {
  const collection = check([...geojsonPieces(excerpt)].join(""));
  if (collection.type !== "FeatureCollection") throw new Error(`found a ${collection.type}`);
  return collection.features;
}

const at = (place: string) =>
  read(fixtureExcerpt()).find(({ properties }) => properties?.["place"] === place);

describe("a map file", () => {
  it("has a feature for each event of the filter and no other", () => {
    const excerpt = fixtureExcerpt({ kinds: ["strike"] });
    expect(read(excerpt).map(({ id }) => id)).toEqual(excerpt.events.map(({ id }) => id));
  });

  it("has a point where the place is sure, longitude first", () => {
    expect(at("Belbek airfield")?.geometry).toEqual({ type: "Point", coordinates: [33.571, 44.689] });
    expect(at("Belbek airfield")?.properties).toMatchObject({ radius_km: 1.5, country: "UA" });
  });

  it("has the area that an uncertain place may lie in", () => {
    const geometry = at("A port near Odesa")?.geometry;
    if (geometry?.type !== "Polygon") throw new Error(`found a ${geometry?.type}`);
    expect(inPolygon([31.02, 46.62], geometry)).toBe(true);
    expect(inPolygon([31.02, 46.62 + 0.22], geometry)).toBe(true);
    expect(inPolygon([31.02, 46.62 + 0.24], geometry)).toBe(false);
  });

  it("has no geometry where there is no place", () => {
    const { events, index } = fixtureExcerpt();
    const placeless = events.filter(({ venue }) => {
      const extent = venue === null ? undefined : index.story.places.get(venue)?.extent;
      return extent === undefined || extent.type === "unlocated";
    });
    expect(placeless.length).toBeGreaterThan(0);
    const found = read(fixtureExcerpt()).filter(({ geometry }) => geometry === null);
    expect(found.map(({ id }) => id)).toEqual(placeless.map(({ id }) => id));
  });

  it("says what it is a part of", () => {
    const value: unknown = JSON.parse([...geojsonPieces(fixtureExcerpt({ kinds: ["strike"] }))].join(""));
    expect(value).toMatchObject({
      colophon: { story: "Fixture, version 1", events: expect.stringContaining("Strike") },
    });
  });

  it("is sound without an event", () => expect(read(fixtureExcerpt({ text: "zzzz" }))).toEqual([]));

  it("keeps any of the naughty strings", () => {
    const told = read(excerptOfTexts(naughty)).map(({ properties }) => properties?.["headline"]);
    expect(told).toEqual(naughty);
  });
});
