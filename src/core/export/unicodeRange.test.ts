import { expect, it } from "vitest";
import { isWithin, unicodeRanges } from "./unicodeRange";

it("reads single letters, ranges and question marks", () => {
  expect(unicodeRanges("U+301, u+0400-045F,U+4??, U+?")).toEqual([
    [0x301, 0x301],
    [0x400, 0x45f],
    [0x400, 0x4ff],
    [0, 0xf],
  ]);
});

it("takes a face without ranges for one of everything", () => {
  expect(unicodeRanges(" ")).toEqual([[0, 0x10ffff]]);
});

it("holds both ends", () => {
  const ranges = unicodeRanges("U+400-45F, U+2116");
  expect([0x3ff, 0x400, 0x45f, 0x460, 0x2116].map((code) => isWithin(code, ranges))).toEqual([
    false,
    true,
    true,
    false,
    true,
  ]);
});

it("names what it cannot read", () => {
  expect(() => unicodeRanges("U+41, 400-4FF")).toThrow('found unicode-range "400-4FF"');
});
