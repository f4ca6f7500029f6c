import type { Claim, Story, StoryEvent } from "../story/model";
import { MINUTE } from "../time/calendar";
import { dayStart } from "../time/zone";
import { arrivals } from "./arrivals";
import { allDifferences } from "./differences";
import { claimKnown } from "./known";
import { knownTable } from "./knownTable";

/** An instant worth looking back to, and why. */
export interface Moment {
  /** Epoch ms, to the minute. */
  readonly at: number;
  readonly name: string;
}

/**
 * A few telling instants of a story, found in its records, in order of time and each once: the
 * last minute before the event that most claims speak of is known; when accounts part on what most is said
 * about; when its most reported denial comes in; when its article comes out; and the end of the
 * day (in `zone`) on which most becomes known.
 */
export function tellingMoments(whole: Story, zone: string): readonly Moment[] {
  const known = kept.get(whole) ?? new Map<string, readonly Moment[]>();
  const made = known.get(zone) ?? momentsOf(whole, zone);
  kept.set(whole, known.set(zone, made));
  return made;
}

const kept = new WeakMap<Story, Map<string, readonly Moment[]>>();

function momentsOf(whole: Story, zone: string): readonly Moment[] {
  const found = [eve(whole), parting(whole), denial(whole), article(whole), busiest(whole, zone)];
  const moments = found
    .flatMap((moment) => moment ?? [])
    .map(({ at, name }) => ({ at: Math.ceil(at / MINUTE) * MINUTE, name }))
    .sort((a, b) => a.at - b.at);
  return moments.filter(({ at }, i) => at !== moments[i - 1]?.at);
}

/** The item with the highest score, the first of equals; null when there is none above 0. */
function most<T>(items: readonly T[], score: (item: T) => number): T | null {
  let best: { item: T; score: number } | null = null;
  for (const item of items) {
    const own = score(item);
    if (own > (best?.score ?? 0)) best = { item, score: own };
  }
  return best?.item ?? null;
}

const since = (whole: Story, claim: Claim | undefined): number =>
  (claim === undefined ? null : claimKnown(whole, claim))?.from ?? Number.POSITIVE_INFINITY;

/** When an event is first known; infinite when only in the present. */
export const firstKnown = (whole: Story, { claims }: Pick<StoryEvent, "claims">): number =>
  Math.min(...claims.map((id) => since(whole, whole.claims.get(id))));

const moment = (at: number, name: string): Moment | null => (Number.isFinite(at) ? { at, name } : null);

function eve(whole: Story): Moment | null {
  const { starts } = knownTable(whole).byEvent;
  const event = most(whole.events, ({ ordinal }) => (starts[ordinal + 1] ?? 0) - (starts[ordinal] ?? 0));
  return event === null ? null : moment(firstKnown(whole, event) - MINUTE, `Before: ${event.headline}`);
}

function parting(whole: Story): Moment | null {
  const difference = most(
    allDifferences(whole),
    ({ positions }) => positions.flatMap(({ claims }) => claims).length,
  );
  if (difference === null) return null;
  const taken = difference.positions.map(({ claims }) =>
    Math.min(...claims.map((id) => since(whole, whole.claims.get(id)))),
  );
  const [, second = Number.POSITIVE_INFINITY] = taken.sort((a, b) => a - b);
  return moment(second, `Accounts part: ${difference.question}`);
}

function denial(whole: Story): Moment | null {
  const denials = [...whole.claims.values()].filter(({ verb }) => verb === "denies");
  const claim = most(denials, ({ citations }) => citations.length);
  const event = whole.events.find(({ id }) => id === claim?.event);
  if (claim === null || event === undefined) return null;
  return moment(since(whole, claim), `A denial: ${event.headline}`);
}

function article({ article: id, sources }: Story): Moment | null {
  const source = id === null ? undefined : sources.get(id);
  return source?.publication == null ? null : moment(source.publication.from, "The article comes out");
}

function busiest(whole: Story, zone: string): Moment | null {
  const days = new Map<number, number>();
  for (const { at, claims } of arrivals(whole)) {
    const day = dayStart(at, zone);
    days.set(day, (days.get(day) ?? 0) + claims);
  }
  const day = most([...days], ([, claims]) => claims);
  return day === null ? null : moment(nextDay(day[0], zone) - MINUTE, "End of the busiest day");
}

/** 36 hours after midnight it is the next day, whatever the clocks did. */
const nextDay = (day: number, zone: string): number => dayStart(day + 36 * 60 * MINUTE, zone);
