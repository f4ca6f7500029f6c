import { memo } from "react";
import type { StoryEvent } from "../core/story/model";
import type { Certainty } from "../core/story/vocabulary";
import type { LaneItem } from "../core/timeline/layout";
import { useIsHovered } from "../state/session";
import { fadeId } from "./Fades";
import styles from "./Mark.module.css";

/** Thickness in pixels. */
const THICK = 8;
/** Bars are cut this far outside the plot: enough to hide their round ends. */
const OVERHANG = 12;

interface BarProps {
  readonly id: StoryEvent["id"];
  readonly item: LaneItem;
  /** Key of the stop that it belongs to. */
  readonly stop: string;
  /** Middle of the row, in pixels from the top of the lanes. */
  readonly y: number;
  readonly width: number;
  readonly colour: string;
  readonly certainty: Certainty;
  readonly selected: boolean;
  readonly dim: boolean;
  /** Prefix of the gradients' ids. */
  readonly fades: string;
}

/**
 * The time of an event behind its glyph: solid where it is stated, fading where it is in
 * doubt. A span has its side's colour and the texture of its certainty, and takes clicks; a day is
 * a pale band that does neither.
 */
export const Bar = memo(function Bar(props: BarProps) {
  const { id, item, stop, y, width, colour, certainty, selected, dim, fades } = props;
  const hovered = useIsHovered(id);
  const { drawing, x0, x1, fade0, fade1 } = item;
  const cut = (x: number) => Math.min(Math.max(x, -OVERHANG), width + OVERHANG);
  const [left, right] = [cut(x0), cut(x1)];
  const box = { y: y - THICK / 2, height: THICK };
  const round = fade0 < x0 || fade1 > x1 ? 0 : THICK / 2;
  const paint = drawing === "band" ? "day" : colour;
  return (
    <g
      className={styles.bar}
      data-body={stop}
      data-drawing={drawing}
      data-colour={colour}
      data-certainty={certainty}
      data-hovered={hovered}
      data-selected={selected}
      data-dim={dim}
    >
      {fade0 < x0 && x0 > 0 && (
        <rect {...box} x={fade0} width={x0 - fade0} fill={`url(#${fadeId(fades, "in", paint)})`} />
      )}
      {right > left && drawing !== "mark" && (
        <rect
          {...box}
          className={styles.stated}
          x={left}
          width={right - left}
          rx={Math.min(round, (right - left) / 2)}
        />
      )}
      {fade1 > x1 && x1 < width && (
        <rect {...box} x={x1} width={fade1 - x1} fill={`url(#${fadeId(fades, "out", paint)})`} />
      )}
    </g>
  );
});
