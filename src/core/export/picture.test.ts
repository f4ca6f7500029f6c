import { DOMParser } from "@xmldom/xmldom";
import naughty from "big-list-of-naughty-strings";
import { describe, expect, it } from "vitest";
import { type Drawing, type Inks, mixed } from "./drawing";
import type { Excerpt } from "./excerpt";
import { excerptWith, fixtureExcerpt } from "./fixtureExcerpt";
import { pictureSvg } from "./picture";

const INKS: Inks = {
  paper: "#fffdf8",
  ink: "#1c1e22",
  ink2: "#5a5d62",
  ink3: "#6b6e73",
  hairline: "#dedbd0",
  lineStrong: "#8a8c8a",
  sides: { blue: "#027fea", red: "#b50621", gold: "#b37502", violet: "#6c36b5", teal: "#07836f" },
  sea: "#dfe7ea",
  land: "#f0eee6",
  focusLand: "#faf8f0",
  coast: "#a9b4b3",
  border: "#a2967f",
  admin: "#d9d2c2",
  river: "#c3d3d9",
  hatch: "#d9a79c",
  label: "#6f7175",
  seaLabel: "#6d8796",
  halo: "#fffdf8",
  sans: '"Inter Variable", sans-serif',
  serif: "serif",
};
const DRAWING: Drawing = { name: "map", width: 600, height: 300, body: "", notes: ["A note."] };

const measure = (text: string) => text.length * 6;

function read(excerpt: Excerpt, drawings = [DRAWING]) {
  const problems: string[] = [];
  const { svg, width, height } = pictureSvg(excerpt, drawings, INKS, measure, "");
  const parser = new DOMParser({ onError: (level, message) => problems.push(`${level}: ${message}`) });
  const root = parser.parseFromString(svg, "image/svg+xml").documentElement;
  expect(problems).toEqual([]);
  const texts = [...(root?.getElementsByTagName("text") ?? [])].map(({ textContent }) => textContent ?? "");
  return { root, width, height, texts, all: texts.join(" ") };
}

describe("a picture", () => {
  it("says what it is a part of, and on what it rests", () => {
    const excerpt = fixtureExcerpt({ kinds: ["strike"] }, { asOf: Date.UTC(2025, 11, 31) });
    const { all } = read(excerpt);
    expect(all).toContain("Fixture");
    expect(all).toContain(`${excerpt.colophon.counts}: Strike`);
    expect(all).toContain("As known on 31 Dec 2025, 02:00 Kyiv");
    expect(all).toContain(`Sources (${excerpt.colophon.sources.length}):`);
    expect(all).toContain("Licence: none stated by the story");
    expect(all).toContain("Taken: Fri 2 Jan 2026");
    expect(all).toContain("A note.");
  });

  it("tells the zone of a timeline's axis where each event has its own", () => {
    const timeline = { ...DRAWING, name: "timeline" };
    const axis = "each in its event’s own zone; the timeline’s axis in Kyiv time (Europe/Kyiv)";
    expect(read(fixtureExcerpt(), [{ ...timeline, width: 1400 }]).all).toContain(axis);
    expect(read(fixtureExcerpt()).all).not.toContain("axis");
    expect(read(fixtureExcerpt({}, { clock: "UTC" }), [timeline]).all).not.toContain("axis");
  });

  it("has the key to shapes, sides and certainty", () => {
    const { texts } = read(fixtureExcerpt());
    for (const name of ["Strike", "Civilian harm", "Ukraine", "One origin", "Occupied territory"])
      expect(texts).toContain(name);
  });

  it("holds its drawings one below the other, and is as tall as they are", () => {
    const one = read(fixtureExcerpt());
    const two = read(fixtureExcerpt(), [DRAWING, { ...DRAWING, name: "timeline" }]);
    expect(two.height - one.height).toBeGreaterThanOrEqual(DRAWING.height);
    const drawn = [...(two.root?.getElementsByTagName("svg") ?? [])].map((each) =>
      each.getAttribute("data-drawing"),
    );
    expect(drawn.filter(Boolean)).toEqual(["map", "timeline"]);
  });

  it("is sound for a story called any of the naughty strings", () => {
    for (const text of naughty) {
      expect(read(excerptWith(text)).root?.tagName).toBe("svg");
    }
  });
});

it("mixes colours", () => expect(mixed("#ff0000", "#0000ff", 0.25)).toBe("#4000bf"));
