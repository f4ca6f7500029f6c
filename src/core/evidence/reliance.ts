import { finish, type Steps } from "../steps";
import type { ClaimId, EventId, SourceId } from "../story/ids";
import type { Citation, Claim, Source, Story } from "../story/model";
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
export const reliance = (story: Story): readonly Reliance[] => finish(findingReliance(story));

/** As `reliance`, step by step. */
export function* findingReliance(story: Story): Steps<readonly Reliance[]> {
  const resting = yield* gathering(story);
  const total = story.events.length;
  const found = Array.from(story.sources.values(), (source): Reliance => {
    const own = resting.get(source.id) ?? NOTHING;
    return { source, ...own, share: total === 0 ? 0 : own.supports.length / total };
  });
  yield 1;
  return found.sort(
    (a, b) =>
      b.supports.length - a.supports.length ||
      b.claims.length - a.claims.length ||
      byName.compare(a.source.publisher, b.source.publisher) ||
      (a.source.id < b.source.id ? -1 : 1),
  );
}

/** So many claims, or sources, are looked at in one step. */
const STEP = 500;

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

/** What rests on a source while it is gathered; events by ordinal. */
interface Gathered {
  readonly claims: ClaimId[];
  readonly supports: Set<number>;
  readonly disputes: Set<number>;
}

/** What rests on each source that is cited: one pass over the claims. */
function* gathering({ claims, events }: Story): Steps<ReadonlyMap<SourceId, Resting>> {
  const ordinals = new Map(events.map(({ id }, ordinal) => [id, ordinal]));
  // The one source of each event; null where there are more.
  const only: (SourceId | null | undefined)[] = [];
  const gathered = new Map<SourceId, Gathered>();
  let done = 0;
  for (const claim of claims.values()) {
    if (++done % STEP === 0) yield done / claims.size / 2;
    const ordinal = ordinals.get(claim.event) ?? -1;
    for (const citation of claim.citations) {
      const { source } = citation;
      const own = gathered.get(source) ?? { claims: [], supports: new Set(), disputes: new Set() };
      gathered.set(source, own);
      if (own.claims.at(-1) !== claim.id) own.claims.push(claim.id);
      (isDisputing(claim, citation) ? own.disputes : own.supports).add(ordinal);
      only[ordinal] = only[ordinal] === undefined || only[ordinal] === source ? source : null;
    }
  }
  const idsOf = (ordinals: Iterable<number>): EventId[] =>
    [...ordinals].sort((a, b) => a - b).flatMap((ordinal) => events[ordinal]?.id ?? []);
  const resting = new Map<SourceId, Resting>();
  for (const [source, { claims: own, supports, disputes }] of gathered) {
    const alone = idsOf([...supports].filter((ordinal) => only[ordinal] === source));
    if (resting.size % STEP === 0) yield 0.5 + resting.size / gathered.size / 2;
    resting.set(source, { claims: own, supports: idsOf(supports), disputes: idsOf(disputes), alone });
  }
  return resting;
}

type Resting = Pick<Reliance, "claims" | "supports" | "disputes" | "alone">;

const NOTHING: Resting = { claims: [], supports: [], disputes: [], alone: [] };

const isDisputing = (claim: Claim, { supports, differs }: Citation): boolean =>
  deniesEvent(claim) || (supports === null && differs !== null);
