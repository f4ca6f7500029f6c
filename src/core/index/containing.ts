import type { PlaceId } from "../story/ids";
import type { Place, Story } from "../story/model";

/** A place, then the places that contain it, innermost first. */
export function containing(story: Pick<Story, "places">, id: PlaceId): Place[] {
  const chain: Place[] = [];
  let place = story.places.get(id);
  while (place !== undefined && !chain.includes(place)) {
    chain.push(place);
    place = place.within === null ? undefined : story.places.get(place.within);
  }
  return chain;
}
