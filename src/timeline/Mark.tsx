import { memo, useMemo } from "react";
import { rowOf } from "../core/events/row";
import { type ChangeKind, changeWords } from "../core/evidence/changes";
import type { StoryIndex } from "../core/index/storyIndex";
import type { StoryEvent } from "../core/story/model";
import { useIsHovered } from "../state/session";
import { CHANGED_DOT } from "../ui/Glyph";
import glyph from "../ui/Glyph.module.css";
import styles from "./Mark.module.css";

/** Glyphs are drawn in a box of 20; this makes them fit a row. */
const SCALE = 0.68;

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
    <g
      role="button"
      className={styles.mark}
      tabIndex={tab ? 0 : -1}
      aria-label={dim ? `${spoken}, outside the filter period` : spoken}
      aria-current={selected ? "true" : undefined}
      data-stop={stop}
      data-event={event.id}
      data-hovered={hovered}
      data-dim={dim}
      transform={`translate(${x} ${y})`}
    >
      <title>{`${row.headline} · ${row.when}`}</title>
      <circle className={styles.ring} r={10.5} />
      <g
        className={glyph["glyph"]}
        data-colour={row.colour}
        data-certainty={row.certainty}
        transform={`scale(${SCALE})`}
      >
        <path className={styles.halo} d={row.path} />
        <path d={row.path} />
        {row.certainty === "withdrawn" && <path className={glyph["strike"]} d="M-9 9 9-9" />}
        {change !== undefined && <circle className={glyph["changed"]} {...CHANGED_DOT} />}
      </g>
    </g>
  );
});
