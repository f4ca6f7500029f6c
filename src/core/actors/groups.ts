import { type BitSet, count } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import type { ActorId } from "../story/ids";
import type { Actor, Side } from "../story/model";
import { eventsOf } from "./scope";
import { binCount, sharedSparkline } from "./sparkline";

/** What one line about an actor says that depends on the filter. */
export interface ActorRow {
  readonly actor: Actor;
  /** Events in the scope. */
  readonly count: number;
  /** Events in the story. */
  readonly total: number;
  /** Events of the scope in equal bins over the story's period. */
  readonly spark: readonly number[];
}

export interface ActorGroup {
  readonly side: Side;
  readonly rows: readonly ActorRow[];
}

/** The most bins that a sparkline on a card has room for. */
const BINS = 14;

/**
 * The actors by side, in the order of the story's sides: people before bodies, then by their
 * events in the whole story, then by name, so that a filter never reorders them. Sides without
 * actors are left out. `scope` is what `actorScope` gives.
 */
export function actorGroups(index: StoryIndex, scope: BitSet): ActorGroup[] {
  const bins = binCount(index.story.extent, BINS);
  return actorsBySide(index).map(({ side, actors }) => ({
    side,
    rows: actors.map(({ actor, total }) => {
      const spark = sharedSparkline(index, eventsOf(index, actor.id), scope, bins);
      // The bins add up to the set: one pass does for both.
      return { actor, count: spark.reduce((sum, n) => sum + n, 0), total, spark };
    }),
  }));
}

/**
 * The rows that stay in sight when a group is folded, in their order: the `limit` with the most
 * events in the story, so that no filter exchanges them, and any that `keep` names. A fold that
 * would hide a single row hides none.
 */
export function unfolded(rows: readonly ActorRow[], limit: number, keep: ReadonlySet<ActorId>): ActorRow[] {
  const most = new Set(rows.toSorted((a, b) => b.total - a.total).slice(0, limit));
  const visible = rows.filter((row) => most.has(row) || keep.has(row.actor.id));
  return visible.length >= rows.length - 1 ? [...rows] : visible;
}

interface SideActors {
  readonly side: Side;
  /** Each with its events in the whole story. */
  readonly actors: readonly { readonly actor: Actor; readonly total: number }[];
}

const ordered = new WeakMap<StoryIndex, readonly SideActors[]>();

function actorsBySide(index: StoryIndex): readonly SideActors[] {
  const known = ordered.get(index);
  if (known !== undefined) return known;
  const total = (actor: Actor) => count(eventsOf(index, actor.id));
  const body = (actor: Actor) => Number(actor.kind !== "person");
  const all = [...index.story.actors.values()]
    .map((actor) => ({ actor, body: body(actor), total: total(actor) }))
    .sort((a, b) => a.body - b.body || b.total - a.total || a.actor.name.localeCompare(b.actor.name, "en"));
  const sides = [...index.story.sides.values()]
    .map((side) => ({
      side,
      actors: all.flatMap(({ actor, total: events }) =>
        actor.side === side.id ? [{ actor, total: events }] : [],
      ),
    }))
    .filter(({ actors }) => actors.length > 0);
  ordered.set(index, sides);
  return sides;
}
