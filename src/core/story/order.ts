import type { StoryEvent } from "./model";

/** The order of a story's events, for sorting: by start, then end, then id. */
export const inOrder = (a: Pick<StoryEvent, "id" | "when">, b: Pick<StoryEvent, "id" | "when">): number =>
  a.when.extent.from - b.when.extent.from || a.when.extent.to - b.when.extent.to || (a.id < b.id ? -1 : 1);
