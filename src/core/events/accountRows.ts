import { type Account, accounts } from "../evidence/accounts";
import type { StoryIndex } from "../index/storyIndex";
import type { ClaimId, EventId } from "../story/ids";
import type { Difference } from "../story/model";
import type { View } from "../view/view";
import { claimLine } from "./evidence";
import { originWords, publishedOn } from "./read";

/** One account as it is shown: who says what, when, and how far it is carried. */
export interface AccountRow {
  readonly id: ClaimId;
  readonly event: EventId;
  readonly value: string;
  readonly speaker: string;
  /** When it was said, else the day on which it was first published. */
  readonly when: string;
  readonly revised: boolean;
  readonly origins: number;
  /** "2 origins", without the outlets. */
  readonly carried: string;
  /** What is claimed, in our words. */
  readonly text: string;
}

/** Who gives one value: a column of the comparison. */
export interface AccountColumn {
  readonly value: string;
  /** Everyone who said so has since said otherwise. */
  readonly revised: boolean;
  readonly speakers: readonly { readonly name: string; readonly rows: readonly AccountRow[] }[];
}

/**
 * A difference in order of time of report: the earliest account first, those without a date last.
 * What a speaker said once stands once; recorded on several events, as the claim on `home`.
 */
export function accountsInTime(
  index: StoryIndex,
  difference: Difference,
  clock: View["clock"],
  home: EventId | null = null,
): AccountRow[] {
  return rowsOf(index, accounts(index.story, difference, "time"), clock, home);
}

/** A difference side by side: a column for each value, and in it who gives it, as `accountsInTime`. */
export function accountColumns(
  index: StoryIndex,
  difference: Difference,
  clock: View["clock"],
  home: EventId | null = null,
): AccountColumn[] {
  const all = rowsOf(index, accounts(index.story, difference, "speaker"), clock, home);
  return difference.positions.map(({ value, revised }) => {
    const rows = all.filter((row) => row.value === value);
    const names = [...new Set(rows.map(({ speaker }) => speaker))];
    const speakers = names.map((name) => ({ name, rows: rows.filter(({ speaker }) => speaker === name) }));
    return { value, revised, speakers };
  });
}

function rowsOf(
  index: StoryIndex,
  list: readonly Account[],
  clock: View["clock"],
  home: EventId | null,
): AccountRow[] {
  const rows = new Map<string, AccountRow>();
  for (const { claim, speaker, value, revised } of list) {
    const line = claimLine(index, claim.id, clock);
    if (line === null) continue;
    const when = line.said ?? publishedOn(index.story, claim);
    const same = [speaker, value, when, revised].join("\n");
    if (rows.has(same) && claim.event !== home) continue;
    const { id, event, text } = claim;
    const { origins } = line;
    rows.set(same, {
      id,
      event,
      value,
      speaker,
      when,
      revised,
      origins,
      carried: originWords(origins),
      text,
    });
  }
  return [...rows.values()];
}
