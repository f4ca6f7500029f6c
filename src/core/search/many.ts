import type { StoryIndex } from "../index/storyIndex";

/**
 * From so many events on, their texts are looked through instead of indexed: an index of all words
 * would take long to build and much room, while to look through them takes some 30 ms a word at 100,000.
 */
export const MANY = 5_000;

/** Whether a story has so many events that their texts are looked through. */
export const isScanned = ({ all }: StoryIndex): boolean => all.size >= MANY;
