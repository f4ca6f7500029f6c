import { speakerOf } from "../events/evidence";
import type { Claim, Difference, Story } from "../story/model";
import { byReport, reported } from "./reported";
import { standingOf } from "./standing";

/** One speaker's answer to a question on which accounts differ. */
export interface Account {
  readonly claim: Claim;
  readonly speaker: string;
  readonly value: string;
  /** When it was said, else first published, in epoch ms; null when neither is known. */
  readonly reported: number | null;
  /** The speaker has since said otherwise. */
  readonly revised: boolean;
}

/**
 * A difference account by account: in order of time of report, unknown last; or speaker by
 * speaker, in the order in which each first spoke.
 */
export function accounts(story: Story, difference: Difference, by: "speaker" | "time"): readonly Account[] {
  const { revised } = standingOf(story);
  const list = difference.positions.flatMap(({ value, claims }) =>
    claims.flatMap((id): Account[] => {
      const claim = story.claims.get(id);
      if (claim === undefined) return [];
      const at = reported(claim, story)?.from ?? null;
      return [{ claim, speaker: speakerOf({ story }, claim), value, reported: at, revised: revised.has(id) }];
    }),
  );
  const order = byReport(story);
  const inTime = list.sort((a, b) => order(a.claim, b.claim));
  if (by === "time") return inTime;
  const speakers = [...new Set(inTime.map(({ speaker }) => speaker))];
  return speakers.flatMap((speaker) => inTime.filter((account) => account.speaker === speaker));
}
