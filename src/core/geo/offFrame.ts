import { addTo, type BitSet, emptySet, setOf } from "../index/bitset";
import { contains } from "../index/shown";
import type { StoryIndex } from "../index/storyIndex";
import { numberText } from "../number";
import type { TheatreId } from "../story/ids";
import type { Bounds, Story, Theatre } from "../story/model";
import { marks } from "./clusters";
import { isCrowded } from "./crowd";
import { distanceKm } from "./greatCircle";
import { nameOfPlaces } from "./markPlace";
import { nearestLongitude } from "./mercator";
import { eventsBySpot, type SpotEvents } from "./spots";

/** Shown events that the map's frame leaves out, in one direction. */
export interface OffFrame {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** The theatre to go to; null when none but an overview has them. */
  readonly theatre: TheatreId | null;
  /** What to fit when there is no theatre. Degrees; the longitudes are those nearest to the frame. */
  readonly bounds: Bounds;
  /** Middle of the events, its longitude nearest to the frame's. */
  readonly lat: number;
  readonly lon: number;
  /** Great-circle distance from the frame's centre, in kilometres: to the nearest when they are spread. */
  readonly km: number;
  /** Whether the events lie at so different distances that `km` is only where they begin. */
  readonly spread: boolean;
}

/**
 * Events in no theatre are grouped as the marks of this zoom level are: Europe, the US coast, …
 * In a crowded story marks take in about twice as far, and so those of the next level are as large.
 */
const elsewhereZoom = (index: StoryIndex): number => (isCrowded(index) ? 2 : 1);
/** Distances that differ by more than this part of the farthest are no one distance. */
const SPREAD = 0.2;

/**
 * The events in `bits` outside the frame: by the smallest theatre that contains them, the
 * others by nearness. Overviews (theatres in which all the others lie) do not count as
 * such. Most events first.
 */
export function offFrame(index: StoryIndex, bits: BitSet, frame: Bounds): OffFrame[] {
  const { story } = index;
  const centre = { lat: (frame.south + frame.north) / 2, lon: (frame.west + frame.east) / 2 };
  const theatres = localTheatres(story);
  const groups = new Map<Theatre, SpotEvents[]>();
  const elsewhere = emptySet(bits.size);
  for (const spot of eventsBySpot(index, bits)) {
    if (contains(frame, spot.lat, spot.lon)) continue;
    const theatre = theatres.find(({ bounds }) => contains(bounds, spot.lat, spot.lon));
    if (theatre === undefined) for (const ordinal of spot.ordinals) addTo(elsewhere, ordinal);
    else {
      const group = groups.get(theatre) ?? [];
      groups.set(theatre, group);
      group.push(spot);
    }
  }
  const others = marks(index, elsewhere, elsewhereZoom(index)).map((mark): Group => {
    const own = setOf(mark.ordinals, bits.size);
    return groupOf(null, eventsBySpot(index, own), nameOfPlaces(index, mark.places));
  });
  const all = [...groups].map(([theatre, spots]) => groupOf(theatre, spots, theatre.name)).concat(others);
  all.sort((a, b) => b.count - a.count || a.first - b.first);
  return all.map((group) => describe(group, centre));
}

/** What is announced by itself at the frame's edge, and what stands behind one "+3 more". */
export interface Announced {
  readonly own: readonly OffFrame[];
  /** Never just one: it would take as much room as what hides it. Empty when there is room for all. */
  readonly more: readonly OffFrame[];
}

/** Groups as at most so many announcements, "+3 more" included. @param most at least 1. */
export function announced(groups: readonly OffFrame[], most: number): Announced {
  if (groups.length <= most) return { own: groups, more: [] };
  return { own: groups.slice(0, most - 1), more: groups.slice(most - 1) };
}

interface Group {
  readonly theatre: Theatre | null;
  readonly spots: readonly SpotEvents[];
  readonly name: string;
  /** Events. */
  readonly count: number;
  /** Ordinal of the first event. */
  readonly first: number;
}

function groupOf(theatre: Theatre | null, spots: readonly SpotEvents[], name: string): Group {
  const count = spots.reduce((sum, spot) => sum + spot.count, 0);
  return { theatre, spots, name, count, first: least(spots.map(({ first }) => first)) };
}

function describe(
  { theatre, spots, name, count, first }: Group,
  centre: { readonly lat: number; readonly lon: number },
): OffFrame {
  const points = spots.map(({ lat, lon }) => ({ lat, lon: nearestLongitude(lon, centre.lon) }));
  const weights = spots.map((spot) => spot.count);
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)];
  const distances = points.map((point) => distanceKm(centre, point));
  const [nearest, farthest] = [least(distances), most(distances)];
  const spread = farthest - nearest > SPREAD * farthest;
  const middle = { lat: mean(lats, weights), lon: mean(lons, weights) };
  return {
    key: theatre?.id ?? `elsewhere-${first}`,
    name,
    count,
    theatre: theatre?.id ?? null,
    bounds: { west: least(lons), east: most(lons), south: least(lats), north: most(lats) },
    ...middle,
    km: spread ? nearest : distanceKm(centre, middle),
    spread,
  };
}

/** The theatres that are no overviews, smallest first. */
function localTheatres(story: Story): Theatre[] {
  const theatres = [...story.theatres.values()];
  return theatres
    .filter((theatre) =>
      theatres.some((other) => {
        const { west, south, east, north } = other.bounds;
        return !contains(theatre.bounds, (south + north) / 2, (west + east) / 2);
      }),
    )
    .sort((a, b) => extent(a.bounds) - extent(b.bounds));
}

/** A distance as roughly as it is meant: to 1, 10 or 50 km, with a comma for thousands. */
export function kmText(km: number): string {
  const step = km < 100 ? 1 : km < 1000 ? 10 : 50;
  return `${numberText(Math.round(km / step) * step)} km`;
}

const extent = ({ west, south, east, north }: Bounds): number => (east - west) * (north - south);
/** The mean with each value counted as often as its weight says. */
function mean(values: readonly number[], weights: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / (all || 1);
}
const least = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
