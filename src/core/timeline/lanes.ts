import { type BitSet, count, emptySet, intersect, put, without } from "../index/bitset";
import type { StoryIndex } from "../index/storyIndex";
import { EVENT_KINDS, type EventKind } from "../story/vocabulary";
import type { LaneBy } from "../view/view";

/** One lane: a name and the events that belong to it, whether in the window or not. */
export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly bits: BitSet;
}

const KIND_LANE: Record<EventKind, string> = {
  talks: "Talks",
  statement: "Statements",
  strike: "Strikes",
  proposal: "Proposals",
  decision: "Decisions",
  harm: "Civilian harm",
};

/**
 * The lanes that have any of the events, in the order of the vocabulary or the story. An
 * event is in the lane of its kind or of the side that acts, and in one lane for every
 * topic it has; what has none of them gets a lane of its own. "all" is one lane for all.
 */
export function lanesOf(index: StoryIndex, bits: BitSet, by: LaneBy | "all"): Lane[] {
  const lanes = groups(index, by).flatMap(({ key, name, events }) => {
    const shown = intersect(events, bits);
    return count(shown) > 0 ? [{ key, name, bits: shown }] : [];
  });
  const rest = lanes.reduce((left, lane) => without(left, lane.bits), bits);
  return count(rest) > 0 ? [...lanes, { key: "", name: "Other", bits: rest }] : lanes;
}

interface Group {
  readonly key: string;
  readonly name: string;
  readonly events: BitSet;
}

function groups(index: StoryIndex, by: LaneBy | "all"): Group[] {
  const { story, facets, all } = index;
  const none = emptySet(all.size);
  switch (by) {
    case "all":
      return [{ key: "all", name: "Events", events: all }];
    case "kind":
      return EVENT_KINDS.map((kind) => ({
        key: kind,
        name: KIND_LANE[kind],
        events: facets.kinds.get(kind) ?? none,
      }));
    case "topic":
      return [...story.topics.values()].map(({ id, name }) => ({
        key: id,
        name,
        events: facets.topics.get(id) ?? none,
      }));
    case "side": {
      const acting = actingSides(index);
      return [...story.sides.values()].map(({ id, name }) => ({
        key: id,
        name,
        events: acting.get(id) ?? none,
      }));
    }
  }
}

const kept = new WeakMap<StoryIndex, ReadonlyMap<string, BitSet>>();

/** The events in which each side is the one that acts; `index.facets.sides` has all sides involved. */
export function actingSides(index: StoryIndex): ReadonlyMap<string, BitSet> {
  const known = kept.get(index);
  if (known !== undefined) return known;
  const sides = new Map<string, BitSet>();
  const names = [...index.story.sides.keys()];
  const { side: acting, size } = index.columns;
  for (let i = 0; i < size; i++) {
    const side = names[acting[i] ?? 0] ?? "";
    let bits = sides.get(side);
    if (bits === undefined) {
      bits = emptySet(size);
      sides.set(side, bits);
    }
    put(bits, i);
  }
  kept.set(index, sides);
  return sides;
}
