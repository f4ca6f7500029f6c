import { addTo, type BitSet, emptySet, intersect, ordinals } from "../index/bitset";
import { contains } from "../index/shown";
import type { StoryIndex } from "../index/storyIndex";
import type { TheatreId } from "../story/ids";
import type { Bounds, Story, Theatre } from "../story/model";
import { marks } from "./clusters";
import { distanceKm } from "./greatCircle";
import { nameOfPlaces } from "./markPlace";
import { nearestLongitude } from "./mercator";

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

/** Events in no theatre are grouped as the marks of this zoom level are: Europe, the US coast, … */
const ELSEWHERE_ZOOM = 1;
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
  const groups = new Map<Theatre, number[]>();
  const elsewhere = emptySet(bits.size);
  for (const ordinal of ordinals(intersect(bits, index.located))) {
    const [lat, lon] = [index.lat[ordinal] ?? 0, index.lon[ordinal] ?? 0];
    if (contains(frame, lat, lon)) continue;
    const theatre = theatres.find(({ bounds }) => contains(bounds, lat, lon));
    if (theatre === undefined) addTo(elsewhere, ordinal);
    else {
      const group = groups.get(theatre) ?? [];
      groups.set(theatre, group);
      group.push(ordinal);
    }
  }
  const others = marks(index, elsewhere, ELSEWHERE_ZOOM).map(
    (mark): Group => ({ theatre: null, events: mark.ordinals }),
  );
  const all = [...groups].map(([theatre, events]): Group => ({ theatre, events })).concat(others);
  all.sort((a, b) => b.events.length - a.events.length || (a.events[0] ?? 0) - (b.events[0] ?? 0));
  return all.map((group) => describe(index, group, centre));
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
  readonly events: readonly number[];
}

function describe(
  index: StoryIndex,
  { theatre, events }: Group,
  centre: { readonly lat: number; readonly lon: number },
): OffFrame {
  const points = events.map((i) => ({
    lat: index.lat[i] ?? 0,
    lon: nearestLongitude(index.lon[i] ?? 0, centre.lon),
  }));
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)];
  const distances = points.map((point) => distanceKm(centre, point));
  const [nearest, farthest] = [least(distances), most(distances)];
  const spread = farthest - nearest > SPREAD * farthest;
  const middle = { lat: mean(lats), lon: mean(lons) };
  return {
    key: theatre?.id ?? `elsewhere-${events[0]}`,
    name:
      theatre?.name ??
      nameOfPlaces(
        index,
        events.flatMap((i) => index.story.events[i]?.venue ?? []),
      ),
    count: events.length,
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
  return `${(Math.round(km / step) * step).toString().replace(/\B(?=(\d{3})+$)/gu, ",")} km`;
}

const extent = ({ west, south, east, north }: Bounds): number => (east - west) * (north - south);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, v) => sum + v, 0) / (values.length || 1);
const least = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const most = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
