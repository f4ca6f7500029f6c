import type { ClaimId, EventId, SourceId } from "../story/ids";
import type { Citation, Claim, Source, Story, StoryEvent } from "../story/model";
import { type Change, changes } from "./changes";
import { edition } from "./edition";
import { deniesEvent } from "./origins";

/** How much of a story rests on one source. */
export interface Reliance {
  readonly source: Source;
  readonly claims: readonly ClaimId[];
  /** Events that it supports, in order of time. */
  readonly supports: readonly EventId[];
  /** Events that it disputes: by a denial, or where a citation of it only differs. */
  readonly disputes: readonly EventId[];
  /** Events that rest on it alone. */
  readonly alone: readonly EventId[];
  /** Share of the story's events that it supports, 0–1. */
  readonly share: number;
}

/** What a story loses with some of its sources. */
export interface Fallen {
  readonly events: readonly EventId[];
  readonly claims: readonly ClaimId[];
  /** What becomes of the events that remain, and which go. */
  readonly changes: readonly Change[];
}

/** Every source of the story with what rests on it; most events first, then most claims, then by name. */
export function reliance(story: Story): readonly Reliance[] {
  const resting = restingOn(story);
  const total = story.events.length;
  return Array.from(story.sources.values(), (source): Reliance => {
    const own = resting.get(source.id) ?? NOTHING;
    return { source, ...own, share: total === 0 ? 0 : own.supports.length / total };
  }).sort(
    (a, b) =>
      b.supports.length - a.supports.length ||
      b.claims.length - a.claims.length ||
      byName.compare(a.source.publisher, b.source.publisher) ||
      (a.source.id < b.source.id ? -1 : 1),
  );
}

/** Made once: of thousands of names, each comparison would make another. */
const byName = new Intl.Collator("en");

/** The story without some sources: which events and claims fall, and what changes in those that remain. */
export function whatFalls(story: Story, sources: ReadonlySet<SourceId>): Fallen {
  const rest = edition(story, { asOf: null, without: sources });
  const there = new Set(rest.events.map(({ id }) => id));
  return {
    events: story.events.flatMap(({ id }) => (there.has(id) ? [] : [id])),
    claims: [...story.claims.keys()].filter((id) => !rest.claims.has(id)),
    changes: changes(story, rest),
  };
}

/** What rests on a source while it is gathered. */
interface Resting {
  readonly claims: ClaimId[];
  readonly supports: EventId[];
  readonly disputes: EventId[];
  readonly alone: EventId[];
}

const NOTHING: Resting = { claims: [], supports: [], disputes: [], alone: [] };

/** What rests on each source that is cited: one pass over the claims, and one over the events in order of time. */
function restingOn(story: Story): ReadonlyMap<SourceId, Resting> {
  const resting = new Map<SourceId, Resting>();
  for (const { id, citations } of story.claims.values()) {
    for (const { source } of citations) {
      const own = resting.get(source) ?? { claims: [], supports: [], disputes: [], alone: [] };
      resting.set(source, own);
      add(own.claims, id);
    }
  }
  for (const event of story.events) addEvent(resting, story, event);
  return resting;
}

function addEvent(
  resting: ReadonlyMap<SourceId, Resting>,
  story: Story,
  { id: event, claims: ids }: StoryEvent,
): void {
  const supporting = new Set<SourceId>();
  const cited = new Set<SourceId>();
  const claims = ids.flatMap((id) => story.claims.get(id) ?? []);
  for (const claim of claims) {
    for (const citation of claim.citations) {
      cited.add(citation.source);
      const own = resting.get(citation.source);
      if (isDisputing(claim, citation)) add(own?.disputes, event);
      else {
        supporting.add(citation.source);
        add(own?.supports, event);
      }
    }
  }
  const [only] = cited;
  if (only !== undefined && cited.size === 1 && supporting.has(only) && claims.length === ids.length) {
    resting.get(only)?.alone.push(event);
  }
}

/** What is gathered in order comes again only right after itself. */
function add<T>(list: T[] | undefined, item: T): void {
  if (list !== undefined && list.at(-1) !== item) list.push(item);
}

const isDisputing = (claim: Claim, { supports, differs }: Citation): boolean =>
  deniesEvent(claim) || (supports === null && differs !== null);
