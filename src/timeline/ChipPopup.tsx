import { useMemo } from "react";
import { eventRow } from "../core/events/row";
import type { StoryIndex } from "../core/index/storyIndex";
import type { Interval } from "../core/time/extent";
import { selectEvent } from "../core/view/actions";
import { useMarked } from "../state/changed";
import { endHover, hover } from "../state/hover";
import { useIndex, useViewPart, useViewStore } from "../state/session";
import { Button } from "../ui/Button";
import { MarkRows } from "../ui/MarkRows";
import { Popup } from "../ui/Popup";
import styles from "./ChipPopup.module.css";

/** A chip whose list is open. */
export interface OpenChip {
  /** What the ordinals count in: in another edition they are other events. */
  readonly index: StoryIndex;
  readonly ordinals: readonly number[];
  /** What it holds, in words: "129 events in Talks, 25 Oct 2024"; null for a chip. */
  readonly name: string | null;
  /** In viewport pixels. */
  readonly at: { readonly x: number; readonly y: number };
  /** The stretch of time of a cell of many events, to be looked at more closely; null for a chip. */
  readonly stretch: Interval | null;
}

/** Events listed in a popup; of more, the rest is counted. */
const LISTED = 200;

interface ChipPopupProps {
  readonly open: OpenChip;
  readonly onZoom: (window: Interval) => void;
  readonly onClose: () => void;
}

/** The events of a chip, or of a cell, to choose from. */
export function ChipPopup({ open, onZoom, onClose }: ChipPopupProps) {
  const index = useIndex();
  const store = useViewStore();
  const clock = useViewPart((view) => view.clock);
  const selected = useViewPart((view) => (view.selection.type === "event" ? view.selection.id : null));
  const rows = useMemo(
    () => open.ordinals.slice(0, LISTED).flatMap((ordinal) => eventRow(index, ordinal, clock) ?? []),
    [index, open, clock],
  );
  const marked = useMarked(rows);
  const { name, stretch, ordinals } = open;
  const left = ordinals.length - rows.length;
  return (
    <Popup
      label={name ?? `${ordinals.length} ${ordinals.length === 1 ? "event" : "events"}`}
      at={open.at}
      onClose={onClose}
    >
      {name !== null && (
        <p className={styles.name} aria-hidden="true">
          {name}
        </p>
      )}
      {stretch !== null && (
        <Button
          onClick={() => {
            onClose();
            endHover();
            onZoom(stretch);
          }}
        >
          Zoom in on this time
        </Button>
      )}
      <MarkRows
        rows={marked}
        selected={selected}
        onPick={({ id }) => {
          onClose();
          endHover();
          store.act(selectEvent(id));
        }}
        onHover={(row) => (row === null ? endHover() : hover([row.id], "timeline"))}
      />
      {left > 0 && <p className={styles.left}>and {left} more, later in this time</p>}
    </Popup>
  );
}
