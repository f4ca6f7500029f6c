// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import type { DrawRequest } from "../../core/export/drawing";
import { fixtureExcerpt } from "../../core/export/fixtureExcerpt";
import { handoutOf } from "../../core/export/handout";
import { stillsOf } from "./stills";

// What a browser alone can do.
vi.mock("../picture/raster", () => ({ pngOf: async () => new Blob(["png"]) }));
vi.mock("../picture/fonts", () => ({ embeddedFonts: async () => ({ css: "", samples: [] }) }));
vi.mock("../../state/inks", () => ({ readInks: () => ({ paper: "#ffffff" }) }));

it("draws each step's own view, against the whole story, with what the step points out", async () => {
  const taken = fixtureExcerpt();
  const [briefing = null] = taken.whole.story.briefings.values();
  const handout = handoutOf(briefing, taken);
  const asked: DrawRequest[] = [];
  const draw = async (request: DrawRequest) => {
    asked.push(request);
    return { name: "map", width: 960, height: 540, body: "", notes: [] };
  };
  const size = () => ({ width: 1, height: 1 });
  const signal = new AbortController().signal;
  await stillsOf(handout, [{ id: "map", name: "Map", draw, size }], { signal, report: () => {} });
  expect(asked.map(({ view }) => view)).toEqual(handout.sheets.map(({ excerpt }) => excerpt.view));
  expect(asked.map(({ ringed }) => ringed)).toEqual([[], ["port"], []]);
  expect(asked.every((request) => request.whole === taken.whole)).toBe(true);
});
