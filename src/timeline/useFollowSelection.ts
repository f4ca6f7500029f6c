import { type RefObject, useEffect, useRef } from "react";
import { has } from "../core/index/bitset";
import { stopOf } from "../core/timeline/stops";
import { timesOf } from "../core/timeline/times";
import type { View } from "../core/view/view";
import type { Moves } from "./useMoves";
import type { Scene } from "./useScene";

/**
 * Brings the selected event into the window and its lane into sight when it has been
 * selected elsewhere. A link or Back that sets selection and window together is left as it
 * is, and so is a window that shows the event already: nothing is answered with an echo.
 */
export function useFollowSelection(
  scroller: RefObject<HTMLElement | null>,
  scene: Scene,
  moves: Moves,
  selected: number | null,
  wanted: View["window"],
): void {
  const before = useRef({ selected, wanted });
  useEffect(() => {
    const last = before.current;
    before.current = { selected, wanted };
    if (selected === null || last.selected === selected || last.wanted !== wanted) return;
    if (!has(scene.bits, selected)) return;
    const times = timesOf(scene.index);
    moves.reveal({ from: times.from[selected] ?? 0, to: times.to[selected] ?? 0 });
  }, [selected, wanted, scene.bits, scene.index, moves]);

  const lane = selected === null ? undefined : stopOf(scene.lanes, selected)?.lane;
  const box = lane === undefined ? undefined : scene.lanes[lane]?.box;
  const [top, height] = [box?.top, box?.height];
  useEffect(() => {
    const element = scroller.current;
    if (element === null || selected === null || top === undefined || height === undefined) return;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + height - element.clientHeight;
    }
  }, [scroller, selected, top, height]);
}
