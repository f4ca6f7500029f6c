import type { StoryIndex } from "../index/storyIndex";
import type { View } from "../view/view";

/**
 * The moment (epoch ms) at which the actor list tells who held which post: the last one of the
 * filtered period, else the start of the selected event, else the last one of the story.
 */
export function asOf(
  { story, byId }: StoryIndex,
  { filter, selection }: Pick<View, "filter" | "selection">,
): number {
  if (filter.time !== null) return filter.time.to - 1;
  const event = selection.type === "event" ? byId.get(selection.id) : undefined;
  return event === undefined ? story.extent.to - 1 : event.when.extent.from;
}
