import naughty from "big-list-of-naughty-strings";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { lineOf } from "../../core/export/colophon";
import type { Inks } from "../../core/export/drawing";
import { excerptFor, excerptWith, fixtureExcerpt } from "../../core/export/fixtureExcerpt";
import { type Handout, handoutOf } from "../../core/export/handout";
import { fixtureStory } from "../../core/story/fixture";
import { lines, paged } from "./slideParts";
import { slidesOf } from "./slides";
import type { Stills } from "./stills";

const PNG =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const INKS = { paper: "#fffdf8", ink: "#1c1e22", ink2: "#555555", hairline: "#dddddd" } as Inks;
const story = fixtureStory();
const [briefing = null] = story.briefings.values();

const stillsFor = (handout: Handout): ReadonlyMap<string, Stills> =>
  new Map(
    handout.sheets.map(({ id }) => [
      id,
      {
        map: {
          address: PNG,
          width: 960,
          height: 540,
          alt: `Map of ${id} & "all"`,
          notes: ["Whose map it is."],
        },
        timeline: { address: PNG, width: 960, height: 200, alt: `Timeline of ${id}`, notes: [] },
      },
    ]),
  );

/** The deck by an independent reader of zip and XML: path → its text runs, joined; and the raw XML. */
async function read(handout: Handout) {
  const files = unzipSync(await slidesOf(handout, stillsFor(handout), INKS));
  const xml = new Map(
    Object.entries(files)
      .filter(([path]) => /\.(?:xml|rels)$/u.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  for (const [path, text] of xml) expect([path, XMLValidator.validate(text)]).toEqual([path, true]);
  const slides = [...xml.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path)).length;
  const textOf = (path: string) => runs(parser.parse(xml.get(path) ?? "")).join("\n");
  return {
    xml,
    slides,
    slide: (n: number) => textOf(`ppt/slides/slide${n}.xml`),
    notes: (n: number) => textOf(`ppt/notesSlides/notesSlide${n}.xml`),
    pictures: (n: number) =>
      [...(xml.get(`ppt/slides/slide${n}.xml`) ?? "").matchAll(/<p:pic>.*?descr="([^"]*)"/gsu)].map(
        ([, alt]) => alt,
      ),
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
});

/** Every text run below a node, in order. */
function runs(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(runs);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === "a:t"
      ? [value].flat().map((text) => (typeof text === "object" ? String(text["#text"] ?? "") : String(text)))
      : runs(value),
  );
}

describe("the slides of a briefing", () => {
  const handout = handoutOf(briefing, fixtureExcerpt());

  it("have the words as text, the notes, and the sources as links", async () => {
    const deck = await read(handout);
    expect(deck.slides).toBe(1 + handout.sheets.length + 1);
    expect(deck.slide(1)).toContain(handout.question);
    for (const [i, { title, text, figures, notes, sources }] of handout.sheets.entries()) {
      const slide = deck.slide(i + 2);
      for (const part of [title, text, ...figures.map(({ value }) => value)])
        expect(slide).toContain(part ?? "");
      expect(deck.notes(i + 2)).toContain(notes);
      for (const { publisher } of sources) expect(deck.notes(i + 2)).toContain(publisher);
    }
    const last = handout.sheets.length + 2;
    for (const { publisher } of handout.sources) expect(deck.slide(last)).toContain(publisher);
    const links = deck.xml.get(`ppt/slides/_rels/slide${last}.xml.rels`) ?? "";
    for (const { url } of handout.sources) if (url !== null) expect(links).toContain(`Target="${url}"`);
  });

  it("have both pictures on each step, with alternative text", async () => {
    const deck = await read(handout);
    for (const [i, { id }] of handout.sheets.entries()) {
      expect(deck.pictures(i + 2)).toEqual([`Map of ${id} &amp; &quot;all&quot;`, `Timeline of ${id}`]);
    }
  });

  it("tell a figure as a room reads it: the value, what it is of, what it was, and the doubt", async () => {
    const figure = { value: "7–8", label: "killed", note: "not settled", earlier: "7", event: null };
    const sheets = handout.sheets.map((sheet) => ({ ...sheet, figures: [figure] }));
    expect((await read({ ...handout, sheets })).slide(2)).toContain("7–8\nkilled · was 7 · not settled");
  });

  it("tell a denial as one", async () => {
    const claims = [...story.claims].map(
      ([id, claim]) => [id, id === "strike-1" ? { ...claim, verb: "denies" as const } : claim] as const,
    );
    const deck = await read(handoutOf(briefing, excerptFor({ ...story, claims: new Map(claims) })));
    expect(deck.slide(3)).toContain("Vera Zelenko denies: Says that strike took place.");
  });

  it("each have a title that an outline can show", async () => {
    const deck = await read(handout);
    for (let n = 1; n <= deck.slides; n++) {
      expect(deck.xml.get(`ppt/slides/slide${n}.xml`)).toMatch(/<p:ph\s+idx="100"\s+type="title"/u);
    }
  });
});

