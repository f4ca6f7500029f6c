import type { SourceId } from "../story/ids";
import type { Citation, Claim } from "../story/model";
import type { EditionOf } from "./edition";
import type { KnownTable } from "./knownTable";

/** What an edition has of a claim or of an event: nothing, some of it, or all. */
export const [NONE, PART, ALL] = [0, 1, 2];

/** What an edition has of each claim and event, by position and ordinal: `NONE`, `PART` or `ALL`. */
export interface Plan {
  readonly claims: Uint8Array;
  /** `PART` also where an event has all of its claims, but not so one that it is linked with. */
  readonly events: Uint8Array;
}

/** Works out what of a story is known at an instant, or is left without some sources. */
export function planOf(table: KnownTable, { asOf, without }: EditionOf): Plan {
  const claims = new Uint8Array(table.claims.length);
  for (let i = 0; i < claims.length; i++) claims[i] = stateOf(table, i, asOf, without);
  const { starts, values } = table.byEvent;
  const events = new Uint8Array(starts.length - 1);
  for (let i = 0; i < events.length; i++) {
    let [some, all] = [false, true];
    for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) {
      const state = claims[values[at] ?? 0];
      if (state !== NONE) some = true;
      if (state !== ALL) all = false;
    }
    events[i] = some ? (all ? ALL : PART) : NONE;
  }
  unsettle(events, table);
  return { claims, events };
}

function stateOf(
  { claims, starts, from }: KnownTable,
  claim: number,
  asOf: number | null,
  without: ReadonlySet<SourceId>,
): number {
  const [start = 0, end = 0] = [starts[claim], starts[claim + 1]];
  let held = 0;
  for (let i = start; i < end; i++) {
    if (asOf !== null && !((from[i] ?? Number.NaN) <= asOf)) continue;
    const source = without.size === 0 ? undefined : claims[claim]?.citations[i - start]?.source;
    if (source === undefined || !without.has(source)) held++;
  }
  return held === 0 ? NONE : held === end - start ? ALL : PART;
}

/** Where an edition lacks some of what is said of one event, those that are linked with it are derived anew. */
function unsettle(events: Uint8Array, { links }: KnownTable): void {
  const lacking = new Set<number>();
  for (const ordinal of links.events) if (events[ordinal] !== ALL) lacking.add(links.root(ordinal));
  for (const ordinal of links.events) {
    if (events[ordinal] === ALL && lacking.has(links.root(ordinal))) events[ordinal] = PART;
  }
}

const EMPTY: readonly Citation[] = [];

/** The citations of a claim that an edition has. */
export function citationsIn(
  table: KnownTable,
  { claims }: Plan,
  { asOf, without }: EditionOf,
): (position: number) => readonly Citation[] {
  return (position) => {
    const claim: Claim | undefined = table.claims[position];
    if (claim === undefined || claims[position] === NONE) return EMPTY;
    if (claims[position] === ALL) return claim.citations;
    const start = table.starts[position] ?? 0;
    return claim.citations.filter(
      ({ source }, i) =>
        !without.has(source) && (asOf === null || (table.from[start + i] ?? Number.NaN) <= asOf),
    );
  };
}
