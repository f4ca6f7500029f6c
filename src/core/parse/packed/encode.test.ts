import fc from "fast-check";
import { expect, it } from "vitest";
import type { TimeExtent } from "../../time/extent";
import { positionIn, sparseJsonReader, sparseTextReader, textReader } from "./decode";
import { extentsOf, sparseJson, sparseTexts, textsOf } from "./encode";
import type { Coded, Numbers } from "./numbers";
import { decodeNumbers } from "./numbers";
import { extentsFrom } from "./times";

/** A column as the browser has it. */
function through<T>(column: unknown): T {
  const decoded = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if ("vlq" in value) return decodeNumbers(value as Coded);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, decoded(part)]));
  };
  return decoded(JSON.parse(JSON.stringify(column))) as T;
}

const texts = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "a", "\ud83d", "\ude00")));

it("gives back every text, halves of a character included", () => {
  fc.assert(
    fc.property(texts, (all) => {
      const read = textReader(through(textsOf(all)));
      expect(all.map((_, i) => read(i))).toEqual(all);
      expect(read(all.length)).toBe("");
    }),
  );
});

it("gives back what few have, and nothing elsewhere", () => {
  const some = fc.array(fc.option(fc.string({ unit: "binary" })));
  fc.assert(
    fc.property(some, (all) => {
      const [text, json] = [
        sparseTextReader(through(sparseTexts(all))),
        sparseJsonReader(through(sparseJson(all))),
      ];
      expect(all.map((_, i) => text(i) ?? null)).toEqual(all);
      expect(all.map((_, i) => json(i) ?? null)).toEqual(all);
    }),
  );
});

it("gives back extents to the millisecond, open ends included", () => {
  const instant = fc.oneof(
    fc.integer({ min: -6e13, max: 2.5e14 }),
    fc.integer({ min: -1e9, max: 4e9 }).map((minutes) => minutes * 60_000),
  );
  const length = fc.nat(400 * 86_400_000);
  const extent = fc.record({
    from: instant,
    length,
    before: fc.option(length),
    after: fc.option(length),
    precision: fc.constantFrom("year", "day", "minute"),
  });
  fc.assert(
    fc.property(fc.array(extent), (drawn) => {
      const all = drawn.map(
        ({ from, length, before, after, precision }): TimeExtent => ({
          from,
          to: from + length,
          earliest: before === null ? Number.NEGATIVE_INFINITY : from - before,
          latest: after === null ? Number.POSITIVE_INFINITY : from + length + after,
          precision: precision as TimeExtent["precision"],
        }),
      );
      const read = extentsFrom(through(extentsOf(all)));
      expect(all.map((_, i) => read.extent(i))).toEqual(all);
    }),
  );
});

it("finds a number in an ascending list, and only there", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60)), (list) => {
      const ascending: Numbers = Int32Array.from(list).sort();
      for (let i = -1; i <= 61; i++) expect(positionIn(ascending, i)).toBe(ascending.indexOf(i));
    }),
  );
});
