import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../src/core/story/fixtureMany";

/** Git-ignored. */
const ROOT = join(import.meta.dirname, "results", "stories");

/** Changes whenever the generator or the packed form does, so that no old story is measured. */
const EDITION = 3;

/** The folder of a story of so many events: written once and kept. Its name is the story's id. */
export function storyFolder(events: number): string {
  const id = `bench-${events}-v${EDITION}`;
  const folder = join(ROOT, String(events), id);
  if (existsSync(join(folder, "story.json"))) return folder;
  mkdirSync(folder, { recursive: true });
  const files = generate(events, 1, id);
  // The story's own file last: with it the folder is whole.
  const names = Object.keys(files).sort((a, b) => Number(a === "story.json") - Number(b === "story.json"));
  for (const name of names) writeFileSync(join(folder, name), JSON.stringify(files[name]));
  return folder;
}
