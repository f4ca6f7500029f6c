import type { ChangeKind } from "../evidence/changes";
import { comparison } from "../evidence/comparison";
import { earlierEdition } from "../index/editions";
import type { EventId } from "../story/ids";
import { formatInstantIn } from "../time/format";
import { namedZone } from "../view/describe";
import type { DrawRequest } from "./drawing";

/** What a picture marks with a dot: what changed since the time that its view compares with; nothing without one. */
export function changedIn({
  view,
  index,
  whole,
}: Pick<DrawRequest, "view" | "index" | "whole">): ReadonlyMap<EventId, ChangeKind> {
  const before = earlierEdition(whole, view);
  return before === null ? new Map() : comparison(before, index.story).events;
}

/** What the dots mean, to follow a sentence: "; a dot marks what changed since 19 Dec 2025, 22:00 Kyiv". */
export function changedWords({ view, whole }: Pick<DrawRequest, "view" | "whole">): string {
  return view.since === null
    ? ""
    : `; a dot marks what changed since ${sinceWords({ view, whole }, view.since)}`;
}

/** An instant that is compared with, in the zone of the view: "19 Dec 2025, 22:00 Kyiv". */
export function sinceWords(
  { view, whole: { story } }: Pick<DrawRequest, "view" | "whole">,
  since: number,
): string {
  return formatInstantIn(since, namedZone(story, view.clock));
}
