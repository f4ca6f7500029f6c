import { CHIP_WIDTH } from "./chips";
import type { Cell, DenseLane } from "./density";
import type { LaneLayout } from "./layout";

/** Something in the lanes that the keyboard reaches: an event, a chip of several, or a cell of many. */
export interface Stop {
  /** Unique within the lanes. */
  readonly key: string;
  readonly lane: number;
  /** Centre, in pixels from the left edge of the lanes. */
  readonly x: number;
  /** One ordinal, or those in the chip in order of time; those of a cell are listed when they are asked for. */
  readonly ordinals: readonly number[];
  readonly chip: boolean;
  /** The first ordinal. */
  readonly first: number;
  readonly holds: (ordinal: number) => boolean;
  /** The cell of a dense lane; null for what is drawn by itself. */
  readonly cell: Cell | null;
}

/** A lane as the keyboard goes through it. */
export interface StopLane {
  readonly key: string;
  readonly layout: LaneLayout;
  /** Set where the lane is dense: its cells, and what is in them. */
  readonly dense?: CellsOf | null;
}

type CellsOf = Pick<DenseLane, "cells" | "events" | "cellOf">;

export const markKey = (lane: string, ordinal: number): string => `${lane}/${ordinal}`;
export const cellKey = (lane: string, cell: number): string => `${lane}/=${cell}`;
export const chipKey = (lane: string, ordinals: readonly number[]): string => `${lane}/+${ordinals[0] ?? ""}`;

/** Everything the keyboard reaches, in order of time, then of lanes. */
export function stopsOf(lanes: readonly StopLane[]): Stop[] {
  const stops = lanes.flatMap(({ key, layout, dense }, lane) => [
    ...layout.items.map((item) => markStop(key, lane, item)),
    ...layout.chips.map((chip) => chipStop(key, lane, chip)),
    ...(dense?.cells ?? []).map((cell) => cellStop(key, lane, cell, dense)),
  ]);
  return stops.sort((a, b) => a.first - b.first || a.lane - b.lane);
}

/** The first of `stopsOf`, without making the others; null without any. */
export function firstStop(lanes: readonly StopLane[]): Stop | null {
  let least = Number.POSITIVE_INFINITY;
  let make = (): Stop | null => null;
  const offer = (first: number, stop: () => Stop) => {
    if (first >= least) return;
    least = first;
    make = stop;
  };
  for (const [lane, { key, layout, dense }] of lanes.entries()) {
    for (const item of layout.items) offer(item.ordinal, () => markStop(key, lane, item));
    for (const chip of layout.chips) offer(chip.ordinals[0] ?? 0, () => chipStop(key, lane, chip));
    const cells = dense?.cells ?? [];
    for (const cell of cells) offer(cell.first, () => cellStop(key, lane, cell, dense));
  }
  return make();
}

const markStop = (key: string, lane: number, { ordinal, glyph }: LaneLayout["items"][number]): Stop => ({
  key: markKey(key, ordinal),
  lane,
  x: glyph,
  ordinals: [ordinal],
  chip: false,
  first: ordinal,
  holds: (other) => other === ordinal,
  cell: null,
});

const chipStop = (key: string, lane: number, { ordinals, x }: LaneLayout["chips"][number]): Stop => ({
  key: chipKey(key, ordinals),
  lane,
  x: x + CHIP_WIDTH / 2,
  ordinals,
  chip: true,
  first: ordinals[0] ?? 0,
  holds: (other) => ordinals.includes(other),
  cell: null,
});

function cellStop(key: string, lane: number, cell: Cell, dense: CellsOf | null | undefined): Stop {
  return {
    key: cellKey(key, cell.cell),
    lane,
    x: cell.x + cell.width / 2,
    get ordinals() {
      return dense?.events(cell.cell) ?? [];
    },
    chip: true,
    first: cell.first,
    holds: (ordinal) => dense?.cellOf(ordinal) === cell.cell,
    cell,
  };
}

/**
 * The stop of the next event in time, or the previous one. An event that is in several
 * lanes is one step, in the present lane if it is there. Where any lane is dense, cells of the same
 * time lie in all of them: then the lane is kept to. Null at the end.
 */
export function stepInTime(stops: readonly Stop[], from: Stop, by: 1 | -1): Stop | null {
  const here = from.first;
  const keepsLane = stops.some(({ cell }) => cell !== null);
  const beyond = stops.filter(
    (stop) => (stop.first - here) * by > 0 && (!keepsLane || stop.lane === from.lane),
  );
  const next = by > 0 ? beyond[0] : beyond.at(-1);
  if (next === undefined) return null;
  return beyond.find((stop) => stop.first === next.first && stop.lane === from.lane) ?? next;
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
export function stopOf(lanes: readonly StopLane[], ordinal: number, wanted = -1): Stop | null {
  const all = lanes.flatMap(({ key, layout, dense }, lane): Stop[] => {
    const item = layout.items.find((each) => each.ordinal === ordinal);
    if (item !== undefined) return [markStop(key, lane, item)];
    const chip = layout.chips.find(({ ordinals }) => ordinals.includes(ordinal));
    if (chip !== undefined) return [chipStop(key, lane, chip)];
    const at = dense?.cellOf(ordinal) ?? null;
    const cell = dense?.cells.find((each) => each.cell === at);
    return cell === undefined ? [] : [cellStop(key, lane, cell, dense)];
  });
  return all.find(({ lane }) => lane === wanted) ?? all[0] ?? null;
}
