import type { ClaimId } from "../story/ids";
import type { Citation, Claim, Story } from "../story/model";

/** Which claims of a story an edition has; told by their positions in the story's map. */
export interface Held {
  readonly size: number;
  /** All claims of the story. */
  readonly claims: readonly Claim[];
  /** Position of a claim of the story; null where it has none of that id. */
  readonly position: (id: ClaimId) => number | null;
  /** The citations of a claim that the edition has: none, and it does not have the claim. */
  readonly citations: (position: number) => readonly Citation[];
}

/**
 * The claims of an edition, in the order of the story: looked up in the story's own, and made anew only
 * where an edition lacks some of the citations of one, when it is asked for.
 */
class EditionClaims implements ReadonlyMap<ClaimId, Claim> {
  readonly size: number;
  readonly #held: Held;
  readonly #made = new Map<number, Claim>();

  constructor(held: Held) {
    this.size = held.size;
    this.#held = held;
  }

  get(id: ClaimId): Claim | undefined {
    const at = this.#held.position(id);
    return at === null ? undefined : this.#at(at);
  }

  has = (id: ClaimId): boolean => {
    const at = this.#held.position(id);
    return at !== null && this.#held.citations(at).length > 0;
  };

  *keys(): MapIterator<ClaimId> {
    for (const { id } of this.values()) yield id;
  }

  *values(): MapIterator<Claim> {
    for (let i = 0; i < this.#held.claims.length; i++) {
      const claim = this.#at(i);
      if (claim !== undefined) yield claim;
    }
  }

  *entries(): MapIterator<[ClaimId, Claim]> {
    for (const claim of this.values()) yield [claim.id, claim];
  }

  [Symbol.iterator] = (): MapIterator<[ClaimId, Claim]> => this.entries();

  forEach(run: (value: Claim, key: ClaimId, map: ReadonlyMap<ClaimId, Claim>) => void): void {
    for (const [id, claim] of this.entries()) run(claim, id, this);
  }

  #at(position: number): Claim | undefined {
    const claim = this.#held.claims[position];
    const [first, ...rest] = this.#held.citations(position);
    if (claim === undefined || first === undefined) return undefined;
    if (rest.length + 1 === claim.citations.length) return claim;
    const made = this.#made.get(position) ?? { ...claim, citations: [first, ...rest] };
    this.#made.set(position, made);
    return made;
  }
}

/** The claims that are held, as a story has them. */
export const editionClaims = (held: Held): Story["claims"] => new EditionClaims(held);
