import { addTo, type BitSet, emptySet } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import { attachedTo } from "./attached";
import { engineOf } from "./engine";
import { words } from "./fold";
import { lookUp } from "./lookUp";
import { isScanned } from "./many";
import { scan } from "./scan";

/** The events that a text finds: all of its words, in any order, slips forgiven. No words, all events. */
export function matchText(index: StoryIndex, text: string): BitSet {
  if (words(text).length === 0) return index.all;
  const attached = attachedTo(index);
  if (attached !== undefined) return lookUp(index, attached.lists, text).events;
  if (isScanned(index)) return scan(index, text);
  const bits = emptySet(index.all.size);
  const found = engineOf(index).search(text, { filter: ({ type }) => type === "event" });
  const ids = new Set(found.map(({ id }) => String(id)));
  for (const event of index.story.events) if (ids.has(`event:${event.id}`)) addTo(bits, event.ordinal);
  return bits;
}
