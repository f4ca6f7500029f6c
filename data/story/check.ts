import type { Print } from "./cli";
import { findStories } from "./locate.ts";
import { readStory, report } from "./read";

/** Prints all issues of the stories named, or of all. Returns the exit code: 1 if any is an error. */
export function check(names: readonly string[], print: Print): number {
  const folders = findStories(names).map(readStory);
  for (const folder of folders) {
    for (const severity of ["error", "warning"] as const) {
      const text = report(folder, severity);
      if (text !== null) print(`${text}\n`);
    }
  }
  const issues = folders.flatMap((folder) => folder.issues);
  const errors = issues.filter((issue) => issue.severity === "error").length;
  const counts = [
    plural(folders.length, "story", "stories"),
    plural(errors, "error", "errors"),
    plural(issues.length - errors, "warning", "warnings"),
  ];
  print(counts.join(", "));
  return errors > 0 ? 1 : 0;
}

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
