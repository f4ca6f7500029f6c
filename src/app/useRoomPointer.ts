import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import type { Command } from "../core/briefing/commands";
import { roomStore, setRoom } from "../state/room";

/** How long what comes with the pointer stays after it rests, in milliseconds. */
const STAY = 2500;
/** A swipe is at least this long, in pixels, and more across than along. */
const SWIPE = 60;

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

/**
 * The pointer in the room. It brings up the large buttons and carries the spotlight; a swipe outside the map is a step; and after
 * a press on map, timeline or foot the keys are the room's again, as a clicker needs.
 */
export function useRoomPointer(
  root: RefObject<HTMLElement | null>,
  run: (command: Command) => void,
): PointerHandlers {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const resting = useRef(0);
  useEffect(() => {
    const element = root.current;
    return () => {
      clearTimeout(resting.current);
      for (const mark of ["x", "y", "moving"]) delete element?.dataset[mark];
    };
  }, [root]);
  return {
    onPointerDown: ({ target, pointerType, clientX, clientY }) => {
      const swiped =
        pointerType === "touch" && within(target, "[data-swipe]") && !within(target, "[data-view=map]");
      start.current = swiped ? { x: clientX, y: clientY } : null;
    },
    onPointerMove: ({ clientX, clientY, currentTarget }) => {
      const { left, top, width, height } = currentTarget.getBoundingClientRect();
      const at = { x: (clientX - left) / width, y: (clientY - top) / height };
      const element = root.current;
      if (element !== null) {
        element.dataset["x"] = String(at.x);
        element.dataset["y"] = String(at.y);
        element.dataset["moving"] = "true";
        clearTimeout(resting.current);
        resting.current = window.setTimeout(() => delete element.dataset["moving"], STAY);
      }
      if (roomStore.get().spotlight !== null) setRoom({ spotlight: at });
    },
    onPointerUp: ({ target, clientX, clientY }) => {
      const from = start.current;
      start.current = null;
      if (from !== null) {
        const [dx, dy] = [clientX - from.x, clientY - from.y];
        if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) {
          run({ type: "move", move: dx < 0 ? "next" : "previous" });
        }
      }
      if (!within(target, "[data-overlay], dialog, [popover], input"))
        root.current?.focus({ preventScroll: true });
    },
  };
}

const within = (target: EventTarget, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
