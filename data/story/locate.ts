import { existsSync, readdirSync } from "node:fs";
import { basename, delimiter, join, resolve } from "node:path";

const STORIES = join(import.meta.dirname, "..", "stories");

/**
 * The story folders of this build, in alphabetical order: those in `data/stories`, or,
 * where the environment variable `STORY_DIR` is set, those that it names (a story folder,
 * or a folder of them; several are separated as in PATH). Throws when one does not exist.
 */
export function storyFolders(setting = process.env["STORY_DIR"]): string[] {
  const roots = setting ? setting.split(delimiter).map((each) => resolve(each)) : [STORIES];
  return roots.flatMap((root) => {
    if (!existsSync(root)) throw new Error(`${root}: no such folder. Mend STORY_DIR, or unset it.`);
    if (existsSync(join(root, "story.json"))) return [root];
    return readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map((entry) => join(root, entry.name))
      .sort();
  });
}

/** The folders of the stories named by id or by path; all of them when none is named. Throws on an unknown name. */
export function findStories(names: readonly string[], known = storyFolders()): string[] {
  if (names.length === 0) return [...known];
  return names.map((name) => {
    const found =
      known.find((dir) => basename(dir) === name) ?? (existsSync(name) ? resolve(name) : undefined);
    if (found !== undefined) return found;
    const ids = known.map((dir) => basename(dir)).join(", ");
    throw new Error(
      `There is no story "${name}". There is: ${ids || "none yet"}. Or name the path of a folder.`,
    );
  });
}
