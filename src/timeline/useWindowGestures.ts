import { type RefCallback, useCallback } from "react";
import type { Interval } from "../core/time/extent";
import { pinch } from "../core/timeline/window";
import type { Moves } from "./useMoves";

/** A press moves the window only after this many pixels; until then it is a click. */
const THRESHOLD = 4;
/** Zoom per pixel of a wheel; a trackpad's pinch (Ctrl) comes in smaller numbers. */
const WHEEL = 0.0016;
const TRACKPAD = 0.01;
/** Pixels of a line and of a page, for wheels that count in those. */
const LINE = 16;
const PAGE = 400;

/**
 * Wheel zooms about the pointer, Shift-wheel and sideways wheel pan, dragging pans, two
 * fingers pinch. Put the returned ref on the plot. A drag swallows the click that ends it.
 */
export function useWindowGestures(moves: Moves, limits: Interval): RefCallback<Element> {
  return useCallback(
    (plot: Element | null) => {
      if (plot === null) return;
      const undo = [listenToWheel(plot, moves), listenToPointers(plot, moves, limits)];
      return () => undo.forEach((stop) => void stop());
    },
    [moves, limits],
  );
}

function listenToWheel(plot: Element, moves: Moves): () => void {
  const onWheel = (event: Event) => {
    if (!(event instanceof WheelEvent)) return;
    event.preventDefault();
    const unit =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE
        ? LINE
        : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
          ? PAGE
          : 1;
    const { left, width } = plot.getBoundingClientRect();
    const { from, to } = moves.window();
    const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (sideways) moves.pan(((event.deltaX || event.deltaY) * unit * (to - from)) / width);
    else {
      const at = from + ((event.clientX - left) / width) * (to - from);
      moves.zoom(Math.exp(-event.deltaY * unit * (event.ctrlKey ? TRACKPAD : WHEEL)), at);
    }
  };
  plot.addEventListener("wheel", onWheel, { passive: false });
  return () => plot.removeEventListener("wheel", onWheel);
}

interface Press {
  readonly start: number;
  now: number;
}

function listenToPointers(plot: Element, moves: Moves, limits: Interval): () => void {
  const presses = new Map<number, Press>();
  let held = moves.window();
  let dragging = false;
  // Measured at the press: to ask during a drag would have all that it changes laid out for it.
  let box = plot.getBoundingClientRect();
  const shareOf = (event: PointerEvent) => (event.clientX - box.left) / box.width;
  const hold = () => {
    held = moves.window();
    for (const [id, { now }] of presses) presses.set(id, { start: now, now });
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (presses.size === 0) dragging = false;
    box = plot.getBoundingClientRect();
    const share = shareOf(event);
    presses.set(event.pointerId, { start: share, now: share });
    hold();
  };
  const onMove = (event: PointerEvent) => {
    const press = presses.get(event.pointerId);
    if (press === undefined) return;
    press.now = shareOf(event);
    const moved = Math.abs(press.now - press.start) * box.width;
    if (!dragging && moved < THRESHOLD && presses.size < 2) return;
    dragging = true;
    plot.setPointerCapture(event.pointerId);
    const [a, b] = [...presses.values()];
    if (a === undefined) return;
    const length = held.to - held.from;
    const slid = { from: held.from - (a.now - a.start) * length, to: held.to - (a.now - a.start) * length };
    moves.show(b === undefined ? slid : pinch(held, [a.start, b.start], [a.now, b.now], limits));
  };
  const onUp = (event: PointerEvent) => {
    if (presses.delete(event.pointerId)) hold();
  };
  const onClick = (event: Event) => {
    if (dragging) event.stopPropagation();
    dragging = false;
  };
  return listen(plot, onDown, onMove, onUp, onClick);
}

function listen(
  plot: Element,
  onDown: (event: PointerEvent) => void,
  onMove: (event: PointerEvent) => void,
  onUp: (event: PointerEvent) => void,
  onClick: (event: Event) => void,
): () => void {
  const stop = new AbortController();
  const pointer = (handle: (event: PointerEvent) => void) => (event: Event) => {
    if (event instanceof PointerEvent) handle(event);
  };
  const { signal } = stop;
  plot.addEventListener("pointerdown", pointer(onDown), { signal });
  plot.addEventListener("pointermove", pointer(onMove), { signal });
  plot.addEventListener("pointerup", pointer(onUp), { signal });
  plot.addEventListener("pointercancel", pointer(onUp), { signal });
  plot.addEventListener("click", onClick, { signal, capture: true });
  return () => stop.abort();
}
