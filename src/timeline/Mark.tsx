import { memo, useMemo } from "react";
import { rowOf } from "../core/events/row";
import { type ChangeKind, changeWords } from "../core/evidence/changes";
import type { StoryIndex } from "../core/index/storyIndex";
import type { StoryEvent } from "../core/story/model";
import { useIsHovered } from "../state/session";
import { EventMark } from "../ui/EventMark";

interface MarkProps {
  readonly index: StoryIndex;
  readonly event: StoryEvent;
  /** Key of the stop, see `core/timeline/stops`. */
  readonly stop: string;
  /** Centre in pixels. */
  readonly x: number;
  readonly y: number;
  readonly clock: string;
  readonly selected: boolean;
  /** Outside the filter period. */
  readonly dim: boolean;
  /** What became of it since the time that the view compares with. */
  readonly change: ChangeKind | undefined;
  readonly tab: boolean;
}

/** The glyph of an event, ringed when it is selected, hovered or focused. Handlers sit on the lanes. */
export const Mark = memo(function Mark(props: MarkProps) {
  const { index, event, stop, x, y, clock, selected, dim, change, tab } = props;
  const row = useMemo(() => rowOf(index, event, clock), [index, event, clock]);
  const hovered = useIsHovered(event.id);
  const spoken = change === undefined ? row.spoken : `${row.spoken}, ${changeWords(change)}`;
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
      ring={10.5}
      title={`${row.headline} · ${row.when}`}
      selected={selected}
      hovered={hovered}
      dim={dim}
      tabIndex={tab ? 0 : -1}
      aria-label={dim ? `${spoken}, outside the filter period` : spoken}
      data-stop={stop}
      data-event={event.id}
    />
  );
});
