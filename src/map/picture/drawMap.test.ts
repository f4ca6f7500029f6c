// @vitest-environment happy-dom
import { beforeAll, expect, it, vi } from "vitest";
import type { DrawRequest, Inks } from "../../core/export/drawing";
import { editionIndex } from "../../core/index/editions";
import { buildIndex } from "../../core/index/storyIndex";
import { parseStory } from "../../core/parse/story";
import { fixtureIndex } from "../../core/story/fixture";
import { generate } from "../../core/story/fixtureMany";
import type { PlaceId, TheatreId } from "../../core/story/ids";
import { initialView, type View } from "../../core/view/view";
import { drawMap } from "./drawMap";

// The ground and its names are drawn elsewhere; here it is about the story's own things.
vi.mock("../basemap/load", () => ({ presentGround: async () => null, presentNames: async () => null }));
vi.mock("./ground", () => ({ groundSvg: async () => "" }));
vi.mock("./labels", () => ({ labelsSvg: () => "" }));
vi.mock("../labels/measure", () => ({ textWidth: (text: string) => 6 * text.length }));

const SIDES = { blue: "#1", red: "#2", gold: "#3", violet: "#4", teal: "#5" };
const INKS = {
  ink: "#111111",
  ink2: "#222222",
  paper: "#ffffff",
  halo: "#eeeeee",
  sans: "Sans",
  sides: SIDES,
} as Inks;
const fixture = fixtureIndex();

beforeAll(() => Object.assign(document, { fonts: { ready: Promise.resolve() } }));

function draw(more: Partial<View>, ringed: readonly string[] = [], whole = fixture) {
  const world: View["camera"] = { type: "theatre", id: "world" as TheatreId };
  const view = { ...initialView(whole.story.home), camera: world, ...more };
  const request: DrawRequest = {
    view,
    index: editionIndex(whole, view.asOf, view.without),
    whole,
    ringed: ringed as readonly PlaceId[],
    width: 900,
    height: 500,
    scheme: "light",
    inks: INKS,
    signal: new AbortController().signal,
  };
  return drawMap(request);
}

const dots = (body: string) => body.match(/data-changed/gu)?.length ?? 0;
const rings = (body: string) => body.match(/<circle[^>]* r="20" stroke="#111111"/gu)?.length ?? 0;

it("rings the places that are pointed out, and names one where no mark stands", async () => {
  expect(rings((await draw({})).body)).toBe(0);
  const { body } = await draw({}, ["port", "crimea"]);
  expect(rings(body)).toBe(2);
  expect(body).toContain(">Crimea<");
});

it("marks with a dot what changed since the time that the view compares with, and says so", async () => {
  const since = Date.UTC(2025, 11, 20, 12);
  const plain = await draw({});
  expect([dots(plain.body), plain.notes[0]]).toEqual([0, expect.not.stringContaining("dot")]);
  const { body, notes } = await draw({ since });
  expect(dots(body)).toBeGreaterThan(0);
  expect(notes[0]).toContain("; a dot marks what changed since 20 Dec 2025, 14:00 Kyiv.");
});

it("notes how many uncertain places and areas have no outline, where not all can have one", async () => {
  const { story } = parseStory(generate(2_400, 3));
  if (story === null) throw new Error("The random story does not parse.");
  const places = new Map(
    [...story.places].map(([id, place]) => [
      id,
      { ...place, extent: { ...place.extent, radiusKm: 90 }, certainty: "low" as const },
    ]),
  );
  const camera: View["camera"] = { type: "theatre", id: story.home };
  const { body, notes } = await draw({ camera }, [], buildIndex({ ...story, places }));
  expect(notes[1]).toMatch(/^\d+ areas and inexact places are not outlined, and only counted in badges\.$/);
  const outlines = body.match(/stroke-dasharray="4 3"/gu)?.length ?? 0;
  expect(outlines).toBeLessThan(Number.parseInt(notes[1] ?? "", 10));
  expect((await draw({})).notes[1]).toMatch(/^Map: /);
});
