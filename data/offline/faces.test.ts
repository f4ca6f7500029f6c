import { expect, it } from "vitest";
import { neededFaces } from "./faces";

const face = (name: string, ranges?: string, family = name) =>
  `@font-face{font-family:${family};src:url(data:font/woff2;base64,${name});${ranges === undefined ? "" : `unicode-range:${ranges}`}}`;
const kept = (css: string, text: string, serif?: string) =>
  [...neededFaces(css, text, serif).matchAll(/base64,(\w+)/gu)].map(([, name]) => name);

it("keeps the faces that the text needs, those for ASCII, and those for everything", () => {
  const css = [
    face("latin", "U+0000-00FF,U+0131"),
    face("cyrillic", "U+0301, U+0400-045F, U+2116"),
    face("greek", "U+370-3FF"),
    face("all"),
  ].join("body{color:red}");
  expect(kept(css, "Зеленський")).toEqual(["latin", "cyrillic", "all"]);
  expect(kept(css, "№")).toEqual(["latin", "cyrillic", "all"]);
  expect(kept(css, "")).toEqual(["latin", "all"]);
  expect(neededFaces(css, "").match(/body\{color:red\}/gu)).toHaveLength(3);
});

it("leaves out a face whose letters a later one of the same font draws", () => {
  const css = `${face("vietnamese", "U+102-103,U+1EA0", "Inter")}${face("extended", "U+100-2BA", "Inter")}`;
  expect(kept(css, "ă")).toEqual(["extended"]);
  expect(kept(css, "ăẠ")).toEqual(["vietnamese", "extended"]);
});

it("keeps italics for ASCII alone", () => {
  const italic = (name: string, ranges: string) => face(name, ranges, "Serif;font-style:italic");
  expect(kept(`${italic("cyrillic", "U+400-45F")}${italic("latin", "U+0-FF")}`, "Я")).toEqual(["latin"]);
});

it("keeps a serif for the letters that are set in it", () => {
  const css = ["Sans", "Source Serif"]
    .map((family) => face(family.slice(0, 4), "U+400-45F", family))
    .join("");
  expect(kept(css, "Я", "Z")).toEqual(["Sans"]);
  expect(kept(css, "Я", "Я")).toEqual(["Sans", "Sour"]);
});

it("reads the question marks that a minifier writes", () => {
  expect(kept(face("ext", "U+1F??,U+A?"), "\u{1F05}")).toEqual(["ext"]);
  expect(kept(face("ext", "U+1F??"), "\u{2000}")).toEqual([]);
});

it("names a range that it cannot read", () => {
  expect(() => neededFaces(face("x", "400-4FF"), "")).toThrow('found unicode-range "400-4FF"');
});
