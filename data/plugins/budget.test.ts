import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Budget, budget } from "./budget";

let root = "";
/** Text that gzip makes little of. */
const noise = (length: number): string =>
  Array.from({ length }, (_, i) => ((i * 2654435761) % 4294967296).toString(36)).join("");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "parley-"));
  writeFileSync(
    join(root, "index.html"),
    '<!doctype html><title>x</title><script type="module" src="main.js"></script>',
  );
  writeFileSync(
    join(root, "main.js"),
    `import "./main.css"; console.log("${noise(400)}"); import("./later.js");`,
  );
  writeFileSync(join(root, "later.js"), `console.log("${noise(4000)}");`);
  writeFileSync(join(root, "main.css"), `.a { content: "${noise(400)}"; }`);
});
afterEach(() => rmSync(root, { recursive: true }));

const buildWith = (most: Budget) =>
  build({ configFile: false, root, plugins: [budget(most)], logLevel: "silent", build: { write: false } });

it("lets a build pass that keeps to it", async () => {
  await expect(buildWith({ atOnce: 5_000, styles: 5_000, all: 50_000 })).resolves.toBeDefined();
});

it.each([
  [
    { atOnce: 500, styles: 5_000, all: 50_000 },
    /scripts loaded at once: [\d.]+ kB after gzip, at most 1 kB/u,
  ],
  [{ atOnce: 5_000, styles: 500, all: 50_000 }, /style sheets loaded at once/u],
  [{ atOnce: 5_000, styles: 5_000, all: 6_000 }, /all scripts/u],
])("fails a build that does not: %o", async (most, message) => {
  await expect(buildWith(most)).rejects.toThrow(message);
});
