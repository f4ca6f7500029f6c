import { containing, type StoryIndex } from "../index/storyIndex";
import type { PlaceId } from "../story/ids";

/**
 * What to call several places at once: the one place, else the smallest place that
 * contains them all, else the most frequent one "+ n". Empty without places.
 * @param places the venue of each event, repeats included.
 */
export function nameOfPlaces({ story }: StoryIndex, places: readonly PlaceId[]): string {
  const counts = new Map<PlaceId, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return "";
  const short = story.places.get(most[0])?.short ?? most[0];
  if (counts.size === 1) return short;
  const common = containing(story, most[0]).find((place) =>
    [...counts.keys()].every((other) => containing(story, other).some(({ id }) => id === place.id)),
  );
  return common?.short ?? `${short} + ${counts.size - 1}`;
}
