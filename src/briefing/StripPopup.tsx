import { useMemo } from "react";
import { eventRow } from "../core/events/row";
import type { StoryIndex } from "../core/index/storyIndex";
import { selectEvent } from "../core/view/actions";
import { useMarked } from "../state/changed";
import { endHover, hover } from "../state/hover";
import { useViewPart, useViewStore } from "../state/session";
import { MarkRows } from "../ui/MarkRows";
import { Popup } from "../ui/Popup";

/** A chip of the strip whose list is open, with what its ordinals count in. */
export interface OpenChip {
  readonly index: StoryIndex;
  readonly ordinals: readonly number[];
  /** In viewport pixels. */
  readonly at: { readonly x: number; readonly y: number };
}

/** The events behind a chip of the strip. */
export function StripPopup({
  open: { index, ordinals, at },
  onClose,
}: {
  open: OpenChip;
  onClose: () => void;
}) {
  const store = useViewStore();
  const { clock, selection } = {
    clock: useViewPart((view) => view.clock),
    selection: useViewPart((view) => view.selection),
  };
  const rows = useMemo(
    () => ordinals.flatMap((ordinal) => eventRow(index, ordinal, clock) ?? []),
    [index, ordinals, clock],
  );
  const pick = (id: (typeof rows)[number]["id"]) => {
    onClose();
    endHover();
    store.act(selectEvent(id));
  };
  return (
    <Popup label={`${rows.length} more events`} at={at} onClose={onClose}>
      <MarkRows
        rows={useMarked(rows)}
        selected={selection.type === "event" ? selection.id : null}
        onPick={({ id }) => pick(id)}
        onHover={(row) => (row === null ? endHover() : hover([row.id], "timeline"))}
      />
    </Popup>
  );
}
