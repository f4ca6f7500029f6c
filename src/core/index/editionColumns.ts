import type { Story } from "../story/model";
import { type BitSet, emptySet, has, put } from "./bitset";
import { type Columns, columnsOf } from "./columns";
import { emptyRagged, type Ragged } from "./ragged";

type Values = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/**
 * The columns of an edition: of events that are taken over those of the whole story, copied; only events
 * that were derived anew are read. `taken` gives for each event the one that it is taken over from, or −1.
 */
export function editionColumns(whole: Columns, story: Story, taken: Int32Array): Columns {
  const derived = story.events.filter((_, i) => taken[i] === -1);
  const fresh = columnsOf({ ...story, events: derived.map((event, ordinal) => ({ ...event, ordinal })) });
  const at = positionsIn(taken);
  const size = at.length;
  const bytes = (column: "kind" | "side" | "certainty" | "precision") =>
    picked(at, new Uint8Array(size), whole[column], fresh[column]);
  const instants = (column: "from" | "to" | "earliest" | "latest") =>
    picked(at, new Float64Array(size), whole[column], fresh[column]);
  const lists = (column: "actors" | "topics" | "subjects"): Ragged => {
    const starts = startsOf(at, whole[column].starts, fresh[column].starts);
    const values = emptyRagged(0, starts.at(-1) ?? 0).values;
    return { starts, values: pickedLists(at, starts, values, [whole[column], fresh[column]]) };
  };
  const actors = lists("actors");
  const roles = pickedLists(at, actors.starts, new Uint8Array(actors.values.length), [
    { starts: whole.actors.starts, values: whole.roles },
    { starts: fresh.actors.starts, values: fresh.roles },
  ]);
  const known = story.article === null || story.sources.has(story.article);
  return {
    size,
    kind: bytes("kind"),
    side: bytes("side"),
    certainty: bytes("certainty"),
    origins: picked(at, new Uint16Array(size), whole.origins, fresh.origins),
    venue: picked(at, new Int32Array(size), whole.venue, fresh.venue),
    from: instants("from"),
    to: instants("to"),
    earliest: instants("earliest"),
    latest: instants("latest"),
    precision: bytes("precision"),
    actors,
    roles,
    topics: lists("topics"),
    subjects: lists("subjects"),
    article: known ? pickedMarks(at, whole.article, fresh.article) : emptySet(size),
    differing: pickedMarks(at, whole.differing, fresh.differing),
  };
}

/** Where each event is read: its position in the whole story, or −1 − its position among those derived anew. */
function positionsIn(taken: Int32Array): Int32Array {
  let next = 0;
  return taken.map((from) => (from === -1 ? -1 - next++ : from));
}

function picked<T extends Values>(at: Int32Array, into: T, whole: Values, fresh: Values): T {
  for (let i = 0; i < at.length; i++) {
    const from = at[i] ?? 0;
    into[i] = (from < 0 ? fresh[-1 - from] : whole[from]) ?? 0;
  }
  return into;
}

function pickedMarks(at: Int32Array, whole: BitSet, fresh: BitSet): BitSet {
  const bits = emptySet(at.length);
  for (let i = 0; i < at.length; i++) {
    const from = at[i] ?? 0;
    if (from < 0 ? has(fresh, -1 - from) : has(whole, from)) put(bits, i);
  }
  return bits;
}

function startsOf(at: Int32Array, whole: Uint32Array, fresh: Uint32Array): Uint32Array {
  const starts = new Uint32Array(at.length + 1);
  for (let i = 0; i < at.length; i++) {
    const from = at[i] ?? 0;
    const [own, place] = from < 0 ? [fresh, -1 - from] : [whole, from];
    starts[i + 1] = (starts[i] ?? 0) + (own[place + 1] ?? 0) - (own[place] ?? 0);
  }
  return starts;
}

interface Lists {
  readonly starts: Uint32Array;
  readonly values: Values;
}

function pickedLists<T extends Values>(
  at: Int32Array,
  starts: Uint32Array,
  into: T,
  [whole, fresh]: readonly [Lists, Lists],
): T {
  for (let i = 0; i < at.length; i++) {
    const from = at[i] ?? 0;
    const [own, place] = from < 0 ? [fresh, -1 - from] : [whole, from];
    const [start, first] = [starts[i] ?? 0, own.starts[place] ?? 0];
    const size = (starts[i + 1] ?? 0) - start;
    for (let n = 0; n < size; n++) into[start + n] = own.values[first + n] ?? 0;
  }
  return into;
}
