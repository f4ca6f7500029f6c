import { draftFromChanges } from "../../src/core/briefing/fromChanges";
import { buildIndex } from "../../src/core/index/storyIndex";
import { readInstant } from "../../src/core/view/notation";
import type { Print } from "./cli";
import { findStories } from "./locate.ts";
import { readStory, report } from "./read";

/**
 * Prints a briefing, as JSON, of what changed in a story since an instant, until another or the
 * present. Returns the exit code; throws when the arguments are not understood.
 */
export function draftChanges([name, since, asOf]: readonly string[], print: Print): number {
  if (name === undefined || since === undefined) {
    throw new Error("Expected a story and an instant: npm run story draft-changes <story> <since> [<as of>]");
  }
  const compared = {
    since: instantOf(since),
    asOf: asOf === undefined ? null : instantOf(asOf),
    without: [],
  };
  for (const folder of findStories([name]).map(readStory)) {
    if (folder.story === null) {
      print(report(folder, "error") ?? `${name}: cannot be read.`);
      return 1;
    }
    const draft = draftFromChanges(buildIndex(folder.story), compared);
    if (draft === null) throw new Error(`${name} has no events as known at ${asOf}. Give a later instant.`);
    print(JSON.stringify({ $schema: "../../../schema/briefing.schema.json", ...draft }, null, 2));
  }
  return 0;
}

function instantOf(text: string): number {
  const instant = readInstant(text);
  if (instant === null) throw new Error(`Found "${text}", expected an instant such as 2025-12-19T21:59Z.`);
  return instant;
}
