import fc from "fast-check";
import { expect, it } from "vitest";
import { wrapped } from "./wrapped";

/** Every character is ten pixels wide. */
const measure = (text: string) => [...text].length * 10;

it("breaks between words", () => {
  expect(wrapped("one two  three", "", 70, measure)).toEqual(["one two", "three"]);
});

it("breaks a word that is wider than the room", () => {
  expect(wrapped("a https://x.y b", "", 50, measure)).toEqual(["a", "https", "://x.", "y b"]);
});

it("gives no line for no text", () => expect(wrapped("  ", "", 50, measure)).toEqual([]));

it("loses nothing but spaces, and never half of a character", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 10, max: 200 }), (text, room) => {
      const lines = wrapped(text, "", room, measure);
      expect(lines.join("").replaceAll(/\s/gu, "")).toBe(text.replaceAll(/\s/gu, ""));
      for (const line of lines) {
        expect(line.isWellFormed()).toBe(true);
        expect(measure(line) <= room || [...line].length === 1).toBe(true);
      }
    }),
  );
});
