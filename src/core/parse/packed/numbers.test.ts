import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeNumbers, encodeNumbers } from "./numbers";

const there = (numbers: readonly number[]) => [...decodeNumbers(encodeNumbers(numbers))];

it("writes differences as a source map does (ECMA-426)", () => {
  expect(encodeNumbers([0, 1, 0, 16, 1_000])).toEqual({ vlq: "ACDgBw9B" });
});

it("gives back whole numbers of any size, and as many", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer(), fc.integer({ min: -(2 ** 51), max: 2 ** 51 }))),
      (numbers) => {
        expect(there(numbers)).toEqual(numbers);
      },
    ),
  );
});

it("holds them in four bytes each where they fit, and in eight where one does not", () => {
  expect(decodeNumbers(encodeNumbers([0x7fffffff, -0x80000000]))).toBeInstanceOf(Int32Array);
  expect(decodeNumbers(encodeNumbers([0x80000000]))).toBeInstanceOf(Float64Array);
  expect(there([])).toEqual([]);
});
