import type { StoryIndex } from "../index/storyIndex";
import { GLYPH_PATH } from "../story/glyph";
import type { EventId } from "../story/ids";
import type { StoryEvent } from "../story/model";
import {
  CERTAINTY_LABEL,
  type Certainty,
  type EventKind,
  KIND_LABEL,
  type SideColour,
} from "../story/vocabulary";
import { formatShort } from "../time/format";
import type { View } from "../view/view";

/** What one line about an event says, wherever it stands: list, popup, tooltip, related. */
export interface EventRow {
  readonly id: EventId;
  readonly ordinal: number;
  readonly kind: EventKind;
  /** SVG path of the kind's shape. */
  readonly path: string;
  readonly colour: SideColour;
  readonly certainty: Certainty;
  readonly headline: string;
  /** Short time in the chosen zone. */
  readonly when: string;
  /** Short name of the venue; null without one. */
  readonly place: string | null;
  readonly differing: boolean;
  /** Everything that shape, colour and texture tell, in words, for screen readers. */
  readonly spoken: string;
}

/** The row of the event at an ordinal; null when there is none. */
export function eventRow(index: StoryIndex, ordinal: number, clock: View["clock"]): EventRow | null {
  const event = index.story.events[ordinal];
  return event === undefined ? null : rowOf(index, event, clock);
}

const kept = new WeakMap<StoryIndex, Map<View["clock"], Map<StoryEvent, EventRow>>>();

/** The row of an event of the story: made when it is first asked for, then always the same. */
export function rowOf(index: StoryIndex, event: StoryEvent, clock: View["clock"]): EventRow {
  const clocks = kept.get(index) ?? new Map<View["clock"], Map<StoryEvent, EventRow>>();
  kept.set(index, clocks);
  const rows = clocks.get(clock) ?? new Map<StoryEvent, EventRow>();
  clocks.set(clock, rows);
  const row = rows.get(event) ?? makeRow(index, event, clock);
  rows.set(event, row);
  return row;
}

function makeRow({ story }: StoryIndex, event: StoryEvent, clock: View["clock"]): EventRow {
  const side = story.sides.get(event.side);
  const venue = event.venue === null ? undefined : story.places.get(event.venue);
  const when = formatShort(event.when, clock, story.extent);
  return {
    id: event.id,
    ordinal: event.ordinal,
    kind: event.kind,
    path: GLYPH_PATH[event.kind],
    colour: side?.colour ?? "teal",
    certainty: event.certainty,
    headline: event.headline,
    when,
    place: venue?.short ?? null,
    differing: event.differences.length > 0,
    spoken: [
      KIND_LABEL[event.kind],
      side?.name ?? "",
      event.headline,
      when,
      venue === undefined
        ? "no single place"
        : `${venue.short}${venue.occupied === null ? "" : `, ${venue.occupied}`}`,
      CERTAINTY_LABEL[event.certainty].toLowerCase(),
      ...(event.differences.length > 0 ? ["accounts differ"] : []),
    ].join(", "),
  };
}
