import { type FocusEvent, type KeyboardEvent, memo } from "react";
import { rowOf } from "../core/events/row";
import { changeWords } from "../core/evidence/changes";
import type { StoryIndex } from "../core/index/storyIndex";
import type { StoryEvent } from "../core/story/model";
import type { LaneItem } from "../core/timeline/layout";
import { useChanged } from "../state/changed";
import { endHover, hover } from "../state/hover";
import { useIsHovered, useViewPart } from "../state/session";
import { EventMark } from "../ui/EventMark";
import styles from "./StripMarks.module.css";

interface StripMarkProps {
  readonly index: StoryIndex;
  readonly event: StoryEvent;
  /** Centre, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly selected: boolean;
  readonly tab: boolean;
  readonly onPress: () => void;
  readonly keys: StopKeys;
}

/** What goes from mark to mark. */
export interface StopKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** The glyph of an event on the strip; ringed when it is selected. */
export const StripMark = memo(function StripMark(props: StripMarkProps) {
  const { index, event, x, y, selected, tab, onPress, keys } = props;
  const clock = useViewPart((view) => view.clock);
  const hovered = useIsHovered(event.id);
  const change = useChanged().get(event.id);
  const row = rowOf(index, event, clock);
  return (
    <EventMark
      glyph={{
        path: row.path,
        colour: row.colour,
        certainty: row.certainty,
        changed: change !== undefined,
      }}
      x={x}
      y={y}
      ring={9.5}
      title={`${row.headline} · ${row.when}`}
      selected={selected}
      hovered={hovered}
      tabIndex={tab ? 0 : -1}
      aria-label={change === undefined ? row.spoken : `${row.spoken}, ${changeWords(change)}`}
      data-stop={event.id}
      data-event={event.id}
      onClick={onPress}
      {...keys}
      onPointerEnter={() => hover([event.id], "timeline")}
      onPointerLeave={endHover}
    />
  );
});

interface StripTimeProps {
  readonly index: StoryIndex;
  readonly event: StoryEvent;
  readonly item: LaneItem;
  readonly y: number;
  /** Where the strip ends, in pixels. */
  readonly width: number;
}

/** How long an event took, where that is told, and paler how far its time is in doubt. */
export function StripTime({ index, event, item, y, width }: StripTimeProps) {
  const { x0, x1, fade0, fade1, drawing } = item;
  if (drawing === "band") return null;
  const across = (from: number, to: number) => {
    const x = Math.max(0, from);
    return { x, width: Math.max(0, Math.min(width, to) - x) };
  };
  const colour = index.story.sides.get(event.side)?.colour;
  const box = { y: y - 3, height: 6, rx: 3 };
  return (
    <g className={styles.time} data-colour={colour}>
      <rect {...box} className={styles.doubt} {...across(fade0, fade1)} />
      {drawing === "bar" && <rect {...box} {...across(x0, x1)} />}
    </g>
  );
}
