import { contains } from "../index/shown";
import type { StoryIndex } from "../index/storyIndex";
import type { TheatreId } from "../story/ids";
import type { Bounds } from "../story/model";

/**
 * The theatre to look at events from, given by ordinal: of those that hold at least two thirds of the
 * events that have a place the smallest; where none holds so many, or no event has a place, the largest.
 */
export function theatreFor({ story, lat, lon }: StoryIndex, events: readonly number[]): TheatreId {
  const placed = events.flatMap((ordinal): (readonly [number, number])[] => {
    const [north = Number.NaN, east = Number.NaN] = [lat[ordinal], lon[ordinal]];
    return Number.isNaN(north) || Number.isNaN(east) ? [] : [[north, east]];
  });
  const bySize = [...story.theatres.values()].sort((a, b) => sizeOf(a.bounds) - sizeOf(b.bounds));
  const holds = ({ bounds }: { readonly bounds: Bounds }): boolean => {
    const inside = placed.filter(([north, east]) => contains(bounds, north, east)).length;
    return placed.length > 0 && 3 * inside >= 2 * placed.length;
  };
  return (bySize.find(holds) ?? bySize.at(-1))?.id ?? story.home;
}

const sizeOf = ({ west, south, east, north }: Bounds): number => (east - west) * (north - south);
