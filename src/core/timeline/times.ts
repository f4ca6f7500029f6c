import { PRECISIONS } from "../index/columns";
import type { StoryIndex } from "../index/storyIndex";
import type { Precision } from "../time/extent";

/** How an event is drawn: a moment, a day with doubt about the hour, or a stretch of time. */
export type Drawing = "mark" | "band" | "bar";

/** The stated times of a story's events by ordinal, epoch ms; the outer bounds are in the index. */
export interface Times {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly drawing: readonly Drawing[];
}

const made = new WeakMap<StoryIndex, Times>();
const DRAWINGS = PRECISIONS.map(drawingOf);

/** The stated times as typed arrays, made once per story. */
export function timesOf(index: StoryIndex): Times {
  const known = made.get(index);
  if (known !== undefined) return known;
  const { from, to, precision } = index.columns;
  const times = { from, to, drawing: Array.from(precision, (at) => DRAWINGS[at] ?? "bar") };
  made.set(index, times);
  return times;
}

function drawingOf(precision: Precision): Drawing {
  switch (precision) {
    case "minute":
    case "second":
      return "mark";
    case "day":
      return "band";
    case "interval":
    case "month":
    case "season":
    case "year":
      return "bar";
  }
}
