import RBush from "rbush";
import { grown, type LabelWish, type Obstacle, type Option, options, type PlacedLabel } from "./labels";
import { type Box, collides } from "./mercator";

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
 * covers moves to another of its own sides that is free, or goes. A name that must not be lost stands beside the
 * obstacle, and if need be in the place of a less important label, which gives way likewise; one with smaller forms
 * stands even under obstacles, and never far from what it names. Nothing else changes.
 * @param part pixels, on as many copies of the world as it spans.
 * @param obstacles pixels; the story's own marks and names, which always win.
 * @param seen the part that is seen now: a name that moves is not cut by its edge, and one in sight stays in sight.
 * All of the part by default.
 */
export function labelsIn<W extends LabelWish>(
  plan: LabelPlan<W>,
  part: Box,
  obstacles: readonly Obstacle[],
  seen: Box = part,
): PlacedLabel<W>[] {
  const taken: Taken = { obstacles: new RBush(), evaded: new RBush(), seen };
  taken.obstacles.load([...obstacles]);
  return standing(plan, part).flatMap(({ rank, label }) => {
    const isMet = pieces(label).some((piece) => taken.evaded.collides(piece));
    if (!taken.obstacles.collides(hull(label)) && !isMet) return [label];
    const other = evade(plan, label, rank, taken);
    if (other !== null) taken.evaded.load(pieces(other));
    return other === null ? [] : [other];
  });
}

/** What a label that moves must keep clear of, beside the others of its plan. */
interface Taken {
  readonly obstacles: RBush<Obstacle>;
  /** What labels cover that moved before. */
  readonly evaded: RBush<Box>;
  readonly seen: Box;
}

/** The labels of a plan on every copy of the world that reaches into a part, the most important first. */
const standing = <W extends LabelWish>(plan: LabelPlan<W>, part: Box) =>
  reaching(plan, part)
    .map(({ rank, label, turn }) => ({ rank, label: shifted(label, turn) }))
    .toSorted((a, b) => a.rank - b.rank);

/** The same as they are in the plan, each with how far it is to be moved. */
const reaching = <W extends LabelWish>(plan: LabelPlan<W>, part: Box) =>
  turnsOf(plan, part).flatMap((turn) =>
    plan.tree.search(moved(part, -turn)).map(({ rank, label }) => ({ rank, label, turn })),
  );

/** Distances at which a name may stand from a dot that is covered, in pixels. */
const ASIDE = [16, 22, 28, 34];
/** How far from a covered dot another text may be that says its name already, in pixels. */
const NEAR = 44;

/** Finds a place for a form of a label, clear of what is taken and of the labels more important than `least`. */
type Find<W extends LabelWish> = (form: W, least: number) => PlacedLabel<W> | null;

/** The same label elsewhere; null when there is no room. */
function evade<W extends LabelWish>(
  plan: LabelPlan<W>,
  label: PlacedLabel<W>,
  rank: number,
  taken: Taken,
): PlacedLabel<W> | null {
  const find: Find<W> = (form, least) => {
    const fit = options(form).find((option) => isFree(plan, label, withAir(option), least, taken));
    return fit === undefined ? null : { wish: form, ...fit };
  };
  const { otherwise = [] } = label.wish;
  return otherwise.length > 0
    ? keptForm(label, otherwise, rank, find, taken)
    : besideMark(label.wish, rank, find, taken);
}

/**
 * Another of a label's own places. One whose dot is covered goes, but the name of a town stands beside the mark,
 * without the dot, unless the mark says it. A name takes the place of a lesser label only where no place is free.
 */
function besideMark<W extends LabelWish>(
  wish: W,
  rank: number,
  find: Find<W>,
  { obstacles, evaded }: Taken,
): PlacedLabel<W> | null {
  const dot = dotOf(wish);
  const covered = dot !== null && obstacles.collides(dot);
  const isLost = covered ? isSaid(wish, dot, obstacles) : dot !== null && evaded.collides(dot);
  if (isLost) return null;
  const tries = covered ? ASIDE.map((gap) => ({ ...wish, gap, dot: 0 })) : [wish];
  const among = (least: number) => first(tries, (each) => find(each, least));
  return among(Number.POSITIVE_INFINITY) ?? (wish.name === undefined ? null : among(rank));
}

/**
 * A form of what must not be lost: its own, unless that stands beside what it names, as it has a dot, then its
 * smaller ones in turn. Each takes a free place or else that of a lesser label before the next is tried: the larger
 * form matters more. With none of these, one stands where least of it is covered.
 */
function keptForm<W extends LabelWish>(
  label: PlacedLabel<W>,
  otherwise: readonly W[],
  rank: number,
  find: Find<W>,
  taken: Taken,
): PlacedLabel<W> | null {
  const own = dotOf(label.wish) === null ? [label.wish] : [];
  return (
    first([...own, ...otherwise], (form) => find(form, Number.POSITIVE_INFINITY) ?? find(form, rank)) ??
    leastCovered(label, otherwise, taken)
  );
}

