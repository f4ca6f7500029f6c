import { useCallback, useMemo, useState } from "react";
import { type Strip, stripOf } from "../core/briefing/strip";
import { rowOf } from "../core/events/row";
import { count } from "../core/index/bitset";
import { numberText } from "../core/number";
import { axisZone } from "../core/timeline/window";
import type { View } from "../core/view/view";
import { useIndex, useShown, useViewPart } from "../state/session";
import { useSize } from "../ui/useSize";
import { StripMarks } from "./StripMarks";
import { type OpenChip, StripPopup } from "./StripPopup";
import styles from "./StripView.module.css";

/** Heights in the strip's own pixels, which are magnified. */
const OVERVIEW = 12;
const NECK = 5;
const AXIS = 14;
const ROW = 14.5;
/** Room that the label of a day needs, in the same pixels. */
const LABEL = 64;
/** Least height of a bar of the density, in the same pixels. */
const LEAST = 1.6;

/** When it was: the whole story's density above, and below the time that the step is about, with its events. */
export function StripView({ magnified }: { magnified: number }) {
  const index = useIndex();
  const bits = useShown();
  const view = useStripParts();
  const [ref, size] = useSize();
  const [chip, setChip] = useState<OpenChip | null>(null);
  const close = useCallback(() => setChip(null), []);
  const [width, height] = [size.width / magnified, size.height / magnified];
  const rows = Math.max(1, Math.floor((height - OVERVIEW - NECK - AXIS) / ROW));
  const strip = useMemo(
    () => (width > 0 ? stripOf(index, bits, view, { width, rows }) : null),
    [index, bits, view, width, rows],
  );
  return (
    <section className={styles.strip} aria-label="Timeline" data-view="strip" data-arrows>
      <Caption shown={count(bits)} />
      <div ref={ref} className={styles.plot}>
        {strip !== null && (
          <svg
            className={styles.svg}
            viewBox={`0 0 ${width} ${height}`}
            role="group"
            aria-label="Events shown"
          >
            <Overview strip={strip} width={width} height={height} />
            <g transform={`translate(0 ${OVERVIEW + NECK})`}>
              <StripMarks
                index={index}
                strip={strip}
                zone={axisZone(index, view.clock)}
                width={width}
                rows={rows}
                pitch={(height - OVERVIEW - NECK - AXIS) / rows}
                onChip={setChip}
              />
            </g>
          </svg>
        )}
      </div>
      {chip?.index === index && <StripPopup open={chip} onClose={close} />}
    </section>
  );
}

/** What of the view the strip shows: the same for as long as only the map moves. */
function useStripParts(): Pick<View, "window" | "filter" | "selection" | "clock"> {
  const window = useViewPart((view) => view.window);
  const filter = useViewPart((view) => view.filter);
  const selection = useViewPart((view) => view.selection);
  const clock = useViewPart((view) => view.clock);
  return useMemo(() => ({ window, filter, selection, clock }), [window, filter, selection, clock]);
}

/** How many events are shown, and which one is selected. */
function Caption({ shown }: { shown: number }) {
  const index = useIndex();
  const { selection, clock } = useStripParts();
  const event = selection.type === "event" ? index.byId.get(selection.id) : undefined;
  const row = event === undefined ? null : rowOf(index, event, clock);
  return (
    <p className={styles.caption}>
      <span className={styles.count} data-shown={shown}>
        {numberText(shown)} of {numberText(index.story.events.length)} events
      </span>
      {row !== null && (
        <>
          <span className={styles.selected} data-selected-event={row.id}>
            {row.headline}
          </span>
          <span className={styles.when}>{[row.when, row.place].filter(Boolean).join(" · ")}</span>
        </>
      )}
    </p>
  );
}

/** The density with the bracket that leads to what stands below it, the period, and the days. */
function Overview({ strip, width, height }: { strip: Strip; width: number; height: number }) {
  const { bars, bracket, period, ticks } = strip;
  const foot = height - AXIS;
  const top = OVERVIEW + NECK;
  const draw = (of: "all" | "shown") =>
    bars
      .filter((bar) => bar[of] > 0)
      .map(
        (bar) =>
          `M${bar.x} ${OVERVIEW}v${-Math.max(LEAST, bar[of] * OVERVIEW)}h${bar.width - 0.6}V${OVERVIEW}Z`,
      )
      .join("");
  return (
    <g aria-hidden="true">
      {bracket !== null && (
        <path
          className={styles.neck}
          d={`M${bracket.x0} 0H${bracket.x1}V${OVERVIEW}L${width} ${top}V${foot}H0V${top}L${bracket.x0} ${OVERVIEW}Z`}
        />
      )}
      {period !== null && (
        <rect
          className={styles.period}
          x={period.x0}
          y={top}
          width={Math.max(0, period.x1 - period.x0)}
          height={foot - top}
        />
      )}
      <path className={styles.all} d={draw("all")} />
      <path className={styles.shown} d={draw("shown")} />
      <line className={styles.ground} x1={0} x2={width} y1={OVERVIEW} y2={OVERVIEW} />
      {bracket !== null && (
        <path className={styles.bracket} d={`M${bracket.x0} 0V${OVERVIEW}H${bracket.x1}V0`} />
      )}
      <line className={styles.ground} x1={0} x2={width} y1={foot} y2={foot} />
      {ticks.map(({ x, label }) => (
        <g key={x}>
          <line className={styles.rule} x1={x} x2={x} y1={top} y2={label === null ? foot : foot + 4} />
          {label !== null && x < width - LABEL && (
            <text className={styles.tick} x={x + 4} y={height - 3}>
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
