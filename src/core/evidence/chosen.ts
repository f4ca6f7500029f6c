import type { PlaceId } from "../story/ids";
import type { Claim, Dated, Figure, Reading, StoryEvent } from "../story/model";

/** The way in which a value was found; `RULE_WORDS` tells it. */
export type Rule =
  | "only"
  | "agreed"
  | "ranked"
  | "range"
  | "overtaken"
  | "reading"
  | "inferred"
  | "span"
  | "said"
  | "bound"
  | "none";

/** What a value of an event comes to, how, and by which claims. */
export interface Chosen<T> {
  readonly value: T;
  readonly rule: Rule;
  readonly taken: readonly Claim[];
  readonly reading: Reading | null;
}

export type ChosenTime = Chosen<Dated>;
export type ChosenPlace = Chosen<PlaceId | null>;
export type ChosenFigure = Chosen<Figure>;

/** What an event is before anything is derived from its claims. */
export type Given = Omit<
  StoryEvent,
  "ordinal" | "when" | "venue" | "figures" | "differences" | "withdrawn" | "side" | "origins" | "certainty"
> & { readonly notes: Notes };

/** What the editor says of the time. */
export type Notes = Pick<StoryEvent["when"], "said" | "basis" | "clock">;

/** Each rule as a sentence that is shown beside the value. */
export const RULE_WORDS: Record<Rule, string> = {
  only: "One account gives it.",
  agreed: "All accounts that stand agree; where some are wider, the most precise is taken.",
  ranked:
    "Accounts differ. Taken is the value with most independent origins behind it, then the most precise, then the latest reported.",
  range:
    "Accounts that stand leave it open: the range covers them all. Most independent origins, then the latest report, decide which number comes first where only one fits.",
  overtaken: "The count rose: what was reported on a later day replaces the lower figure of an earlier day.",
  reading: "Chosen by the editor among the accounts.",
  inferred: "Inferred by the editor from accounts that do not say it of this very event.",
  span: "From the first to the last time that these accounts give.",
  said: "The event is something said: it happened when its speakers said what is claimed here.",
  bound: "No account says yet when it happened; it was reported by then.",
  none: "No account gives it.",
};