/** What is found first for one of some things; null for nothing. */
function first<T, R>(all: readonly T[], find: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The place of all forms of a label at which least of it is covered or, if it is in sight, out of sight. In sight or
 * not, it stays so, if any place allows.
 */
function leastCovered<W extends LabelWish>(
  label: PlacedLabel<W>,
  forms: readonly W[],
  { obstacles, evaded, seen }: Taken,
): PlacedLabel<W> | null {
  const isSeen = collides(hull(label), seen);
  const all = forms.flatMap((wish) => options(wish).map((option) => ({ wish, ...option })));
  const alike = all.filter(({ box }) => collides(box, seen) === isSeen);
  let best: PlacedLabel<W> | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of alike.length > 0 ? alike : all) {
    const { box } = place;
    const covers = [...obstacles.search(box), ...evaded.search(box)];
    const cut = isSeen ? shared(box, box) - shared(box, seen) : 0;
    const lost = covers.reduce((sum, other) => sum + shared(box, other), cut);
    if (lost < least) [best, least] = [place, lost];
  }
  return best;
}

/** The area of what two boxes have in common. */
const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.maxX, b.maxX) - Math.max(a.minX, b.minX)) *
  Math.max(0, Math.min(a.maxY, b.maxY) - Math.max(a.minY, b.minY));

/** Whether a label may move to a box, with regard to those of its plan that are more important than `least`. */
function isFree<W extends LabelWish>(
  plan: LabelPlan<W>,
  label: PlacedLabel<W>,
  box: Box,
  least: number,
  { obstacles, evaded, seen }: Taken,
): boolean {
  if (!isWhole(label, box, seen) || obstacles.collides(box) || evaded.collides(box)) return false;
  const { key } = label.wish;
  return !reaching(plan, box).some(
    (other) =>
      other.rank < least &&
      other.label.wish.key !== key &&
      stays(other.label, other.turn, obstacles).some((each) => collides(each, box)),
  );
}

/** Whether a label that moves to a box is seen there as a whole or, if it is out of sight, not cut by the edge. */
const isWhole = (label: PlacedLabel<LabelWish>, box: Box, seen: Box): boolean =>
  holds(seen, box) || !(collides(box, seen) || collides(hull(label), seen));

/** What a label of the plan, moved by a turn, covers among obstacles: all of it, or its dot alone, or nothing. */
function stays(label: PlacedLabel<LabelWish>, turn: number, obstacles: RBush<Obstacle>): Box[] {
  const whole = moved(hull(label), turn);
  if (!obstacles.collides(whole)) return [whole];
  const dot = dotOf(label.wish);
  if (dot === null) return [];
  const there = moved(dot, turn);
  return obstacles.collides(there) ? [] : [there];
}

/** Whether a name that lost its dot need not be said: it may go, or a text nearby has it. */
const isSaid = ({ name }: LabelWish, dot: Box, blocked: RBush<Obstacle>): boolean =>
  name === undefined || blocked.search(grown(dot, NEAR)).some(({ text }) => saidBy(text).includes(name));

/** The names in a mark's text: "Moscow, Kremlin", "Kyiv + 2". */
const saidBy = (text = ""): string[] => text.replace(/ \+ [\d,]+$/u, "").split(", ");

/** The distances, in pixels, by which the first copy of the world is to be moved to reach into a part. */
function turnsOf({ world }: { readonly world: number }, part: Box): number[] {
  const first = Math.floor(part.minX / world) - 1;
  const last = Math.floor(part.maxX / world) + 1;
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * world);
}

const shifted = <W extends LabelWish>(label: PlacedLabel<W>, turn: number): PlacedLabel<W> =>
  turn === 0 ? label : { ...label, box: moved(label.box, turn), wish: turned(label.wish, turn) };

/** A wish on another copy of the world. */
function turned<W extends LabelWish>(wish: W, turn: number): W {
  const move = ({ x, y }: W["at"]) => ({ x: x + turn, y });
  const spots = wish.spots === undefined ? {} : { spots: wish.spots.map(move) };
  const otherwise =
    wish.otherwise === undefined ? {} : { otherwise: wish.otherwise.map((form) => turned(form, turn)) };
  return { ...wish, at: move(wish.at), ...spots, ...otherwise };
}

/** What a label covers: its text and its dot. */
function pieces({ wish, box }: PlacedLabel<LabelWish>): Box[] {
  const dot = dotOf(wish);
  return dot === null ? [box] : [box, dot];
}

/** The box that holds a label's text and its dot, and what lies between them. */
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

/** Whether a box lies within another as a whole. */
const holds = (outer: Box, { minX, minY, maxX, maxY }: Box): boolean =>
  minX >= outer.minX && minY >= outer.minY && maxX <= outer.maxX && maxY <= outer.maxY;
