import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeServiceWorker } from "./precache";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-"));
  mkdirSync(join(folder, "assets"));
  for (const path of ["index.html", "assets/a-1.js", "_headers"]) writeFileSync(join(folder, path), path);
});
afterEach(() => rmSync(folder, { recursive: true }));

const listed = (): Record<string, string> => {
  const [, list = ""] =
    /Object\.entries\((\{.*\})\)/u.exec(readFileSync(join(folder, "sw.js"), "utf8")) ?? [];
  return JSON.parse(list);
};

it("lists every file that a browser may ask for, with its integrity", () => {
  writeServiceWorker(folder);
  expect(Object.keys(listed())).toEqual(["assets/a-1.js", "index.html"]);
  for (const sum of Object.values(listed())) expect(sum).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/u);
});

it("is another version when any file is another, and the same when none is", () => {
  const first = writeServiceWorker(folder);
  expect(writeServiceWorker(folder)).toBe(first);
  writeFileSync(join(folder, "index.html"), "changed");
  expect(writeServiceWorker(folder)).not.toBe(first);
  expect(readFileSync(join(folder, "sw.js"), "utf8")).not.toContain("{{");
});
