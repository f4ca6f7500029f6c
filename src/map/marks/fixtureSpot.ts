import type { Spot } from "./layout";

/** A mark of one event, where a test wants it. @param key the ordinal of its event. */
export const spotAt = (key: string, x: number, y: number, name = key, selected = false): Spot => ({
  key,
  mark: {
    key,
    count: 1,
    first: Number(key),
    holds: () => false,
    ordinals: [Number(key)],
    lat: 0,
    lon: 0,
    sides: [],
    kinds: [],
    places: [],
  },
  lat: 0,
  lon: 0,
  at: { x, y },
  name,
  selected,
});
