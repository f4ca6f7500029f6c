import { useSyncExternalStore } from "react";
import type { StoryIndex } from "../core/index/storyIndex";
import { createStore, type Store } from "./store";

/**
 * What stands behind the events of a long story: claims, summaries and figures come after what is drawn.
 * "coming" until it is here, also while it is read; "asked" instead once something waits for it.
 */
export type Rest =
  | { readonly type: "coming" | "asked" | "here" }
  | { readonly type: "failed"; readonly reason: string };

interface Awaited {
  readonly state: Store<Rest>;
  readonly read: () => void;
}

const HERE: Rest = { type: "here" };
const awaited = new WeakMap<StoryIndex, Awaited>();

/** Says that the evidence of a story is still to be read, and how to give it to the story. */
export function awaitRest(index: StoryIndex, read: () => Promise<void>): void {
  const state = createStore<Rest>({ type: "coming" });
  let isReading = false;
  const begin = async () => {
    if (isReading) return;
    isReading = true;
    try {
      await read();
    } catch (error) {
      state.set({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
      return;
    }
    state.set(HERE);
  };
  awaited.set(index, { state, read: () => void begin() });
}

/** Whether all of a story is there. */
export const isWhole = (index: StoryIndex): boolean => restOf(index).type === "here";

const restOf = (index: StoryIndex): Rest => awaited.get(index)?.state.get() ?? HERE;

/** Reads the rest of a story, where nothing waits for it yet. */
export const readRest = (index: StoryIndex): void => awaited.get(index)?.read();

/**
 * Does something as soon as all of a story is there: now, or when the rest, which is asked for, has come. Tells
 * `failed` where it cannot come. Returns the undo.
 */
export function whenWhole(index: StoryIndex, run: () => void, failed: () => void = nothing): () => void {
  const rest = awaited.get(index);
  if (rest === undefined || isWhole(index)) {
    run();
    return nothing;
  }
  const stop = rest.state.subscribe(() => {
    const { type } = rest.state.get();
    if (type === "failed") failed();
    if (type !== "here") return;
    stop();
    run();
  });
  if (rest.state.get().type === "coming") rest.state.set({ type: "asked" });
  rest.read();
  return stop;
}

const nothing = () => {};

/** Whether the evidence of a story could not be read. */
export const hasFailed = (index: StoryIndex): boolean => restOf(index).type === "failed";

/** How far the rest of a story is. */
export const useRestOf = (index: StoryIndex): Rest =>
  useSyncExternalStore(awaited.get(index)?.state.subscribe ?? toNobody, () => restOf(index));

const toNobody = () => () => undefined;
