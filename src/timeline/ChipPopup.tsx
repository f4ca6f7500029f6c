import { useMemo } from "react";
import { eventRow } from "../core/events/row";
import { selectEvent } from "../core/view/actions";
import { endHover, hover } from "../state/hover";
import { useIndex, useViewPart, useViewStore } from "../state/session";
import { MarkRows } from "../ui/MarkRows";
import { Popup } from "../ui/Popup";

/** A chip whose list is open. */
export interface OpenChip {
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
  return (
    <Popup label={`${rows.length} events`} at={open.at} onClose={onClose}>
      <MarkRows
        rows={rows}
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
