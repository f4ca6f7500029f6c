import {
  type BitSet,
  countBetween,
  countBoth,
  emptySet,
  has,
  intersect,
  nextIn,
  ordinalsAt,
  put,
  rankOf,
} from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { Interval } from "../time/extent";
import { firstFrom } from "./firstFrom";
import { actingSides } from "./lanes";

/** Width of a cell in pixels, at least. */
const CELL = 6;

/**
 * Where a window cuts the events, which are in order of start, into cells of equal length: what
 * starts in a cell is a stretch of ordinals, so that to count it is a population count.
 */
export interface Cuts {
  readonly window: Interval;
  readonly width: number;
  /** The first ordinal of each cell, and the end of the last. */
  readonly edges: readonly number[];
  /** Events that start before the window and reach into it; they count in the first cell. */
  readonly before: BitSet;
  /** Events that start after the window and may have begun in it; they count in the last cell. */
  readonly after: BitSet;
}

/** Cuts a window that is drawn so many pixels wide. One pass over the bounds of what starts outside it. */
export function cutsOf(index: StoryIndex, window: Interval, width: number): Cuts {
  const { from, earliest, latest, size } = index.columns;
  const cells = Math.max(1, Math.floor(width / CELL));
  const length = window.to - window.from;
  const edges = Array.from({ length: cells + 1 }, (_, i) =>
    firstFrom(from, window.from + (length * i) / cells),
  );
  const [before, after] = [emptySet(size), emptySet(size)];
  for (let i = 0; i < (edges[0] ?? 0); i++) if ((latest[i] ?? 0) > window.from) put(before, i);
  for (let i = edges[cells] ?? 0; i < size; i++) if ((earliest[i] ?? 0) < window.to) put(after, i);
  return { window, width, edges, before, after };
}

/** How many events of a set start in a cell; those that reach into the window from outside, at its ends. */
function countIn({ edges, before, after }: Cuts, cell: number, bits: BitSet): number {
  const inside = countBetween(bits, bits, edges[cell] ?? 0, edges[cell + 1] ?? 0);
  const early = cell === 0 ? countBoth(bits, before) : 0;
  const late = cell === edges.length - 2 ? countBoth(bits, after) : 0;
  return inside + early + late;
}

/** How many events of a set could fall into the window: as many as `place` places. */
export function countInWindow({ edges, before, after }: Cuts, bits: BitSet): number {
  const inside = countBetween(bits, bits, edges[0] ?? 0, edges.at(-1) ?? 0);
  return inside + countBoth(bits, before) + countBoth(bits, after);
}

/** One cell of a dense lane that has any event. */
export interface Cell {
  readonly cell: number;
  /** In pixels from the left edge of the lanes. */
  readonly x: number;
  readonly width: number;
  readonly count: number;
  /** The first ordinal in it. */
  readonly first: number;
  /** Of those in the filter period: how many each side has, in the order of the story's sides. */
  readonly sides: readonly number[];
  readonly interval: Interval;
}

/** What a dense lane shows: how many events start where. */
export interface Density {
  readonly cells: readonly Cell[];
  readonly count: number;
  /** Of the fullest cell. */
  readonly most: number;
}

/** A dense lane with what is in its cells. */
export interface DenseLane extends Density {
  /** The events of a cell in order of time. */
  readonly events: (cell: number) => readonly number[];
  /** The cell that an event is counted in; null when the window or the lane does not have it. */
  readonly cellOf: (ordinal: number) => number | null;
  /** How many of some events each cell holds; none where it holds none of them. */
  readonly countsOf: (some: BitSet) => ReadonlyMap<number, number>;
}

/**
 * Counts the events of a lane, and finds them again.
 * @param own what `bySide` gives: it does not hang on the window.
 */
export function denseLane(bits: BitSet, own: readonly (BitSet | null)[], cuts: Cuts): DenseLane {
  const density = densityOf(bits, own, cuts);
  return {
    ...density,
    events: (cell) => eventsInCell(cuts, cell, bits),
    cellOf: (ordinal) => (has(bits, ordinal) ? cellOf(cuts, ordinal) : null),
    countsOf: (some) => {
      const within = intersect(bits, some);
      const counts = density.cells.map(({ cell }) => [cell, countIn(cuts, cell, within)] as const);
      return new Map(counts.filter(([, count]) => count > 0));
    },
  };
}

/** The events of a lane in the filter period by the side that acts, in the order of the story's sides; null for none. */
export function bySide(index: StoryIndex, bits: BitSet, matching: BitSet): readonly (BitSet | null)[] {
  const acting = actingSides(index);
  const within = intersect(bits, matching);
  return [...index.story.sides.keys()].map((side) => {
    const events = acting.get(side);
    return events === undefined ? null : intersect(within, events);
  });
}

/**
 * Counts the events of a lane. Every event that `place` would place is in exactly one cell.
 * @param own what `bySide` gives: it does not hang on the window.
 */
export function densityOf(bits: BitSet, own: readonly (BitSet | null)[], cuts: Cuts): Density {
  const cells: Cell[] = [];
  const step = cuts.width / (cuts.edges.length - 1);
  const length = (cuts.window.to - cuts.window.from) / (cuts.edges.length - 1);
  let [total, most] = [0, 0];
  for (let cell = 0; cell < cuts.edges.length - 1; cell++) {
    const count = countIn(cuts, cell, bits);
    if (count === 0) continue;
    const from = cuts.window.from + cell * length;
    cells.push({
      cell,
      x: cell * step,
      width: step,
      count,
      first: firstIn(cuts, cell, bits),
      sides: own.map((side) => (side === null ? 0 : countIn(cuts, cell, side))),
      interval: { from, to: from + length },
    });
    total += count;
    most = Math.max(most, count);
  }
  return { cells, count: total, most };
}

function firstIn({ edges, before, after }: Cuts, cell: number, bits: BitSet): number {
  const early = cell === 0 ? nextIn(intersect(bits, before), 0) : null;
  const own = early ?? nextIn(bits, edges[cell] ?? 0);
  if (own !== null && own < (edges[cell + 1] ?? 0)) return own;
  return nextIn(intersect(bits, after), 0) ?? 0;
}

/** The events of a cell in order of time. */
export function eventsInCell({ edges, before, after }: Cuts, cell: number, bits: BitSet): number[] {
  const [from, to] = [edges[cell] ?? 0, edges[cell + 1] ?? 0];
  const all = (set: BitSet) => ordinalsAt(set, 0, set.size);
  return [
    ...(cell === 0 ? all(intersect(bits, before)) : []),
    ...ordinalsAt(bits, rankOf(bits, from), rankOf(bits, to)),
    ...(cell === edges.length - 2 ? all(intersect(bits, after)) : []),
  ];
}

/** The cell that an event is counted in; null when the window does not show it. */
export function cellOf({ edges, before, after }: Cuts, ordinal: number): number | null {
  const last = edges.length - 2;
  if (ordinal < (edges[0] ?? 0)) return ordinalIn(before, ordinal) ? 0 : null;
  if (ordinal >= (edges[last + 1] ?? 0)) return ordinalIn(after, ordinal) ? last : null;
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((edges[middle] ?? 0) <= ordinal) low = middle;
    else high = middle - 1;
  }
  return low;
}

const ordinalIn = (set: BitSet, ordinal: number): boolean =>
  countBetween(set, set, ordinal, ordinal + 1) === 1;
