import type { StoryIndex } from "../index/storyIndex";
import { describeEdition, describeFilter } from "../view/describe";
import type { View } from "../view/view";

/**
 * In words, what a view shows that its step does not: what is selected, the conditions, the edition.
 * Where only the map or the timeline was moved, that is said. For a view that is off its script.
 */
export function offScriptWords(view: View, step: View, index: StoryIndex): string {
  const parts = [
    selectionWords(view, step, index),
    filterWords(view, step, index),
    editionWords(view, step, index),
  ];
  const said = parts.filter((part) => part !== null).join(" · ");
  return said === "" ? "the map or timeline was moved" : said;
}

function selectionWords(
  { selection }: View,
  { selection: before }: View,
  { byId, story }: StoryIndex,
): string | null {
  if (JSON.stringify(selection) === JSON.stringify(before)) return null;
  if (selection.type === "event") return `“${byId.get(selection.id)?.headline ?? selection.id}”`;
  if (selection.type === "actor")
    return `the card of ${story.actors.get(selection.id)?.name ?? selection.id}`;
  return "nothing selected";
}

function filterWords(view: View, step: View, index: StoryIndex): string | null {
  const now = describeFilter(index, view.filter, view.clock).map(({ text }) => text);
  const before = describeFilter(index, step.filter, step.clock).map(({ text }) => text);
  if (now.join() === before.join()) return null;
  return now.length === 0 ? "all events" : now.join(", ");
}

function editionWords(view: View, step: View, index: StoryIndex): string | null {
  const now = describeEdition(index, view);
  if (now === describeEdition(index, step)) return null;
  return now ?? "the present";
}
