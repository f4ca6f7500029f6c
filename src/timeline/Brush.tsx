import type { Interval } from "../core/time/extent";
import { formatInterval } from "../core/time/format";
import { useViewPart } from "../state/session";
import { BrushHandle } from "./BrushHandle";
import styles from "./Overview.module.css";
import { useBrush } from "./useBrush";
import type { Moves } from "./useMoves";

interface BrushProps {
  readonly limits: Interval;
  readonly zone: string;
  readonly moves: Moves;
  /** The instant at a place on the screen, in viewport pixels. */
  readonly timeAt: (clientX: number) => number;
}

/**
 * The filter period on the strip: drag to make one, drag its middle or edges to move it,
 * double-click or Esc to clear it. Without one the edges stand at the ends of the story.
 */
export function Brush({ limits, zone, moves, timeAt }: BrushProps) {
  const period = useViewPart((view) => view.filter.time);
  const brush = useBrush({ limits, zone, moves, timeAt });
  const { from, to } = period ?? limits;
  const share = (at: number) =>
    Math.min(100, Math.max(0, ((at - limits.from) / (limits.to - limits.from)) * 100));
  return (
    <div
      className={styles.brush}
      role="group"
      aria-label={period === null ? "Filter period: none" : `Filter period: ${formatInterval(period, zone)}`}
      title={period === null ? "Drag to filter by a period" : undefined}
      data-brush={period === null ? "off" : "on"}
      onPointerDown={brush.onPointerDown}
      onPointerMove={brush.onPointerMove}
      onPointerUp={brush.onPointerUp}
      onPointerCancel={brush.onPointerCancel}
      onDoubleClick={brush.onClear}
      onKeyDown={brush.onKeyDown}
    >
      {period !== null && (
        <div
          className={styles.body}
          data-part="body"
          style={{ left: `${share(from)}%`, width: `${share(to) - share(from)}%` }}
        />
      )}
      <BrushHandle edge="from" at={share(from)} period={period} limits={limits} zone={zone} moves={moves} />
      <BrushHandle edge="to" at={share(to)} period={period} limits={limits} zone={zone} moves={moves} />
    </div>
  );
}
