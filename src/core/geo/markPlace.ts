import { containing } from "../index/containing";
import type { StoryIndex } from "../index/storyIndex";
import { numberText } from "../number";
import type { PlaceId } from "../story/ids";
import type { Place } from "../story/model";

/** A venue, and of how many events. */
export interface PlaceCount {
  readonly place: PlaceId;
  readonly count: number;
}

/** Longest that two names may be together to be both said, in letters. */
const BOTH = 26;

/**
 * What to call several places at once: the one place; both when they are two and short;
 * else the smallest place that contains them all, else the most frequent one "+ n". Empty
 * without places.
 * @param places the venues of the events, and of how many each is.
 * @param isMost whether these are most of the events in a place that contains them: a lesser part does
 *   not take its name unless something happened there as a whole, so that no two parts are called alike.
 *   True by default.
 * @param chosen the venue of the selected event: it is named, whatever stands beside it. None by default.
 */
export function nameOfPlaces(
  { story }: StoryIndex,
  places: readonly PlaceCount[],
  isMost: (place: PlaceId) => boolean = () => true,
  chosen: PlaceId | null = null,
): string {
  const names = places
    .toSorted(
      (a, b) =>
        Number(b.place === chosen) - Number(a.place === chosen) ||
        b.count - a.count ||
        radius(story.places.get(a.place)) - radius(story.places.get(b.place)),
    )
    .map(({ place }) => ({ id: place, short: story.places.get(place)?.short ?? place }));
  const [most, second] = names;
  if (most === undefined) return "";
  if (second === undefined) return most.short;
  const both = `${most.short}, ${second.short}`;
  if (names.length === 2 && both.length <= BOTH) return both;
  if (most.id === chosen) return `${most.short} + ${numberText(names.length - 1)}`;
  const common = containing(story, most.id).find((place) =>
    names.every((other) => containing(story, other.id).some(({ id }) => id === place.id)),
  );
  if (common !== undefined && (places.some(({ place }) => place === common.id) || isMost(common.id)))
    return common.short;
  return `${most.short} + ${numberText(names.length - 1)}`;
}

/** How far a place reaches, in kilometres. */
const radius = (place: Place | undefined): number =>
  place === undefined || place.extent.type === "unlocated" ? Number.POSITIVE_INFINITY : place.extent.radiusKm;
