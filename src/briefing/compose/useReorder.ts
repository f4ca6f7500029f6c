import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";

/** A row that is being dragged, and where it would land. */
export interface Drag {
  readonly id: string;
  /** Position among the rows once it has landed, from 0. */
  readonly to: number;
}

/** This near to an edge of what scrolls, in pixels, a drag scrolls it. */
const EDGE = 48;
/** Pixels that it scrolls for each move of the pointer. */
const SCROLL = 12;

interface Reorder {
  readonly list: RefObject<HTMLOListElement | null>;
  /** Null while nothing is dragged. */
  readonly drag: Drag | null;
  /** For the handle of a row. */
  readonly handle: (id: string) => {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** Rows (with `data-step`) that are put into another order by dragging their handles; Esc lets go. */
export function useReorder(onStart: () => void, onDrop: (id: string, to: number) => void): Reorder {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const dragging = drag !== null;
  useEffect(() => {
    if (!dragging) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      setDrag(null);
    };
    addEventListener("keydown", onKeyDown, { capture: true });
    return () => removeEventListener("keydown", onKeyDown, { capture: true });
  }, [dragging]);
  const handle = (id: string) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      onStart();
      setDrag({ id, to: rowsOf(list.current).findIndex((row) => row.dataset["step"] === id) });
    },
    onPointerMove: ({ clientY }: PointerEvent) => {
      if (drag === null) return;
      scrollAt(list.current, clientY);
      const others = rowsOf(list.current).filter((row) => row.dataset["step"] !== id);
      const to = others.filter((row) => middleOf(row) < clientY).length;
      if (to !== drag.to) setDrag({ id, to });
    },
    onPointerUp: () => {
      if (drag !== null) onDrop(id, drag.to);
      setDrag(null);
    },
    onPointerCancel: () => setDrag(null),
  });
  return { list, drag, handle };
}

const rowsOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>("[data-step]") ?? []),
];

function middleOf(row: HTMLElement): number {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}

function scrollAt(list: HTMLElement | null, y: number): void {
  const scroller = list?.closest("aside");
  if (scroller === null || scroller === undefined) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < top + EDGE) scroller.scrollBy(0, -SCROLL);
  else if (y > bottom - EDGE) scroller.scrollBy(0, SCROLL);
}
