/** Numbers from a seed, the same on every machine. */
export interface Random {
  /** In `[0, 1)`. */
  readonly next: () => number;
  /** A whole number in `[0, below)`. */
  readonly below: (below: number) => number;
  /** A whole number in `[0, below)`, small ones far more often: a few actors and places have most events. */
  readonly skewed: (below: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
}

/** A generator of 32 bits of state (Ettinger, *mulberry32*): good enough for test data, and fast. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    skewed: (limit) => Math.floor(limit * next() ** 2.5),
    chance: (share) => next() < share,
    pick: (from) => from[below(from.length)] ?? from[0],
  };
}
