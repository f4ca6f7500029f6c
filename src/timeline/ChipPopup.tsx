import { useMemo } from "react";
import { eventRow } from "../core/events/row";
import type { StoryIndex } from "../core/index/storyIndex";
import { selectEvent } from "../core/view/actions";
import { useMarked } from "../state/changed";
import { endHover, hover } from "../state/hover";
import { useIndex, useViewPart, useViewStore } from "../state/session";
import { MarkRows } from "../ui/MarkRows";
import { Popup } from "../ui/Popup";

/** A chip whose list is open. */
export interface OpenChip {
  /** What the ordinals count in: in another edition they are other events. */
  readonly index: StoryIndex;
  readonly ordinals: readonly number[];
  /** In viewport pixels. */
  readonly at: { readonly x: number; readonly y: number };
}

/** The events of a chip to choose from. */
export function ChipPopup({ open, onClose }: { open: OpenChip; onClose: () => void }) {
  const index = useIndex();
  const store = useViewStore();
  const clock = useViewPart((view) => view.clock);
  const selected = useViewPart((view) => (view.selection.type === "event" ? view.selection.id : null));
  const rows = useMemo(
    () => open.ordinals.flatMap((ordinal) => eventRow(index, ordinal, clock) ?? []),
    [index, open, clock],
  );
  const marked = useMarked(rows);
  return (
    <Popup label={`${rows.length} events`} at={open.at} onClose={onClose}>
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
    </Popup>
  );
}
