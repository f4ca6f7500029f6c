import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { formatIssues, type Issue } from "../../src/core/parse/issue";
import { pack } from "../../src/core/parse/packed/pack";
import { packedText } from "../../src/core/parse/packed/text";
import { parseStory } from "../../src/core/parse/story";
import type { Story } from "../../src/core/story/model";

/** A story folder as read from disk: its files, what they come to, and all that is wrong with them. */
export interface StoryFolder {
  /** Name of the folder, which is also the id of the story. */
  readonly id: string;
  /** File name → JSON value, for every JSON file that could be read, those of its briefings included. */
  readonly files: Readonly<Record<string, unknown>>;
  readonly story: Story | null;
  readonly issues: readonly Issue[];
}

/** Reads and parses one story folder. Text that is not JSON is one more issue, not an exception. */
export function readStory(dir: string): StoryFolder {
  const id = basename(dir);
  const files: Record<string, unknown> = {};
  const unreadable = new Map<string, Issue>();
  for (const file of [...jsonFiles(dir), ...jsonFiles(join(dir, "briefings"), "briefings/")]) {
    try {
      files[file] = JSON.parse(readFileSync(join(dir, file), "utf8").replace(/^\uFEFF/u, ""));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      unreadable.set(file, wrong(file, "", `the file is not JSON: ${reason}`));
    }
  }
  const { story, issues } = parseStory(files);
  // A file that could not be read is not also missing.
  const others = issues.filter((issue) => !unreadable.has(issue.file));
  return { id, files, story, issues: [...unreadable.values(), ...misnamed(id, story), ...others] };
}

const jsonFiles = (dir: string, prefix = ""): string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((name) => name.endsWith(".json"))
        .map((name) => `${prefix}${name}`)
    : [];

/**
 * Stories of more events than this are shipped packed: to check and derive them in the browser would
 * take more than a second. Below it the files themselves are shipped, and checked once more.
 */
const PACKED_FROM = 2_000;

/** What the app is given of a folder, as JSON. One with errors is never packed, so that the app can say what is wrong. */
export function shipped({ files, story, issues }: StoryFolder): string {
  const sound = story !== null && !issues.some(({ severity }) => severity === "error");
  return sound && story.events.length > PACKED_FROM ? packedText(pack(story)) : JSON.stringify(files);
}

/** The issues of one severity as text below the name of the folder; null when there are none. */
export function report({ id, issues }: StoryFolder, severity: Issue["severity"]): string | null {
  const chosen = issues.filter((issue) => issue.severity === severity);
  return chosen.length === 0 ? null : `${id}\n${formatIssues(chosen).replace(/^/gmu, "  ")}`;
}

function misnamed(folder: string, story: Story | null): Issue[] {
  if (story === null || story.id === folder) return [];
  const message = `found "${story.id}" in the folder "${folder}"; links name the story by its folder: make them one`;
  return [wrong("story.json", "id", message)];
}

const wrong = (file: string, path: string, message: string): Issue => ({
  severity: "error",
  file,
  path,
  id: null,
  message,
});
