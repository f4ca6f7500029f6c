import type { Ragged } from "./ragged";
import type { StoryIndex } from "./storyIndex";

const made = new WeakMap<StoryIndex, Ragged>();

/** The events of each place as a venue, by the position of the place in `story.places`, in order of time; made once. */
export function eventsByVenue(index: StoryIndex): Ragged {
  const known = made.get(index);
  if (known !== undefined) return known;
  const { venue, size } = index.columns;
  const starts = new Uint32Array(index.story.places.size + 1);
  for (let i = 0; i < size; i++) {
    const at = venue[i] ?? -1;
    if (at >= 0) starts[at + 1] = (starts[at + 1] ?? 0) + 1;
  }
  for (let at = 0; at < index.story.places.size; at++)
    starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const values = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (let i = 0; i < size; i++) {
    const at = venue[i] ?? -1;
    if (at < 0) continue;
    values[next[at] ?? 0] = i;
    next[at] = (next[at] ?? 0) + 1;
  }
  const found = { starts, values };
  made.set(index, found);
  return found;
}
