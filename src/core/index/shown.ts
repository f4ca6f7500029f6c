import { attachedTo } from "../search/attached";
import { matchText } from "../search/matchText";
import type { Bounds } from "../story/model";
import type { Interval } from "../time/extent";
import { CONDITIONS, type Condition, type Filter, isActive } from "../view/view";
import { type BitSet, count, countBoth, emptySet, forEachOrdinal, intersect, put, union } from "./bitset";
import type { Facet, StoryIndex } from "./storyIndex";

/**
 * The events that meet every condition of the filter, but for those in `except`: a view
 * leaves out its own, so that it can show what a change of it would bring. The same conditions
 * give the same set for a while, so that what was worked out for it is found again.
 */
export function shown(index: StoryIndex, filter: Filter, ...except: Condition[]): BitSet {
  let result = index.all;
  for (const condition of CONDITIONS) {
    if (except.includes(condition) || !isActive(filter, condition)) continue;
    const met = meeting(index, filter, condition);
    result = result === index.all ? met : both(result, met);
  }
  return result;
}

const found = new WeakMap<BitSet, WeakMap<BitSet, BitSet>>();

/** What both sets hold: the same set for as long as these two are kept. */
function both(a: BitSet, b: BitSet): BitSet {
  const ofFirst = found.get(a) ?? new WeakMap<BitSet, BitSet>();
  found.set(a, ofFirst);
  const bits = ofFirst.get(b) ?? intersect(a, b);
  ofFirst.set(b, bits);
  return bits;
}

/** How many of the events in `bits` have each value of a facet. Values with none are left out. */
export function countBy(index: StoryIndex, facet: Facet, bits: BitSet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [value, events] of index.facets[facet]) {
    const n = countBoth(events, bits);
    if (n > 0) counts.set(value, n);
  }
  return counts;
}

/** How many of the events in `bits` have at least so many origins, and the most that any event has. */
export function countOrigins(
  index: StoryIndex,
  bits: BitSet,
): { readonly most: number; readonly atLeast: (least: number) => number } {
  const steps = originSteps(index);
  const none = emptySet(index.all.size);
  return {
    most: steps.length - 1,
    atLeast: (least) => (least <= 0 ? count(bits) : countBoth(steps[least] ?? none, bits)),
  };
}

const stepsOf = new WeakMap<StoryIndex, readonly BitSet[]>();

/** The events with at least 0, 1, 2, … origins, up to the most that any has. */
function originSteps(index: StoryIndex): readonly BitSet[] {
  const known = stepsOf.get(index);
  if (known !== undefined) return known;
  const { origins, size } = index.columns;
  const most = origins.reduce((a, b) => Math.max(a, b), 0);
  const steps = Array.from({ length: most + 1 }, () => emptySet(size));
  for (let i = 0; i < size; i++) {
    for (let least = 0; least <= (origins[i] ?? 0); least++) put(steps[least] ?? index.all, i);
  }
  stepsOf.set(index, steps);
  return steps;
}

/** The answers of each condition, kept while the filter's value for it stays the same object. */
type Answer = { readonly key: unknown; readonly match: string; readonly bits: BitSet };
const kept = new WeakMap<StoryIndex, Map<Condition, Answer>>();

function meeting(index: StoryIndex, filter: Filter, condition: Condition): BitSet {
  const answers = kept.get(index) ?? new Map<Condition, Answer>();
  kept.set(index, answers);
  // A brush that is let go is the period of its last step anew.
  const key = condition === "time" && filter.time !== null ? spanOf(filter.time) : filter[condition];
  const match = condition === "actors" ? filter.actorsMatch : condition === "text" ? searchedBy(index) : "";
  const known = answers.get(condition);
  if (known !== undefined && known.key === key && known.match === match) return known.bits;
  const bits = answer(index, filter, condition);
  answers.set(condition, { key, match, bits });
  return bits;
}

const spanOf = ({ from, to }: Interval): string => `${from} ${to}`;

const searchedBy = (index: StoryIndex): string => (attachedTo(index) === undefined ? "" : "words");

function answer(index: StoryIndex, filter: Filter, condition: Condition): BitSet {
  switch (condition) {
    case "actors":
      return filter.actorsMatch === "all"
        ? allOf(index, "actors", filter.actors)
        : anyOf(index, "actors", filter.actors);
    case "sides":
    case "topics":
    case "kinds":
    case "certainties":
    case "places":
    case "subjects":
      return anyOf(index, condition, filter[condition]);
    case "text":
      return matchText(index, filter.text);
    case "time":
      return filter.time === null ? index.all : duringOf(index, filter.time);
    case "area":
      return filter.area === null ? index.all : inside(index, filter.area);
    case "article":
      return index.article;
    case "differing":
      return index.differing;
    case "origins":
      return withOrigins(index, filter.origins);
  }
}

const withOrigins = (index: StoryIndex, least: number): BitSet =>
  originSteps(index)[least] ?? emptySet(index.all.size);

const anyOf = (index: StoryIndex, facet: Facet, values: readonly string[]): BitSet =>
  setsOf(index, facet, values).reduce(union);

const allOf = (index: StoryIndex, facet: Facet, values: readonly string[]): BitSet =>
  setsOf(index, facet, values).reduce(intersect);

/** The events of each of at least one value. */
const setsOf = (index: StoryIndex, facet: Facet, values: readonly string[]): BitSet[] =>
  values.map((value) => index.facets[facet].get(value) ?? emptySet(index.all.size));

function duringOf(index: StoryIndex, { from, to }: Interval): BitSet {
  const bits = emptySet(index.all.size);
  const { earliest, latest } = index;
  for (let i = 0; i < bits.size; i++) {
    if ((earliest[i] ?? 0) < to && (latest[i] ?? 0) > from) put(bits, i);
  }
  return bits;
}

function inside(index: StoryIndex, area: Bounds): BitSet {
  const bits = emptySet(index.all.size);
  forEachOrdinal(index.located, (i) => {
    if (contains(area, index.lat[i] ?? 0, index.lon[i] ?? 0)) put(bits, i);
  });
  return bits;
}

/** Whether the point lies in the bounds, edges included; bounds may reach past ±180°. */
export function contains(area: Bounds, lat: number, lon: number): boolean {
  if (lat < area.south || lat > area.north) return false;
  const turns = Math.ceil((area.west - lon) / 360);
  return lon + 360 * turns <= area.east;
}
