import type { ChangeKind } from "../evidence/changes";
import { comparison } from "../evidence/comparison";
import { earlierEdition } from "../index/editions";
import type { EventId } from "../story/ids";
import { formatInstant, zoneName } from "../time/format";
import { zoneOf } from "../view/describe";
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
export function changedWords({ view, whole: { story } }: Pick<DrawRequest, "view" | "whole">): string {
  if (view.since === null) return "";
  const zone = zoneOf(story, view.clock);
  return `; a dot marks what changed since ${formatInstant(view.since, zone)} ${zoneName(zone, story.zones)}`;
}
