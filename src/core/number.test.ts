import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { numberText } from "./number";

test("decimals are kept, and a sign", () => {
  expect([4.5, 1234.25, 0.125, -1200].map(numberText)).toEqual(["4.5", "1,234.25", "0.125", "-1,200"]);
});

test("nothing else knows how a number is written", () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const own = ["core/number.ts", "ui/number.ts"];
  const others = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (path) => /(?<!\.test)\.tsx?$/u.test(path) && !own.includes(path.replaceAll("\\", "/")),
  );
  expect(others.length).toBeGreaterThan(100);
  const written = /\bNumberFormat\b|\.toLocaleString\("en-GB"\)/u;
  expect(others.filter((path) => written.test(readFileSync(join(root, path), "utf8")))).toEqual([]);
});

test("a whole number has a comma from 1,000 on, as in British English", () => {
  expect([0, 7, 999, 1000, 12_345, 1_000_000].map(numberText)).toEqual([
    "0",
    "7",
    "999",
    "1,000",
    "12,345",
    "1,000,000",
  ]);
});
