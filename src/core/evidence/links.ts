import type { ClaimId, EventId } from "../story/ids";
import type { Claim } from "../story/model";
import { comparedOn } from "./values";

/**
 * Events that have to be looked at together, as what is said of one can decide what stands of another:
 * those whose claims answer the same question, revise one another or take one another back, and those of
 * which an editor reads a claim for another.
 */
export interface Links {
  /** Those that have another beside them, by ordinal. */
  readonly events: readonly number[];
  /** One event that stands for all of those together with this one. */
  readonly root: (ordinal: number) => number;
}

interface Read {
  readonly claims: readonly Claim[];
  readonly ordinals: ReadonlyMap<EventId, number>;
  /** Ordinal of the event of each claim; −1 without one. */
  readonly event: Int32Array;
  /** Claims that an editor's readings name, each with the ordinal of the event that is read so. */
  readonly readings: readonly (readonly [ClaimId, number])[];
}

/** Finds the events that belong together (union–find). */
export function linksIn({ claims, event, ordinals, readings }: Read): Links {
  const parents = new Map<number, number>();
  const root = (ordinal: number): number => {
    let at = ordinal;
    for (let next = parents.get(at); next !== undefined && next !== at; next = parents.get(at)) at = next;
    if (at !== ordinal) parents.set(ordinal, at);
    return at;
  };
  const link = (a: number, b: number) => {
    if (a < 0 || b < 0 || a === b) return;
    for (const each of [a, b]) if (!parents.has(each)) parents.set(each, each);
    parents.set(root(a), root(b));
  };
  const answered = new Map<string, number>();
  const pointed = [...readings];
  for (const [i, { value, revises, withdraws }] of claims.entries()) {
    const own = event[i] ?? -1;
    if (value !== null && (value.type === "figure" || value.type === "position")) {
      const key = comparedOn(value);
      if (key.startsWith("question:")) {
        link(answered.get(key) ?? own, own);
        answered.set(key, own);
      }
    }
    if (revises !== null) pointed.push([revises, own]);
    for (const id of withdraws) pointed.push([id, own]);
  }
  const wanted = new Set(pointed.map(([id]) => id));
  const on = new Map(claims.flatMap(({ id, event: of }) => (wanted.has(id) ? [[id, of] as const] : [])));
  for (const [id, own] of pointed) {
    const of = on.get(id);
    link(of === undefined ? -1 : (ordinals.get(of) ?? -1), own);
  }
  return { events: [...parents.keys()], root };
}
