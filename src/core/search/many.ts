import type { StoryIndex } from "../index/storyIndex";

/**
 * From so many events on, the engine holds names alone: an index of all words would take long to build here and
 * much room. Texts are searched by lists of words that a worker makes, and looked through until they have come.
 */
export const MANY = 5_000;

/** Whether a story has so many events that the engine does not hold them. */
export const isScanned = ({ all }: StoryIndex): boolean => all.size >= MANY;
