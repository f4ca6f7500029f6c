import type { StoryIndex } from "../index/storyIndex";
import type { View } from "../view/view";

/**
 * The moment (epoch ms) at which the actor list tells who held which post: the last one of the
 * filtered period, else the start of the selected event, else the last one of the story; never
 * after the instant as of which the story is shown.
 */
export function asOf(
  index: StoryIndex,
  { filter, selection, asOf: known }: Pick<View, "filter" | "selection" | "asOf">,
): number {
  const event = selection.type === "event" ? index.byId.get(selection.id) : undefined;
  const last = event === undefined ? index.story.extent.to - 1 : event.when.extent.from;
  return Math.min(filter.time === null ? last : filter.time.to - 1, known ?? Number.POSITIVE_INFINITY);
}
