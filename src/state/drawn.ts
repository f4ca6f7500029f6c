import { useEffect } from "react";
import { count } from "../core/index/bitset";
import { shown } from "../core/index/shown";
import type { StoryIndex } from "../core/index/storyIndex";
import type { Filter, View } from "../core/view/view";
import { afterPaint } from "./paint";
import { useFollowedFilter, useIndex, useViewStore, useWholeIndex } from "./session";
import { createStore } from "./store";
import type { ViewStore } from "./viewStore";

/** The views that the screen waits for. */
type Painter = "map" | "timeline";

/** What a view has painted last. */
interface Painted {
  readonly whole: StoryIndex;
  /** Of the edition that is shown. */
  readonly index: StoryIndex;
  readonly filter: Filter;
  /** Undefined where it shows none. */
  readonly window: View["window"] | undefined;
}

/** All of the story that was drawn last. */
const drawn = createStore<StoryIndex | null>(null);
const painted = new Map<Painter, Painted>();
let isAnnounced = false;

/**
 * Tells, from outside, that map and timeline are drawn: after each paint in which both show the
 * present filter, and the timeline the present window, `<html data-drawn>` holds the number of events that meet it. The attribute is
 * written anew each time, also with the same number, so that whoever watches it misses none.
 * @param ready false while the view cannot yet draw its events.
 * @param window what of the time it has drawn, if it is a view of time.
 */
export function useDrawn(view: Painter, ready: boolean, window?: View["window"]): void {
  const whole = useWholeIndex();
  const index = useIndex();
  const store = useViewStore();
  const filter = useFollowedFilter();
  // After every render: a pan or a zoom is a paint as well.
  useEffect(() => {
    if (!ready) return;
    painted.set(view, { whole, index, filter, window });
    announce(store);
  });
  useEffect(
    () => () => {
      painted.delete(view);
    },
    [view],
  );
}

/** Waits for the frame in which the browser paints what has been committed, then for its end. */
function announce(store: ViewStore): void {
  if (isAnnounced) return;
  isAnnounced = true;
  afterPaint(() => {
    isAnnounced = false;
    write(store.get());
  });
}

function write({ filter, window }: View): void {
  const [map, timeline] = [painted.get("map"), painted.get("timeline")];
  if (map === undefined || map.filter !== filter) return;
  if (timeline === undefined || timeline.filter !== filter || timeline.index !== map.index) return;
  if (timeline.window !== undefined && timeline.window !== window) return;
  drawn.set(map.whole);
  document.documentElement.dataset["drawn"] = String(count(shown(map.index, filter)));
}

/**
 * Does something that can wait once map and timeline of a story have been drawn since it was opened.
 * @param whole the index of all of it; null for whichever story is drawn first.
 * @param most milliseconds after which it is done all the same: not every screen has both.
 * @returns the undo, for when it is no longer wanted.
 */
export function afterFirstDraw(whole: StoryIndex | null, run: () => void, most: number): () => void {
  const isDrawn = () => drawn.get() !== null && (whole === null || drawn.get() === whole);
  const go = () => {
    end();
    run();
  };
  const timer = setTimeout(go, most);
  const stop = drawn.subscribe(() => {
    if (isDrawn()) go();
  });
  const forgetPaint = isDrawn() ? afterPaint(go) : () => undefined;
  const end = () => {
    clearTimeout(timer);
    stop();
    forgetPaint();
  };
  return end;
}
