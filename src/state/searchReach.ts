import { useSyncExternalStore } from "react";
import type { StoryIndex } from "../core/index/storyIndex";
import { type Attached, attachedTo, attachWords } from "../core/search/attached";
import { isScanned } from "../core/search/many";
import type { StoryWords } from "../core/search/storyWords";
import { createStore } from "./store";

/**
 * What a search looks through: everything; events and names while a worker still lists the words of
 * the rest; or no more than these, where no worker does.
 */
export type Reach = "all" | "readying" | "events";

const awaited = new WeakSet<StoryIndex>();
/** Grows each time that the words of a story have come, or will not. */
const news = createStore(0);

/** Searches a story by its words as soon as they have come; null, and it is searched as before. */
export async function awaitWords(
  index: StoryIndex,
  records: Omit<Attached, "lists">,
  words: Promise<StoryWords | null>,
): Promise<void> {
  awaited.add(index);
  const lists = await words;
  awaited.delete(index);
  if (lists !== null) attachWords(index, { ...records, lists });
  news.set(news.get() + 1);
}

function reachOf(index: StoryIndex): Reach {
  if (!isScanned(index) || attachedTo(index) !== undefined) return "all";
  return awaited.has(index) ? "readying" : "events";
}

/** How far a search of this index reaches now. */
export const useReach = (index: StoryIndex): Reach =>
  useSyncExternalStore(news.subscribe, () => reachOf(index));
