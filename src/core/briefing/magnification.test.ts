import { expect, it, test } from "vitest";
import { magnification } from "./magnification";

test.each([
  [1280, 720],
  [1440, 900],
  [1024, 768],
  [1920, 1080],
  [3840, 2160],
])("at %i × %i the least text of the map is 2 %% of the height", (width, height) => {
  expect((11 * magnification(width, height)) / height).toBeCloseTo(0.02, 4);
});

it("never makes the map smaller than it is, nor so large that a phone shows nothing of it", () => {
  expect(magnification(390, 844)).toBe(1);
  expect(magnification(844, 390)).toBe(1);
  expect(magnification(0, 0)).toBe(1);
});
