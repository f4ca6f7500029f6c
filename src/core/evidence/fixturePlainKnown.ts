import type { EventId } from "../story/ids";
import type { Citation, Claim, Story } from "../story/model";
import { datesIn } from "../time/edtfAt";
import { resolveEdtf } from "../time/resolve";
import type { Known } from "./knownTable";

type Whole = Pick<Story, "events" | "claims" | "sources">;

/**
 * When a claim could be read in one of its sources: from the start of the day of publication in
 * the source's zone; not before it was said, and not before the event is known to have happened.
 * Null for a source without a day of publication, which is known only in the present. Ask of
 * the whole story: the past must not decide what belongs to it.
 */
export function knownOf(whole: Whole, claim: Claim, citation: Citation): Known | null {
  const known = readFrom(whole, claim, citation);
  const happened = happenedIn(whole).get(claim.event);
  if (known === null || happened === undefined) return null;
  return { from: Math.max(known.from, happened), sure: Math.max(known.sure, happened) };
}

/** When a claim could first be read anywhere; null when only in the present. */
export function claimKnown(whole: Whole, claim: Claim): Known | null {
  let first: Known | null = null;
  for (const citation of claim.citations) {
    const known = knownOf(whole, claim, citation);
    if (known === null) continue;
    if (first === null || known.from < first.from || (known.from === first.from && known.sure < first.sure)) {
      first = known;
    }
  }
  return first;
}

function readFrom({ sources }: Whole, claim: Claim, { source }: Citation): Known | null {
  const publication = sources.get(source)?.publication ?? null;
  if (publication === null) return null;
  const said = claim.said?.extent.from ?? Number.NEGATIVE_INFINITY;
  const from = Math.max(publication.from, said, ...lastDates(claim));
  return { from, sure: Math.max(from, publication.to) };
}

/** A claim on a time reports it as past: the last date that it names has begun. */
function lastDates({ value }: Claim): number[] {
  if (value?.type !== "time") return [];
  return datesIn(value.when.edtf).map((date) => resolveEdtf(date, value.when.zone).earliest);
}

/** When each event is first known to have happened, kept for as long as the story is. */
const kept = new WeakMap<Whole["events"], ReadonlyMap<EventId, number>>();

/**
 * When each event is first known to have happened: not before its earliest moment, and not by
 * what came out while it still lay ahead. A schedule of a meeting is no report that it was held.
 */
function happenedIn(whole: Whole): ReadonlyMap<EventId, number> {
  const known = kept.get(whole.events);
  if (known !== undefined) return known;
  const made = new Map<EventId, number>();
  for (const { id, when, claims } of whole.events) {
    const { earliest } = when.extent;
    const reports = claims.flatMap((claimId) => {
      const claim = whole.claims.get(claimId);
      return (claim?.citations ?? []).flatMap((citation) => {
        const read = claim === undefined ? null : readFrom(whole, claim, citation);
        return read === null || read.sure <= earliest ? [] : [read.from];
      });
    });
    if (reports.length > 0) made.set(id, Math.max(earliest, Math.min(...reports)));
  }
  kept.set(whole.events, made);
  return made;
}