describe("the slides of a view", () => {
  it("say on the slide what a dot marks, and only where there are any", async () => {
    const taken = fixtureExcerpt({}, { since: Date.UTC(2025, 11, 19, 20) });
    const said = "A dot marks what changed since 19 Dec 2025, 22:00 Kyiv";
    expect((await read(handoutOf(null, taken))).slide(2)).toContain(said);
    expect((await read(handoutOf(null, fixtureExcerpt()))).slide(2)).not.toContain("A dot marks");
  });

  it("list the events that are filtered", async () => {
    const taken = fixtureExcerpt({ kinds: ["strike"] });
    const deck = await read(handoutOf(null, taken));
    expect(deck.slides).toBe(4);
    for (const { headline } of taken.events) expect(deck.slide(3)).toContain(headline);
  });

  it("say of a place in Crimea that it is occupied", async () => {
    const deck = await read(handoutOf(null, fixtureExcerpt()));
    expect(deck.slide(3)).toContain("Belbek (occupied by Russia since 2014)");
  });

  it("link to a source as the story does, whatever its address has in it", async () => {
    const odd = ["https://a.example/x%2Fy?q=1&r=2", "https://a.example/100%", "https://a.example/é#%41"];
    const [source] = story.sources.values();
    if (source === undefined) throw new Error("The fixture has no source.");
    const given = handoutOf(null, fixtureExcerpt());
    const deck = await read({ ...given, sources: odd.map((url) => ({ ...lineOf(source), url })) });
    const links = deck.xml.get(`ppt/slides/_rels/slide${deck.slides}.xml.rels`) ?? "";
    const targets = [...links.matchAll(/Target="(https:[^"]*)"/gu)].map(([, target]) => target);
    expect(targets).toEqual(odd.map((url) => new URL(url).href.replaceAll("&", "&amp;")));
  });

  it("can be opened whatever a story says", async () => {
    const hostile = [...naughty, "]]>", "\u0000\u0008\u001b", "\ud800", "\ufffe"].filter(
      (text) => text.trim() !== "",
    );
    for (let i = 0; i < hostile.length; i += 40) {
      const text = hostile.slice(i, i + 40).join(" | ");
      const taken = excerptWith(text);
      const deck = await read(handoutOf(null, taken));
      expect(deck.slide(1)).toContain(lines(text));
    }
  });
});

it("long lists are cut into slides that say which they are", () => {
  expect(paged("Sources", [1, 2, 3], 2)).toEqual([
    { name: "Sources, 1 of 2", items: [1, 2] },
    { name: "Sources, 2 of 2", items: [3] },
  ]);
  expect(paged("Sources", [1], 2)).toEqual([{ name: "Sources", items: [1] }]);
  expect(paged("Sources", [], 2)).toEqual([]);
});
