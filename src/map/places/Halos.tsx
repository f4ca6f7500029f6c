import { memo, useMemo } from "react";
import { Circle } from "react-leaflet";
import { type Halo, haloRadius, halos, LEAST_HALO } from "../../core/geo/halo";
import { nearestLongitude } from "../../core/geo/mercator";
import { type BitSet, has } from "../../core/index/bitset";
import { contains } from "../../core/index/shown";
import type { StoryIndex } from "../../core/index/storyIndex";
import type { EventId, PlaceId } from "../../core/story/ids";
import { useHover, useIndex } from "../../state/session";
import type { Frame } from "../frame";
import styles from "./places.module.css";

interface HalosProps {
  readonly bits: BitSet;
  readonly frame: Frame;
  readonly selected: EventId | null;
}

/** How far off the shown events may be: dashed around doubtful points, shaded over real areas. */
export const Halos = memo(function Halos({ bits, frame, selected }: HalosProps) {
  const index = useIndex();
  const hovered = useHover()?.events;
  const all = useMemo(() => halos(index, bits), [index, bits]);
  const near = useMemo(() => all.filter((halo) => isWorthDrawing(halo, frame)), [all, frame]);
  const pointedAt = useMemo(
    () => venuesOf(index, bits, [...(selected === null ? [] : [selected]), ...(hovered ?? [])]),
    [index, bits, selected, hovered],
  );
  return near.map((halo) => {
    const strong = pointedAt.has(halo.place.id);
    const radius = haloRadius(halo.metres, halo.lat, frame.zoom);
    // Only a piece of the outline would cross the frame, and tell nothing.
    if (radius > Math.max(frame.width, frame.height) && !strong) return null;
    const huge = radius > Math.min(frame.width, frame.height) / 4;
    const lon = nearestLongitude(halo.lon, frame.lon);
    return (
      <HaloCircle
        key={`${halo.place.id} ${strong} ${huge}`}
        halo={halo}
        lon={lon}
        strong={strong}
        huge={huge}
      />
    );
  });
});

/** Where those of the events happened that are shown. */
function venuesOf(index: StoryIndex, bits: BitSet, ids: readonly EventId[]): ReadonlySet<PlaceId> {
  const events = ids.flatMap((id) => index.byId.get(id) ?? []);
  return new Set(events.flatMap(({ ordinal, venue }) => (has(bits, ordinal) ? (venue ?? []) : [])));
}

interface HaloCircleProps {
  readonly halo: Halo;
  /** On the copy of the world that is nearest to the frame. */
  readonly lon: number;
  readonly strong: boolean;
  readonly huge: boolean;
}

/** Leaflet keeps the class that a path is made with: to change it, change the key. */
const HaloCircle = memo(function HaloCircle({ halo, lon, strong, huge }: HaloCircleProps) {
  const names = [styles.halo, styles[halo.shape], halo.colour === null ? styles.mixed : styles[halo.colour]];
  const className = [...names, strong && styles.strong, huge && styles.huge].filter(Boolean).join(" ");
  return <Circle center={[halo.lat, lon]} radius={halo.metres} interactive={false} className={className} />;
});

function isWorthDrawing({ lat, lon, metres }: Halo, { zoom, paddedBounds }: Frame): boolean {
  if (haloRadius(metres, lat, zoom) < LEAST_HALO) return false;
  const degrees = metres / 111_000;
  const wide = degrees / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  const { west, south, east, north } = paddedBounds;
  return contains(
    { west: west - wide, south: south - degrees, east: east + wide, north: north + degrees },
    lat,
    nearestLongitude(lon, (west + east) / 2),
  );
}
