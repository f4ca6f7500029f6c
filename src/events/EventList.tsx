import { memo, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { daysOf } from "../core/events/days";
import { WHOLE } from "../core/events/page";
import type { EventRow } from "../core/events/row";
import { CHANGE_LABEL, type ChangeKind, changeWords } from "../core/evidence/changes";
import { type BitSet, count, has, rankOf } from "../core/index/bitset";
import type { StoryIndex } from "../core/index/storyIndex";
import { numberText } from "../core/number";
import type { EventId } from "../core/story/ids";
import { clearFilter, presentView, selectEvent } from "../core/view/actions";
import { useChanged } from "../state/changed";
import { endHover, hover } from "../state/hover";
import { useUnsure } from "../state/knowledge";
import { useIndex, useIsHovered, useShownLater, useViewPart, useViewStore } from "../state/session";
import { usePage } from "../state/usePage";
import { useRested } from "../state/useRested";
import { Button } from "../ui/Button";
import { Glyph } from "../ui/Glyph";
import { Earlier, Later } from "../ui/Pages";
import styles from "./EventList.module.css";
import { PrintKey } from "./PrintKey";

/** Rows that fill the column on most screens. */
const IN_SIGHT = 30;
const UNSURE = "published that day, hour not known";

/** The filtered events in order of time: the reading order, the screen-reader view and the printout. */
export function EventList() {
  const store = useViewStore();
  const { index, bits } = useListed();
  const clock = useViewPart((view) => view.clock);
  const selected = useViewPart((view) => (view.selection.type === "event" ? view.selection.id : null));
  const total = count(bits);
  const position = () => placeIn(index, bits, selected);
  const page = usePage({ list: bits, total, selected, position });
  // At first what is in sight, and the rest of the page when that is drawn.
  const isOpened = useDeferredValue(true, selected !== null);
  const { from } = page;
  const to = isOpened ? page.to : Math.min(page.to, page.from + IN_SIGHT);
  const days = useMemo(() => daysOf(index, bits, clock, { from, to }), [index, bits, clock, from, to]);
  const changed = useChanged();
  const unsure = useUnsure();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected === null) return;
    list.current?.querySelector(`[data-event="${selected}"]`)?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const before = useRef(bits);
  useEffect(() => {
    if (before.current === bits) return;
    before.current = bits;
    // Another list is read from its beginning; not where something else is over it.
    const isSeen = list.current?.closest("[hidden]") === null;
    if (isSeen && selected === null) list.current?.closest("aside")?.scrollTo({ top: 0 });
  }, [bits, selected]);
  if (index.all.size === 0) {
    return (
      <div className={styles.empty}>
        <h2 className={styles.emptyTitle}>Nothing was known</h2>
        <p>No event of this story has a source that had come out by then and is not left out.</p>
        <Button look="solid" onClick={() => store.act(presentView)}>
          Back to the present
        </Button>
      </div>
    );
  }
  if (total === 0) {
    return (
      <div className={styles.empty}>
        <h2 className={styles.emptyTitle}>No event matches</h2>
        <p>All conditions together leave nothing. Take one away above, or start again.</p>
        <Button look="solid" onClick={() => store.act(clearFilter)}>
          Clear all conditions
        </Button>
      </div>
    );
  }
  return (
    <div ref={list} className={styles.list} data-view="list" data-count={total}>
      <h2 className={styles.title}>
        Events{" "}
        <span className={styles.total}>
          {total === index.all.size
            ? numberText(total)
            : `${numberText(total)} of ${numberText(index.all.size)}`}
        </span>
      </h2>
      <PrintKey />
      <Earlier page={page} />
      {days.map((day) => (
        <section key={day.key} className={styles.day} aria-label={day.name}>
          <h3 className={styles.dayName}>{day.name}</h3>
          <ol className={styles.rows}>
            {day.rows.map((row) => (
              <Row
                key={row.id}
                row={row}
                selected={row.id === selected}
                change={changed.get(row.id)}
                unsure={unsure.events.has(row.id)}
              />
            ))}
          </ol>
        </section>
      ))}
      <Later page={page} />
    </div>
  );
}

/** Where the selected event stands in the list; null when it does not. */
function placeIn(index: StoryIndex, bits: BitSet, selected: EventId | null): number | null {
  const ordinal = selected === null ? undefined : index.byId.get(selected)?.ordinal;
  return ordinal !== undefined && has(bits, ordinal) ? rankOf(bits, ordinal) : null;
}

/** What is listed, and of which edition. A page of a long list is all drawn anew: nobody reads it while a period is dragged. */
function useListed(): { readonly index: StoryIndex; readonly bits: BitSet } {
  const index = useIndex();
  const bits = useShownLater();
  const now = useMemo(() => ({ index, bits }), [index, bits]);
  return useRested(now, index.all.size > WHOLE);
}

interface RowProps {
  readonly row: EventRow;
  readonly selected: boolean;
  /** What became of it since the time that the view compares with. */
  readonly change: ChangeKind | undefined;
  /** All that is known of it came out that day, at an hour that no page gives. */
  readonly unsure: boolean;
}

const Row = memo(function Row({ row, selected, change, unsure }: RowProps) {
  const store = useViewStore();
  const hovered = useIsHovered(row.id);
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-event={row.id}
        data-hovered={hovered}
        aria-current={selected ? "true" : undefined}
        aria-label={[
          row.spoken,
          ...(change === undefined ? [] : [changeWords(change)]),
          ...(unsure ? [UNSURE] : []),
        ].join(", ")}
        onClick={() => store.act(selectEvent(row.id))}
        onPointerEnter={() => hover([row.id], "list")}
        onPointerLeave={endHover}
        onFocus={() => hover([row.id], "list")}
        onBlur={endHover}
      >
        <Glyph
          path={row.path}
          colour={row.colour}
          certainty={row.certainty}
          size={15}
          changed={change !== undefined}
        />
        <span className={styles.headline}>{row.headline}</span>
        <span className={styles.meta}>
          <span>
            {row.when} · {row.place ?? "no single place"}
          </span>
          {change !== undefined && <span className={styles.change}>{CHANGE_LABEL[change]}</span>}
          {unsure && <span className={styles.flag}>{UNSURE}</span>}
          {row.differing && <span className={styles.flag}>accounts differ</span>}
        </span>
      </button>
    </li>
  );
});
