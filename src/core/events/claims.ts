import { byReport } from "../evidence/reported";
import { type Standing, standingOf } from "../evidence/standing";
import { valueText } from "../evidence/values";
import { figureText } from "../evidence/words";
import type { StoryIndex } from "../index/storyIndex";
import type { Claim, ClaimValue, Story, StoryEvent } from "../story/model";
import { ASPECTS, type Aspect } from "../story/vocabulary";
import { formatDate } from "../time/format";
import type { View } from "../view/view";
import { type ClaimLine, claimLine } from "./evidence";
import { carriedBy, firstOut, outletsOf, type ReadLine, readLines } from "./read";

/** One claim with all that is known of it: what it speaks to, whether it stands, where it was read. */
export interface ClaimRow extends ClaimLine {
  /** The first day on which a source with it came out; null when no source gives one. */
  readonly published: string | null;
  /** What it says of a compared attribute, under the attribute's name. */
  readonly value: { readonly name: string; readonly text: string } | null;
  /** What became of it since; null while it stands. */
  readonly fate: Fate | null;
  /** "5 outlets, 2 origins". */
  readonly carried: string;
  readonly read: readonly ReadLine[];
}

/** A claim that no longer stands, and the claim that replaced it or took it back. */
export interface Fate {
  readonly type: "revised" | "withdrawn";
  readonly by: Pick<Claim, "id" | "event"> | null;
  /** What its speaker says since; null when that has no value. */
  readonly to: string | null;
}

/** The claims of an event on one aspect, by time of report. */
export interface ClaimGroup {
  readonly aspect: Aspect;
  readonly name: string;
  readonly rows: readonly ClaimRow[];
}

/** What a claim speaks to, as a heading. */
const ASPECT_NAME: Record<Aspect, string> = {
  occurrence: "What happened",
  time: "When",
  place: "Where",
  toll: "Toll and damage",
  responsibility: "Who was responsible",
  content: "What was said",
};

/** The claims of an event by what they speak to, each group by time of report. */
export function claimGroups(index: StoryIndex, event: StoryEvent, clock: View["clock"]): ClaimGroup[] {
  const standing = standingOf(index.story);
  const claims = event.claims.flatMap((id) => index.story.claims.get(id) ?? []).sort(byReport(index.story));
  return ASPECTS.flatMap((aspect) => {
    const rows = claims
      .filter(({ about }) => about === aspect)
      .flatMap((claim) => claimRow(index, claim, event.partial, standing, clock) ?? []);
    return rows.length === 0 ? [] : [{ aspect, name: ASPECT_NAME[aspect], rows }];
  });
}

function claimRow(
  index: StoryIndex,
  claim: Claim,
  partial: boolean,
  standing: Standing,
  clock: View["clock"],
): ClaimRow | null {
  const line = claimLine(index, claim.id, clock);
  if (line === null) return null;
  const { story } = index;
  const first = firstOut(story, claim)?.published ?? null;
  return {
    ...line,
    published: first === null ? null : formatDate(first),
    value: claim.value === null ? null : namedValue(claim.value, story),
    fate: fateOf(claim, story, standing),
    carried: carriedBy(outletsOf(story, claim.citations), line.origins),
    read: readLines(story, claim, partial),
  };
}

function fateOf({ id }: Claim, story: Story, { revised, withdrawn }: Standing): Fate | null {
  if (withdrawn.has(id)) {
    const by = [...story.claims.values()].find(({ withdraws }) => withdraws.includes(id)) ?? null;
    return { type: "withdrawn", by, to: null };
  }
  const later = revised.get(id);
  if (later === undefined) return null;
  const by = story.claims.get(later) ?? null;
  const value = by?.value ?? null;
  return { type: "revised", by, to: value === null ? null : valueText(value, story) };
}

/** A value under the name of its attribute: "Killed: about 8", "Where: Pivdennyi port". */
function namedValue(value: ClaimValue, story: Story): { name: string; text: string } {
  switch (value.type) {
    case "time":
      return { name: "When", text: valueText(value, story) };
    case "place":
      return { name: "Where", text: valueText(value, story) };
    case "figure":
      return { name: capital(value.figure), text: figureText(value) };
    case "position":
      return { name: story.questions.get(value.question)?.text ?? "", text: value.answer };
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
