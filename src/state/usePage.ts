import { useState } from "react";
import { earlier, firstPage, later, type Page, STEP, showing } from "../core/events/page";

interface Listed {
  /** Another value is another list, of which the first page is shown. */
  readonly list: unknown;
  /** Rows of all of it. */
  readonly total: number;
  /** What is selected, by whatever tells one selection from another; null when nothing is. */
  readonly selected: unknown;
  /** Where the selected row stands in the list; null when it does not. Asked only when it may have changed. */
  readonly position: () => number | null;
  /** Up to so many rows are shown whole. */
  readonly whole?: number;
}

/** Which part of a long list is shown, and the ways to the rest. */
export interface Pages extends Page {
  readonly total: number;
  readonly step: number;
  readonly onEarlier: () => void;
  readonly onLater: () => void;
}

/**
 * Which part of a long list is shown: its beginning, or what is around the selected row; another
 * when the list or the selection is, or when the reader turns on.
 */
export function usePage({ list, total, selected, position, whole }: Listed): Pages {
  const [turned, setTurned] = useState(() => ({
    list,
    selected,
    page: firstPage(total, position(), whole),
  }));
  const turn = (page: Page) => setTurned({ list, selected, page });
  const page = turned.list === list && turned.selected === selected ? turned.page : next();
  if (page !== turned.page || turned.list !== list || turned.selected !== selected) turn(page);
  return {
    ...page,
    total,
    step: STEP,
    onEarlier: () => turn(earlier(page)),
    onLater: () => turn(later(page, total)),
  };

  function next(): Page {
    const at = position();
    if (turned.list !== list) return firstPage(total, at, whole);
    return at === null ? turned.page : showing(turned.page, at, total, whole);
  }
}

/** For a list in which nothing is selected. */
export const nowhere = (): null => null;
