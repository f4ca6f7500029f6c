import { expect, it } from "vitest";
import { inCrimea } from "./crimea";

it.each([
  ["Simferopol", 44.95, 34.1, true],
  ["Sevastopol", 44.6, 33.53, true],
  ["Belbek", 44.689, 33.571, true],
  ["Dzhankoi", 45.71, 34.39, true],
  ["Kerch", 45.36, 36.47, true],
  ["Armiansk", 46.11, 33.69, true],
  ["Kherson", 46.64, 32.62, false],
  ["Henichesk", 46.17, 34.8, false],
  ["Taman", 45.21, 36.72, false],
  ["Odesa", 46.48, 30.73, false],
])("%s", (_name, lat, lon, inside) => {
  expect(inCrimea(lat, lon)).toBe(inside);
});
