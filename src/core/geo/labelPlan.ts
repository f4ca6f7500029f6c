import RBush from "rbush";
import { grown, type LabelWish, type Option, options, type PlacedLabel } from "./labels";
import type { Box } from "./mercator";

/** The labels of a whole world at one zoom level, none over another. */
export interface LabelPlan<W extends LabelWish> {
  readonly labels: readonly PlacedLabel<W>[];
  /** Width of the world in pixels. */
  readonly world: number;
  readonly tree: RBush<Entry<W>>;
}

interface Entry<W extends LabelWish> extends Box {
  readonly rank: number;
  readonly label: PlacedLabel<W>;
}

/** Air around each label, in pixels. */
const MARGIN = 3;

/**
 * Places labels greedily on the whole world, the first wish first; one that fits nowhere is left out
 * (Yoeli 1972). The outcome depends on nothing but the wishes, so panning changes nothing, and it
 * holds for every copy of the world: what reaches over ±180° keeps clear of the other side.
 * @param world width of the world in pixels; wishes stand within the copy that starts at 0.
 */
export function planLabels<W extends LabelWish>(wishes: readonly W[], world: number): LabelPlan<W> {
  const taken = new RBush<Box>();
  const labels: PlacedLabel<W>[] = [];
  const reach = 2 * wishes.reduce((most, { width, gap }) => Math.max(most, width + gap), 0);
  const take = (box: Box) => {
    taken.insert(box);
    if (box.minX < reach) taken.insert(moved(box, world));
    if (box.maxX > world - reach) taken.insert(moved(box, -world));
  };
  for (const wish of wishes) {
    const dot = dotOf(wish);
    if (dot !== null && taken.collides(dot)) continue;
    const fit = options(wish).find((option) => !taken.collides(withAir(option)));
    if (fit === undefined) continue;
    take(fit.box);
    if (dot !== null) take(dot);
    labels.push({ wish, ...fit });
  }
  const tree = new RBush<Entry<W>>();
  tree.load(labels.map((label, rank) => ({ ...hull(label), rank, label })));
  return { labels, world, tree };
}

/**
 * The labels of a plan in a part of the map, on every copy of the world that reaches into it. What an obstacle
 * covers moves to another of its own sides that is free, or goes; nothing else changes.
 * @param part pixels, on as many copies of the world as it spans.
 * @param obstacles pixels; the story's own marks and names, which always win.
 */
export function labelsIn<W extends LabelWish>(
  plan: LabelPlan<W>,
  part: Box,
  obstacles: readonly Box[],
): PlacedLabel<W>[] {
  const blocked = new RBush<Box>();
  blocked.load([...obstacles]);
  const evaded = new RBush<Box>();
  return turnsOf(plan, part).flatMap((turn) =>
    plan.tree
      .search(moved(part, -turn))
      .toSorted((a, b) => a.rank - b.rank)
      .flatMap(({ label }) => {
        const here = shifted(label, turn);
        if (!blocked.collides(hull(here))) return [here];
        const other = evade(plan, here, turn, blocked, evaded);
        if (other !== null) evaded.insert(other.box);
        return other === null ? [] : [other];
      }),
  );
}

/** The same label on another of its sides, clear of obstacles and of every label of the plan; null when none is. */
function evade<W extends LabelWish>(
  { tree }: LabelPlan<W>,
  { wish }: PlacedLabel<W>,
  turn: number,
  blocked: RBush<Box>,
  evaded: RBush<Box>,
): PlacedLabel<W> | null {
  const dot = dotOf(wish);
  if (dot !== null && blocked.collides(dot)) return null;
  const fit = options(wish).find((option) => {
    const box = withAir(option);
    const others = () => tree.search(moved(box, -turn)).filter(({ label }) => label.wish.key !== wish.key);
    return !blocked.collides(box) && !evaded.collides(box) && others().length === 0;
  });
  return fit === undefined ? null : { wish, ...fit };
}

/** The distances, in pixels, by which the first copy of the world is to be moved to reach into a part. */
function turnsOf({ world }: { readonly world: number }, part: Box): number[] {
  const first = Math.floor(part.minX / world) - 1;
  const last = Math.floor(part.maxX / world) + 1;
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * world);
}

function shifted<W extends LabelWish>(label: PlacedLabel<W>, turn: number): PlacedLabel<W> {
  if (turn === 0) return label;
  const { wish } = label;
  const move = ({ x, y }: W["at"]) => ({ x: x + turn, y });
  const spots = wish.spots === undefined ? {} : { spots: wish.spots.map(move) };
  return { ...label, box: moved(label.box, turn), wish: { ...wish, at: move(wish.at), ...spots } };
}

/** What a label covers: its text and its dot. */
function hull({ wish, box }: PlacedLabel<LabelWish>): Box {
  const dot = dotOf(wish);
  if (dot === null) return box;
  return {
    minX: Math.min(box.minX, dot.minX),
    minY: Math.min(box.minY, dot.minY),
    maxX: Math.max(box.maxX, dot.maxX),
    maxY: Math.max(box.maxY, dot.maxY),
  };
}

/** A text keeps its distance; a dot alone needs none. */
const withAir = ({ side, box }: Option): Box => (side === "alone" ? box : grown(box, MARGIN));

const dotOf = ({ at, dot }: LabelWish): Box | null =>
  dot > 0 ? { minX: at.x - dot, minY: at.y - dot, maxX: at.x + dot, maxY: at.y + dot } : null;

const moved = ({ minX, minY, maxX, maxY }: Box, by: number): Box => ({
  minX: minX + by,
  minY,
  maxX: maxX + by,
  maxY,
});
