import { type BitSet, ordinalsAt } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import { formatDay } from "../time/format";
import type { View } from "../view/view";
import type { Page } from "./page";
import { type EventRow, eventRow } from "./row";

/** The events that begin on one day. */
export interface Day {
  /** Epoch ms of the first one's start, unique within the list. */
  readonly key: number;
  readonly name: string;
  readonly rows: readonly EventRow[];
}

/**
 * The events of a set in order of time, under the day on which each begins: its own zone's
 * day, or the chosen zone's.
 * @param page which of them, by position; all by default.
 */
export function daysOf(
  index: StoryIndex,
  bits: BitSet,
  clock: View["clock"],
  page: Page = { from: 0, to: bits.size },
): Day[] {
  const days: { key: number; name: string; rows: EventRow[] }[] = [];
  for (const ordinal of ordinalsAt(bits, page.from, page.to)) {
    const event = index.story.events[ordinal];
    const row = eventRow(index, ordinal, clock);
    if (event === undefined || row === null) continue;
    const name = formatDay(event.when.extent.from, clock === "event" ? event.when.zone : clock);
    const last = days.at(-1);
    if (last !== undefined && last.name === name) last.rows.push(row);
    else days.push({ key: event.when.extent.from + days.length, name, rows: [row] });
  }
  return days;
}
