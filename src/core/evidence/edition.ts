import { finish, type Steps, within } from "../steps";
import type { ClaimId, EventId, SourceId } from "../story/ids";
import type { Claim, Story, StoryEvent } from "../story/model";
import type { Given } from "./chosen";
import { derivingEvents } from "./derive";
import { editionClaims } from "./editionClaims";
import { givenIn } from "./editionGiven";
import { ALL, citationsIn, NONE, PART, type Plan, planOf } from "./editionPlan";
import { positionOf } from "./known";
import { type KnownTable, makingKnown } from "./knownTable";
import { keepStanding, type Standing, standingOf } from "./standing";
import { takenOver } from "./takenEvent";

/** Which part of the story is looked at. */
export interface EditionOf {
  /** Only what was known at that instant, in epoch ms; null for the present. */
  readonly asOf: number | null;
  /** Sources that are left out, as if they had never been read. */
  readonly without: ReadonlySet<SourceId>;
}

/** What of the work the table is, where it has to be made. */
const TABLE = 0.5;
/** So many events are read in one step. */
const STEP = 100;

/** An edition, and how it came of the whole story. */
export interface Edition {
  readonly story: Story;
  /** For each event the one of the whole story that it is taken over from, by ordinal; −1 where it was derived anew. */
  readonly taken: Int32Array;
}

/**
 * The story as it was known at an instant, or as it would be without some of its sources: the
 * same type, so that whatever shows a story shows this one. Claims keep the citations that
 * remain and go without any; an event goes when nothing is left that dates it. Everything
 * derived (values, differences, origins, certainty, order) is what follows from what is left.
 * What the editor wrote with more in view is withheld, and the event is marked `partial`.
 *
 * Always taken of the whole story. With nothing to leave out it is that story itself.
 */
export const edition = (whole: Story, of: EditionOf): Story =>
  finish(makingEdition(whole, of))?.story ?? whole;

/**
 * As `edition`, step by step; null for the whole story itself. An event of which everything is left, also of all
 * that it is linked with, is taken over as it is: only the others are derived anew.
 */
export function* makingEdition(whole: Story, asked: EditionOf): Steps<Edition | null> {
  const { asOf, without } = asked;
  const leftOut = [...without].some((id) => whole.sources.has(id));
  if (asOf === null && !leftOut) return null;
  // In the end everything is known, also what no page gives a day for.
  const of = asOf === Number.POSITIVE_INFINITY ? { asOf: null, without } : asked;
  const table = yield* within(makingKnown(whole), 0, TABLE);
  const plan = planOf(table, of);
  const citations = citationsIn(table, plan, of);
  const sources = new Map([...whole.sources].filter(([id]) => !without.has(id) && wasOut(whole, id, asOf)));
  yield TABLE;
  const parts = { ...whole, ...partsOf(whole, table, plan, citations), sources };
  const derived = yield* within(settling(parts), TABLE, 1);
  yield 1;
  dropGone(table, plan, derived.events);
  const claims = editionClaims({
    size: plan.claims.reduce((size, state) => size + (state === NONE ? 0 : 1), 0),
    claims: table.claims,
    position: (id) => {
      const claim = whole.claims.get(id);
      return claim === undefined ? null : positionOf(table, claim);
    },
    citations,
  });
  keepStanding(claims, joined(whole, table, plan, standingOf(derived)));
  const { events, taken } = merged(whole, table, plan, { ...derived, sources });
  const places = placesIn(whole, table, plan, derived.events);
  return { story: { ...whole, claims, sources, places, events }, taken };
}

/** The events of which an edition has some, with all claims that it has of them. */
function partsOf(
  whole: Story,
  { claims, event }: KnownTable,
  plan: Plan,
  citations: ReturnType<typeof citationsIn>,
): Pick<Story, "claims" | "events"> {
  const left = new Map<ClaimId, Claim>();
  for (const [position, claim] of claims.entries()) {
    if (plan.events[event[position] ?? -1] !== PART) continue;
    const [first, ...rest] = citations(position);
    if (first === undefined) continue;
    const entire = rest.length + 1 === claim.citations.length;
    left.set(claim.id, entire ? claim : { ...claim, citations: [first, ...rest] });
  }
  return { claims: left, events: whole.events.filter((_, ordinal) => plan.events[ordinal] === PART) };
}

