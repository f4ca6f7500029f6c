import type { Citation, Claim, Source, Story } from "../story/model";
import { type Known, type KnownTable, knownTable, type Whole } from "./knownTable";

/**
 * When a claim could be read in one of its sources: from the start of the day of publication in
 * the source's zone; not before it was said, and not before the event is known to have happened.
 * Null for a source without a day of publication, which is known only in the present. Ask of
 * the whole story: the past must not decide what belongs to it.
 */
export function knownOf(whole: Whole, claim: Claim, citation: Citation): Known | null {
  const table = knownTable(whole);
  const at = positionOf(table, claim);
  const place = at === null ? -1 : (table.claims[at]?.citations.indexOf(citation) ?? -1);
  return at === null || place < 0 ? null : knownAt(table, (table.starts[at] ?? 0) + place);
}

/** Where a claim of the story stands in its table; null for one of another story. */
export function positionOf({ ordinals, byEvent, claims }: KnownTable, { id, event }: Claim): number | null {
  const ordinal = ordinals.get(event);
  if (ordinal === undefined) return null;
  const { starts, values } = byEvent;
  for (let i = starts[ordinal] ?? 0; i < (starts[ordinal + 1] ?? 0); i++) {
    const at = values[i] ?? 0;
    if (claims[at]?.id === id) return at;
  }
  return null;
}

function knownAt({ from, sure }: KnownTable, citation: number): Known | null {
  const [first = Number.NaN, certain = Number.NaN] = [from[citation], sure[citation]];
  return Number.isNaN(first) ? null : { from: first, sure: certain };
}

/** When a claim could first be read anywhere; null when only in the present. */
export function claimKnown(whole: Whole, claim: Claim): Known | null {
  const table = knownTable(whole);
  const at = positionOf(table, claim);
  return at === null ? null : firstKnownAt(table, at);
}

/** As `claimKnown`, of the claim at a position. */
export function firstKnownAt(table: KnownTable, position: number): Known | null {
  let first: Known | null = null;
  for (let i = table.starts[position] ?? 0; i < (table.starts[position + 1] ?? 0); i++) {
    const known = knownAt(table, i);
    if (known === null) continue;
    if (first === null || known.from < first.from || (known.from === first.from && known.sure < first.sure)) {
      first = known;
    }
  }
  return first;
}

/** The instants at which something becomes known, ascending, each once. */
export function knownStops(whole: Whole): readonly number[] {
  const stops = new Set<number>();
  for (const from of knownTable(whole).from) if (!Number.isNaN(from)) stops.add(from);
  return [...stops].sort((a, b) => a - b);
}

/** The sources without a day of publication: no past view has them. */
export const undated = ({ sources }: Pick<Story, "sources">): readonly Source[] =>
  [...sources.values()].filter(({ publication }) => publication === null);
