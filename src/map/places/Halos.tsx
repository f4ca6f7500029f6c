import { memo, useMemo } from "react";
import { Circle } from "react-leaflet";
import { type Halo, haloRadius, type Outlined } from "../../core/geo/halo";
import { nearestLongitude } from "../../core/geo/mercator";
import { type BitSet, forEachOrdinal, has, intersect } from "../../core/index/bitset";
import { ordinalsIn } from "../../core/index/eventSet";
import type { StoryIndex } from "../../core/index/storyIndex";
import type { EventId, PlaceId } from "../../core/story/ids";
import { useHover, useIndex } from "../../state/session";
import type { Frame } from "../frame";
import styles from "./places.module.css";

interface HalosProps {
  readonly bits: BitSet;
  readonly frame: Frame;
  readonly selected: EventId | null;
  readonly halos: Outlined;
}

/** How far off the shown events may be: dashed around doubtful points, shaded over real areas. What is pointed at always has its own. */
export const Halos = memo(function Halos({ bits, frame, selected, halos: { drawn, left } }: HalosProps) {
  const index = useIndex();
  const hovered = useHover()?.events;
  const pointedAt = useMemo(
    () => venuesOf(index, bits, selected, hovered === undefined ? null : ordinalsIn(index, hovered)),
    [index, bits, selected, hovered],
  );
  return [...drawn, ...left.filter(({ place }) => pointedAt.has(place.id))].map((halo) => {
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
function venuesOf(
  index: StoryIndex,
  bits: BitSet,
  selected: EventId | null,
  hovered: BitSet | null,
): ReadonlySet<PlaceId> {
  const event = selected === null ? undefined : index.byId.get(selected);
  const own = event === undefined || !has(bits, event.ordinal) ? null : event.venue;
  const venues = new Set<number>();
  if (hovered !== null)
    forEachOrdinal(
      intersect(hovered, bits),
      (ordinal) => void venues.add(index.columns.venue[ordinal] ?? -1),
    );
  const places = [...index.story.places.keys()].filter((_, at) => venues.has(at));
  return new Set(own === null ? places : [...places, own]);
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
