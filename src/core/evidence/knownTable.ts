import { emptyRagged, type Ragged } from "../index/ragged";
import { finish, type Steps } from "../steps";
import type { ClaimId, EventId } from "../story/ids";
import type { Claim, Story } from "../story/model";
import { datesIn } from "../time/edtfAt";
import { resolveEdtf } from "../time/resolve";
import { type Links, linksIn } from "./links";

/**
 * When something counts as known, in epoch ms: not before `from`, for certain from `sure`. In
 * between, all that is known is that it came out on that day, at an hour that no page gives.
 */
export interface Known {
  readonly from: number;
  readonly sure: number;
}

export type Whole = Pick<Story, "events" | "claims" | "sources">;

/**
 * When each claim of a whole story could be read, as numbers: what every past view asks of every
 * claim. A claim is told by its position in the story's map, an event by its ordinal.
 */
export interface KnownTable {
  readonly claims: readonly Claim[];
  readonly ordinals: ReadonlyMap<EventId, number>;
  /** Of the event of each claim; −1 where the story has no such event. */
  readonly event: Int32Array;
  /** The claims of each event. */
  readonly byEvent: Ragged;
  /** Where the citations of each claim begin in the next two. */
  readonly starts: Uint32Array;
  /** Of each citation; NaN where it is known only in the present. */
  readonly from: Float64Array;
  readonly sure: Float64Array;
  /** When each event is first known to have happened; NaN where only in the present. */
  readonly happened: Float64Array;
  /** What is stated of the time of each event. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly links: Links;
}

const kept = new WeakMap<Whole["claims"], KnownTable>();

/** The table of a whole story, made when it is first asked for. */
export const knownTable = (whole: Whole): KnownTable => finish(makingKnown(whole));

/** Whether nothing is left to do for `knownTable`. */
export const isKnownMade = ({ claims }: Pick<Whole, "claims">): boolean => kept.has(claims);

/** So many records are read in one step: under a millisecond. */
const STEP = 128;

/** As `knownTable`, step by step; none where it was made before. */
export function* makingKnown(whole: Whole): Steps<KnownTable> {
  const there = kept.get(whole.claims);
  if (there !== undefined) return there;
  const { events, claims: all } = whole;
  const total = 2 * events.length + all.size;
  const ordinals = new Map<EventId, number>();
  for (const { id } of events) {
    if (ordinals.set(id, ordinals.size).size % (8 * STEP) === 0) yield 0;
  }
  const claims: Claim[] = [];
  const [from, sure, starts]: [number[], number[], number[]] = [[], [], [0]];
  for (const claim of all.values()) {
    for (const { source } of claim.citations) {
      const read = readFrom(whole, claim, source);
      from.push(read?.from ?? Number.NaN);
      sure.push(read?.sure ?? Number.NaN);
    }
    starts.push(from.length);
    if (claims.push(claim) % STEP === 0) yield (events.length + claims.length) / total;
  }
  const event = Int32Array.from(claims, (claim) => ordinals.get(claim.event) ?? -1);
  const read = {
    claims,
    ordinals,
    event,
    byEvent: claimsByEvent(event, events.length),
    starts: Uint32Array.from(starts),
    from: Float64Array.from(from),
    sure: Float64Array.from(sure),
  };
  const of = () => new Float64Array(events.length);
  const [happened, start, end] = [of(), of(), of()];
  const readings: (readonly [ClaimId, number])[] = [];
  for (const [i, { when, readings: own }] of events.entries()) {
    for (const reading of own) for (const claim of reading.claims) readings.push([claim, i]);
    const { earliest, from: stated, to } = when.extent;
    happened[i] = putOff(read, i, earliest);
    start[i] = stated;
    end[i] = to;
    if (i % STEP === 0) yield (events.length + claims.length + i) / total;
  }
  const made: KnownTable = { ...read, happened, start, end, links: linksIn({ ...read, readings }) };
  kept.set(all, made);
  return made;
}

function claimsByEvent(event: Int32Array, size: number): Ragged {
  const byEvent = emptyRagged(size, event.length);
  const { starts, values } = byEvent;
  for (const at of event) if (at >= 0) starts[at + 1] = (starts[at + 1] ?? 0) + 1;
  for (let i = 0; i < size; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  for (const [claim, at] of event.entries()) {
    if (at < 0) continue;
    values[next[at] ?? 0] = claim;
    next[at] = (next[at] ?? 0) + 1;
  }
  return byEvent;
}

/**
 * Nothing of an event is known before it is known to have happened: not before its earliest moment, and
 * not by what came out while it still lay ahead. A schedule of a meeting is no report that it was held.
 */
function putOff(
  { byEvent, starts, from, sure }: Pick<KnownTable, "byEvent" | "starts" | "from" | "sure">,
  ordinal: number,
  earliest: number,
): number {
  const claims = byEvent.values.subarray(byEvent.starts[ordinal], byEvent.starts[ordinal + 1]);
  let first = Number.NaN;
  for (const claim of claims) {
    for (let i = starts[claim] ?? 0; i < (starts[claim + 1] ?? 0); i++) {
      const at = from[i] ?? Number.NaN;
      if ((sure[i] ?? Number.NaN) > earliest && !(first <= at)) first = at;
    }
  }
  const happened = Math.max(earliest, first);
  for (const claim of claims) {
    for (let i = starts[claim] ?? 0; i < (starts[claim + 1] ?? 0); i++) {
      from[i] = Math.max(from[i] ?? Number.NaN, happened);
      sure[i] = Math.max(sure[i] ?? Number.NaN, happened);
    }
  }
  return happened;
}

function readFrom({ sources }: Whole, claim: Claim, id: Claim["citations"][0]["source"]): Known | null {
  const publication = sources.get(id)?.publication ?? null;
  if (publication === null) return null;
  const said = claim.said?.extent.from ?? Number.NEGATIVE_INFINITY;
  const from = Math.max(publication.from, said, lastDate(claim));
  return { from, sure: Math.max(from, publication.to) };
}

/** A claim on a time reports it as past: the last date that it names has begun. */
function lastDate({ value }: Claim): number {
  if (value?.type !== "time") return Number.NEGATIVE_INFINITY;
  const { edtf, zone, extent } = value.when;
  if (edtf.type === "date") return extent.earliest;
  return Math.max(...datesIn(edtf).map((date) => resolveEdtf(date, zone).earliest));
}