/** Derives the events anew until each of them has a date and no claim is on an event that has none. */
function* settling(parts: Story): Steps<Story> {
  const given: Given[] = [];
  for (const [i, event] of parts.events.entries()) {
    if (i % STEP === 0) yield 0;
    const own = givenIn(event, parts);
    if (own !== null) given.push(own);
  }
  const events = yield* derivingEvents(given, parts);
  const there = new Set(events.map(({ id }) => id));
  const claims = new Map([...parts.claims].filter(([, claim]) => there.has(claim.event)));
  return claims.size < parts.claims.size ? yield* settling({ ...parts, claims }) : { ...parts, events };
}

/** Takes out of the plan the events that nothing dates any more, and their claims. */
function dropGone({ ordinals, byEvent }: KnownTable, plan: Plan, derived: readonly StoryEvent[]): void {
  const there = new Set(derived.map(({ id }) => ordinals.get(id)));
  for (const [ordinal, state] of plan.events.entries()) {
    if (state !== PART || there.has(ordinal)) continue;
    plan.events[ordinal] = NONE;
    const { starts, values } = byEvent;
    for (const claim of values.subarray(starts[ordinal], starts[ordinal + 1])) plan.claims[claim] = NONE;
  }
}

/** What stands of all claims: of events that are taken over as in the whole story. */
function joined(whole: Story, { ordinals }: KnownTable, plan: Plan, derived: Standing): Standing {
  const { revised, withdrawn } = standingOf(whole);
  const isTaken = (id: ClaimId) => {
    const claim = whole.claims.get(id);
    return claim !== undefined && plan.events[ordinals.get(claim.event) ?? -1] === ALL;
  };
  return {
    revised: new Map([...derived.revised, ...[...revised].filter(([id]) => isTaken(id))]),
    withdrawn: new Set([...derived.withdrawn, ...[...withdrawn].filter(isTaken)]),
  };
}

/** The events of the edition in order: those taken over, and among them those derived anew. */
function merged(
  whole: Story,
  { start, end, ordinals }: KnownTable,
  plan: Plan,
  { events: derived, sources, article }: Pick<Story, "events" | "sources" | "article">,
): Pick<Story, "events"> & Pick<Edition, "taken"> {
  const has = (id: EventId) => (plan.events[ordinals.get(id) ?? -1] ?? NONE) !== NONE;
  const known = article === null || sources.has(article);
  const events: StoryEvent[] = [];
  const taken: number[] = [];
  const add = (from: number, make: (ordinal: number) => StoryEvent) => {
    events.push(make(events.length));
    taken.push(from);
  };
  let next = 0;
  const derivedBefore = (ordinal: number) => {
    for (
      let event = derived[next];
      event !== undefined && isBefore(event, ordinal);
      event = derived[++next]
    ) {
      const { related, ...rest } = event;
      add(-1, (own) => ({ ...rest, related: related.filter(has), ordinal: own }));
    }
  };
  const isBefore = ({ when: { extent }, id }: StoryEvent, ordinal: number): boolean => {
    const [from = Number.POSITIVE_INFINITY, to = Number.POSITIVE_INFINITY] = [start[ordinal], end[ordinal]];
    if (extent.from !== from) return extent.from < from;
    return extent.to === to ? id < (whole.events[ordinal]?.id ?? "") : extent.to < to;
  };
  for (const [ordinal, event] of whole.events.entries()) {
    if (plan.events[ordinal] !== ALL) continue;
    derivedBefore(ordinal);
    add(ordinal, (own) =>
      own === event.ordinal && known && event.related.every(has)
        ? event
        : takenOver(event, { ordinal: own, article: known, has }),
    );
  }
  derivedBefore(whole.events.length);
  return { events, taken: Int32Array.from(taken) };
}

/** The places; how one was found is withheld where what happened there is not wholly in the edition. */
function placesIn(
  whole: Story,
  { ordinals }: KnownTable,
  plan: Plan,
  derived: readonly StoryEvent[],
): Story["places"] {
  const entire = new Set(derived.flatMap(({ id, partial }) => (partial ? [] : ordinals.get(id))));
  const lacking = new Set(
    whole.events.flatMap((event, i) => (plan.events[i] === ALL || entire.has(i) ? [] : event.venue)),
  );
  return new Map(
    [...whole.places].map(([id, place]) => [id, lacking.has(id) ? { ...place, basis: null } : place]),
  );
}

const wasOut = ({ sources }: Story, id: SourceId, asOf: number | null): boolean =>
  asOf === null || (sources.get(id)?.publication?.from ?? Number.POSITIVE_INFINITY) <= asOf;
