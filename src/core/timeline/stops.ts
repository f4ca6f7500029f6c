import { CHIP_WIDTH } from "./chips";
import type { LaneLayout } from "./layout";

/** Something in the lanes that the keyboard reaches: an event, or a chip of several. */
export interface Stop {
  /** Unique within the lanes. */
  readonly key: string;
  readonly lane: number;
  /** Centre, in pixels from the left edge of the lanes. */
  readonly x: number;
  /** One ordinal, or those in the chip in order of time. */
  readonly ordinals: readonly number[];
  readonly chip: boolean;
}

export const markKey = (lane: string, ordinal: number): string => `${lane}/${ordinal}`;
export const chipKey = (lane: string, ordinals: readonly number[]): string => `${lane}/+${ordinals[0] ?? ""}`;

/** Everything the keyboard reaches, in order of time, then of lanes. */
export function stopsOf(lanes: readonly { readonly key: string; readonly layout: LaneLayout }[]): Stop[] {
  const stops = lanes.flatMap(({ key, layout }, lane) => [
    ...layout.items.map(({ ordinal, glyph }) => ({
      key: markKey(key, ordinal),
      lane,
      x: glyph,
      ordinals: [ordinal],
      chip: false,
    })),
    ...layout.chips.map(({ ordinals, x }) => ({
      key: chipKey(key, ordinals),
      lane,
      x: x + CHIP_WIDTH / 2,
      ordinals,
      chip: true,
    })),
  ]);
  return stops.sort((a, b) => first(a) - first(b) || a.lane - b.lane);
}

const first = (stop: Stop): number => stop.ordinals[0] ?? 0;

/**
 * The stop of the next event in time, or the previous one. An event that is in several
 * lanes is one step, in the present lane if it is there. Null at the end.
 */
export function stepInTime(stops: readonly Stop[], from: Stop, by: 1 | -1): Stop | null {
  const here = first(from);
  const beyond = stops.filter((stop) => (first(stop) - here) * by > 0);
  const next = by > 0 ? beyond[0] : beyond.at(-1);
  if (next === undefined) return null;
  return beyond.find((stop) => first(stop) === first(next) && stop.lane === from.lane) ?? next;
}

/** The stop nearest in time in the next lane up or down that has any; null at the edge. */
export function stepLane(stops: readonly Stop[], from: Stop, by: 1 | -1): Stop | null {
  let best: Stop | null = null;
  for (const stop of stops) {
    const away = (stop.lane - from.lane) * by;
    if (away <= 0) continue;
    const bestAway = best === null ? Number.POSITIVE_INFINITY : (best.lane - from.lane) * by;
    const nearer = best !== null && Math.abs(stop.x - from.x) < Math.abs(best.x - from.x);
    if (away < bestAway || (away === bestAway && nearer)) best = stop;
  }
  return best;
}

/** A stop that shows the event, in the given lane if possible; null when it is not drawn. */
export function stopOf(stops: readonly Stop[], ordinal: number, lane = -1): Stop | null {
  const all = stops.filter((stop) => stop.ordinals.includes(ordinal));
  return all.find((stop) => stop.lane === lane) ?? all[0] ?? null;
}
