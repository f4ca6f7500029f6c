import { useMemo } from "react";
import { type EventRow, eventRow } from "../core/events/row";
import type { StoryIndex } from "../core/index/storyIndex";
import { selectEvent } from "../core/view/actions";
import { type Marked, useMarked } from "./changed";
import { endHover, type Hover, hover } from "./hover";
import { useViewPart, useViewStore } from "./session";
import { type Pages, usePage } from "./usePage";

/** A list of up to so many events is shown whole in a popup. */
const WHOLE = 200;

/** What a popup lists, as `ui/MarkRows` takes it. */
export interface ListedEvents {
  readonly rows: readonly Marked<EventRow>[];
  readonly page: Pages;
  readonly selected: string | null;
  readonly onPick: (row: EventRow) => void;
  readonly onHover: (row: EventRow | null) => void;
}

/**
 * The events behind one mark, to choose from: all of few, of many a part that can be turned on.
 * @param index what the ordinals count in.
 * @param ordinals in order of time; another array is another list.
 * @param from the view that hovers.
 * @param onClose done when an event is chosen.
 */
export function useListed(
  index: StoryIndex,
  ordinals: readonly number[],
  from: Hover["from"],
  onClose: () => void,
): ListedEvents {
  const store = useViewStore();
  const clock = useViewPart((view) => view.clock);
  const selected = useViewPart(({ selection }) => (selection.type === "event" ? selection.id : null));
  const page = usePage({
    list: ordinals,
    total: ordinals.length,
    selected,
    position: () => {
      const ordinal = selected === null ? undefined : index.byId.get(selected)?.ordinal;
      const at = ordinal === undefined ? -1 : ordinals.indexOf(ordinal);
      return at < 0 ? null : at;
    },
    whole: WHOLE,
  });
  const rows = useMemo(
    () => ordinals.slice(page.from, page.to).flatMap((ordinal) => eventRow(index, ordinal, clock) ?? []),
    [index, ordinals, page.from, page.to, clock],
  );
  return {
    rows: useMarked(rows),
    page,
    selected,
    onPick: ({ id }) => {
      onClose();
      endHover();
      store.act(selectEvent(id));
    },
    onHover: (row) => (row === null ? endHover() : hover([row.id], from)),
  };
}
