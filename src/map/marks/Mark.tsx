import type L from "leaflet";
import { type KeyboardEvent, memo, useMemo } from "react";
import { type EventRow, eventRow } from "../../core/events/row";
import { type ChangeKind, changeWords } from "../../core/evidence/changes";
import { isCrowded } from "../../core/geo/crowd";
import type { LabelSide } from "../../core/geo/labels";
import { badgeText } from "../../core/geo/mark";
import { type BitSet, has, setOf } from "../../core/index/bitset";
import { EventSet } from "../../core/index/eventSet";
import type { StoryIndex } from "../../core/index/storyIndex";
import { numberText } from "../../core/number";
import type { EventId } from "../../core/story/ids";
import type { View } from "../../core/view/view";
import { endHover, hover } from "../../state/hover";
import { Glyph } from "../../ui/Glyph";
import { At } from "./At";
import { gapStyle, nameGap, type Spot } from "./layout";
import styles from "./Mark.module.css";
import { badgeName } from "./spoken";

interface MarkProps {
  readonly map: L.Map;
  readonly index: StoryIndex;
  readonly clock: View["clock"];
  readonly spot: Spot;
  readonly side: LabelSide | undefined;
  readonly hovered: boolean;
  /** What changed since the time that the view compares with: how, and which. */
  readonly changed: ReadonlyMap<EventId, ChangeKind>;
  readonly changedSet: BitSet;
  /** Where its tip goes while the pointer or the focus is on it; null for none. */
  readonly tip: "left" | "middle" | "right" | null;
  /** Left out by "only in view". */
  readonly dim: boolean;
  /** The place is doubtful and no halo says so. */
  readonly unsure: boolean;
  readonly tabStop: boolean;
  /** Drawn ahead of a pan, but not in sight. */
  readonly outside: boolean;
  readonly onActivate: (spot: Spot, button: HTMLElement) => void;
  readonly onKey: (event: KeyboardEvent, spot: Spot) => void;
  readonly onFocus: (spot: Spot) => void;
  readonly register: (key: string, button: HTMLElement | null) => void;
}

/** One event, or a counted badge of several, on the map. */
export const Mark = memo(function Mark(props: MarkProps) {
  const { map, index, clock, spot, side, hovered } = props;
  const { mark } = spot;
  const single = mark.count === 1;
  const { changed, changedSet } = props;
  const several = useMemo(
    () => (single || changed.size === 0 ? 0 : touchedIn(mark, changedSet)),
    [single, mark, changed, changedSet],
  );
  const row = eventRow(index, mark.first, clock);
  if (row === null) return null;
  const idsOf = () => mark.ordinals.flatMap((ordinal) => index.story.events[ordinal]?.id ?? []);
  const highlight = () => hover(new EventSet(index, setOf(mark.ordinals, index.all.size)), "map");
  const change = single ? changed.get(row.id) : undefined;
  const touched = single ? Number(change !== undefined) : several;
  const told = change === undefined ? `${numberText(touched)} changed` : changeWords(change);
  const name = single ? row.spoken : badgeName(spot);
  return (
    <At
      map={map}
      lat={spot.lat}
      lon={spot.lon}
      rank={hovered ? 3000 : spot.selected ? 2000 : 1000}
      flies={!isCrowded(index)}
    >
      <button
        ref={(button) => {
          props.register(spot.key, button);
          return () => props.register(spot.key, null);
        }}
        type="button"
        className={styles.mark}
        data-event={single ? row.id : undefined}
        data-events={single ? row.id : isCrowded(index) ? "" : idsOf().join(" ")}
        data-count={mark.count}
        data-selected={spot.selected}
        data-hovered={hovered}
        data-dim={props.dim}
        data-unsure={props.unsure}
        data-outside={props.outside}
        tabIndex={props.tabStop ? 0 : -1}
        aria-hidden={props.outside ? true : undefined}
        aria-label={touched === 0 ? name : `${name}, ${told}`}
        aria-haspopup={single ? undefined : "dialog"}
        aria-current={spot.selected ? "true" : undefined}
        onClick={({ currentTarget }) => props.onActivate(spot, currentTarget)}
        onKeyDown={(event) => props.onKey(event, spot)}
        onPointerEnter={highlight}
        onPointerLeave={endHover}
        onFocus={() => {
          highlight();
          props.onFocus(spot);
        }}
        onBlur={endHover}
      >
        {single ? (
          <Single row={row} changed={touched > 0} />
        ) : (
          <span className={styles.plate}>
            <Badge spot={spot} />
            {touched > 0 && <span className={styles.changed} aria-hidden="true" />}
          </span>
        )}
      </button>
      {props.tip !== null && (
        <span className={styles.tip} data-align={props.tip} aria-hidden="true">
          {single ? row.headline : badgeName(spot)}
          {single && <span className={styles.when}>{[row.when, row.place].filter(Boolean).join(" · ")}</span>}
        </span>
      )}
      {side !== undefined && (
        <span
          className={styles.name}
          data-side={side}
          data-dim={props.dim}
          style={gapStyle(nameGap(spot))}
          aria-hidden="true"
        >
          {spot.name}
        </span>
      )}
    </At>
  );
});

/** How many of a mark's events changed. */
const touchedIn = ({ ordinals }: Spot["mark"], changed: BitSet): number =>
  ordinals.reduce((sum, ordinal) => sum + Number(has(changed, ordinal)), 0);

/** The event's own shape, on a rim of paper that keeps it clear of the map. */
function Single({ row, changed }: { row: EventRow; changed: boolean }) {
  return (
    <span className={styles.glyph}>
      <svg
        className={styles.rim}
        viewBox="-10 -10 20 20"
        width={20}
        height={20}
        aria-hidden="true"
        focusable="false"
      >
        <path d={row.path} />
      </svg>
      <Glyph path={row.path} colour={row.colour} certainty={row.certainty} size={20} changed={changed} />
    </span>
  );
}

/** The sides of a mark's events as stretches of one stripe. */
function barsOf({ sides, count }: Spot["mark"]): string {
  let passed = 0;
  const stops = sides.map(({ colour, count: own }) => {
    const from = passed;
    passed += (100 * own) / count;
    return `var(--side-${colour}) ${from.toFixed(2)}% ${passed.toFixed(2)}%`;
  });
  return `linear-gradient(to right, ${stops.join(", ")})`;
}

/** A count on the colour of the side; on ink, over bars of the sides, when there are several. */
function Badge({ spot: { mark } }: { spot: Spot }) {
  const [first, second] = mark.sides;
  return (
    <span className={styles.badge} data-colour={second === undefined ? first?.colour : undefined}>
      {badgeText(mark.count)}
      {second !== undefined && <span className={styles.bars} style={{ background: barsOf(mark) }} />}
    </span>
  );
}
