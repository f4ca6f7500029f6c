import type { StoryIndex } from "../index/storyIndex";

/**
 * From so many events on, their texts are looked through instead of indexed: an index of all words
 * takes a minute to build for 100,000 events, while to look through them takes some 20 ms a word.
 */
export const MANY = 5_000;

/** Whether a story has so many events that their texts are looked through. */
export const isScanned = ({ all }: StoryIndex): boolean => all.size >= MANY;
