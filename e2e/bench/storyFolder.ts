import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { generate } from "../../src/core/story/fixtureMany";

/** Git-ignored. */
const ROOT = join(import.meta.dirname, "results", "stories");

/** Changes whenever the generator or the packed form does, so that no old story is measured. */
const EDITION = 3;

/** Where the folder of a story of so many events is, or would be. Its name is the story's id. */
export const folderOf = (events: number): string => join(ROOT, String(events), `bench-${events}-v${EDITION}`);

/** The folder of a story of so many events: written once and kept. */
export function storyFolder(events: number): string {
  const folder = folderOf(events);
  if (existsSync(join(folder, "story.json"))) return folder;
  mkdirSync(folder, { recursive: true });
  const files = generate(events, 1, basename(folder));
  // The story's own file last: with it the folder is whole.
  const names = Object.keys(files).sort((a, b) => Number(a === "story.json") - Number(b === "story.json"));
  for (const name of names) writeFileSync(join(folder, name), JSON.stringify(files[name]));
  return folder;
}
