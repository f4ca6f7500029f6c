import { DOMParser } from "@xmldom/xmldom";
import naughty from "big-list-of-naughty-strings";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { el, escaped, fontOf } from "./svg";

/** What a strict XML parser reads; throws on anything that is not well-formed. */
function read(text: string) {
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (level, message) => problems.push(`${level}: ${message}`) });
  const root = parser.parseFromString(text, "image/svg+xml").documentElement;
  expect(problems).toEqual([]);
  return root;
}

/** XML has no way to write control characters, and this reader takes all line breaks for line feeds. */
const plain = (text: string) =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "")
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n");

describe("an element", () => {
  it("is written with what it has", () => {
    expect(el("circle", { cx: 1.234_5, r: 2, fill: null })).toBe('<circle cx="1.23" r="2"/>');
    expect(el("g", {}, el("a", {}), el("b", {}))).toBe("<g><a/><b/></g>");
  });

  it("keeps any of the naughty strings", () => {
    for (const text of naughty) {
      expect(read(el("text", {}, escaped(text)))?.textContent).toBe(plain(text));
    }
  });

  it("keeps any text, and any value of an attribute but for its white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const root = read(el("text", { "data-is": text }, escaped(text)));
        expect(root?.textContent).toBe(plain(text));
        expect(root?.getAttribute("data-is")?.replace(/\s/gu, " ")).toBe(plain(text).replace(/\s/gu, " "));
      }),
    );
  });
});

it("a font is taken apart", () => {
  expect(fontOf('italic 400 12.5px "Source Serif 4 Variable", Georgia, serif')).toEqual({
    "font-family": '"Source Serif 4 Variable", Georgia, serif',
    "font-size": 12.5,
    "font-weight": "400",
    "font-style": "italic",
  });
});
