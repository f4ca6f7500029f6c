import { useState } from "react";
import { firstPage, type Page, showing } from "../core/events/page";
import { type BitSet, count, has, rankOf } from "../core/index/bitset";
import type { StoryIndex } from "../core/index/storyIndex";
import type { EventId } from "../core/story/ids";

interface Turned {
  readonly bits: BitSet;
  readonly selected: EventId | null;
  readonly page: Page;
}

/**
 * Which part of a long list is shown: its beginning, or what is around the selected event; another
 * when the list or the selection is, or when the reader turns on.
 */
export function usePage(
  index: StoryIndex,
  bits: BitSet,
  selected: EventId | null,
): [Page, (page: Page) => void] {
  const position = () => {
    const ordinal = selected === null ? undefined : index.byId.get(selected)?.ordinal;
    return ordinal !== undefined && has(bits, ordinal) ? rankOf(bits, ordinal) : null;
  };
  const [turned, setTurned] = useState<Turned>(() => ({
    bits,
    selected,
    page: firstPage(count(bits), position()),
  }));
  const turn = (page: Page) => setTurned({ bits, selected, page });
  if (turned.bits === bits && turned.selected === selected) return [turned.page, turn];
  const [total, at] = [count(bits), position()];
  const page =
    turned.bits === bits && at !== null
      ? showing(turned.page, at, total)
      : turned.bits === bits
        ? turned.page
        : firstPage(total, at);
  turn(page);
  return [page, turn];
}
