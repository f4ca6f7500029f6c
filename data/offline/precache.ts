import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const TEMPLATE = join(import.meta.dirname, "serviceWorker.js");
/** Read by hosts, not by browsers; and the service worker itself. */
const LEFT_OUT = new Set(["_headers", "sw.js"]);

/**
 * Writes `sw.js` into the folder of a build: the service worker with the integrity of every file there.
 * Its version is that of all of them together; equal builds have the same. Returns the version.
 */
export function writeServiceWorker(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map(
      (file) =>
        [file.slice(folder.length + 1).replaceAll("\\", "/"), hash("sha384", readFileSync(file))] as const,
    )
    .filter(([path]) => !LEFT_OUT.has(path))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const list = JSON.stringify(Object.fromEntries(files.map(([path, sum]) => [path, `sha384-${sum}`])));
  const version = hash("sha256", list)
    .replace(/[^a-z0-9]/giu, "")
    .slice(0, 12);
  const text = readFileSync(TEMPLATE, "utf8")
    .replace('"{{version}}"', () => JSON.stringify(version))
    .replace('"{{files}}"', () => list);
  writeFileSync(join(folder, "sw.js"), text);
  return version;
}

const hash = (algorithm: string, content: string | Uint8Array): string =>
  createHash(algorithm).update(content).digest("base64");
