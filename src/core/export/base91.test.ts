import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeBase91, encodeBase91 } from "./base91";

it("gives back all bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(decodeBase91(encodeBase91(bytes))).toEqual(new Uint8Array(bytes));
    }),
    { numRuns: 2000 },
  );
});

it("gives back small and large values, of which pairs of digits carry one bit more or less", () => {
  for (const value of [0, 1, 88, 89, 90, 91, 255]) {
    for (let length = 0; length < 40; length++) {
      const bytes = new Uint8Array(length).fill(value);
      expect(decodeBase91(encodeBase91(bytes))).toEqual(bytes);
    }
  }
});

it("writes nothing that HTML or a pattern would take for a sign of its own", () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * i * 31) >> (i % 7));
  const text = encodeBase91(bytes);
  expect(new Set(text).size).toBe(91);
  expect(text).toMatch(/^[!-~]*$/u);
  expect(text).not.toMatch(/[<>&]/u);
  expect(text.length / bytes.length).toBeLessThan(1.24);
});

it("names the letter that it cannot read", () => {
  expect(() => decodeBase91("AB<C")).toThrow('found "<" at 2');
  expect(() => decodeBase91("é")).toThrow('found "é" at 0');
});
