import { type RefObject, useLayoutEffect, useState } from "react";
import type { Box } from "../../core/geo/mercator";
import type { Frame } from "../frame";

/** Marks an element that lies over the map: names and pointers keep clear of it. */
const CONTROL = "[data-control]";

/**
 * What the controls in `root` cover, in the frame's own pixels; null before they are measured. Measured anew when
 * one changes its size.
 * @param set changes when a control comes or goes.
 * @param magnified how much larger than in CSS pixels the map is shown.
 */
export function useControls(
  root: RefObject<HTMLElement | null>,
  frame: Frame | null,
  set: string,
  magnified: number,
): readonly Box[] | null {
  const [boxes, setBoxes] = useState<readonly Box[] | null>(null);
  const [width, height] = [frame?.width ?? 0, frame?.height ?? 0];
  useLayoutEffect(
    function measure() {
      const element = root.current;
      if (element === null || width === 0 || height === 0 || set === "") return undefined;
      const controls = [...element.querySelectorAll(CONTROL)];
      const take = () => {
        const origin = element.getBoundingClientRect();
        const found = controls
          .filter((control) => control.isConnected)
          .map((control) => boxOf(control.getBoundingClientRect(), origin, magnified));
        setBoxes((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
      };
      take();
      const observer = new ResizeObserver(take);
      for (const control of controls) observer.observe(control);
      return function stopMeasuring() {
        observer.disconnect();
      };
    },
    [root, width, height, set, magnified],
  );
  return boxes;
}

/** In whole pixels, so that less than one does not have the map's names placed anew. */
const boxOf = ({ left, top, right, bottom }: DOMRect, origin: DOMRect, magnified: number): Box => ({
  minX: Math.floor((left - origin.left) / magnified),
  minY: Math.floor((top - origin.top) / magnified),
  maxX: Math.ceil((right - origin.left) / magnified),
  maxY: Math.ceil((bottom - origin.top) / magnified),
});
