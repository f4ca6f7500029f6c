import { check } from "./check";
import { draftChanges } from "./draftChanges";
import { writeSchemas } from "./schema";
import { stats } from "./stats";

const HELP = `npm run story <command>

  check [story …]   everything that is wrong with the stories, and how to mend it
  stats [story …]   what the stories hold, counted
  draft-changes <story> <since> [<as of>]
                    a draft of a briefing on what changed, as JSON; instants as 2025-12-19T21:59Z
  schema            writes data/schema/*.schema.json anew from the parser's definitions

A story is named by its folder in data/stories, or by the path of a folder elsewhere.`;

/** Prints one or more lines. */
export type Print = (text: string) => void;

/** Runs the `story` command. Returns the exit code: 0, or 1 when a story has an error, 2 for a bad command. */
export function main([command, ...names]: readonly string[], print: Print): number {
  try {
    switch (command) {
      case "check":
        return check(names, print);
      case "stats":
        return stats(names, print);
      case "draft-changes":
        return draftChanges(names, print);
      case "schema":
        return writeSchemas(print);
      case undefined:
      case "help":
        print(HELP);
        return 0;
      default:
        print(`"${command}" is not a command.\n\n${HELP}`);
        return 2;
    }
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 2;
  }
}
