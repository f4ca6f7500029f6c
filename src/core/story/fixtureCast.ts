import { inCrimea } from "../parse/crimea";
import type { Random } from "./fixtureRandom";

/** How many records of each sort a story of some size has; between what small and large stories have. */
export interface Sizes {
  readonly actors: number;
  readonly topics: number;
  readonly places: number;
  readonly sources: number;
}

/** Sizes that go with a number of events: 12–200 actors, 10–40 topics, many events at one place. */
export function sizesFor(events: number): Sizes {
  const between = (least: number, most: number, value: number) =>
    Math.round(Math.min(most, Math.max(least, value)));
  return {
    actors: between(12, 200, events ** 0.5),
    topics: between(10, 40, events ** 0.35),
    places: between(40, 1_500, events / 40),
    sources: between(20, 25_000, events / 4),
  };
}

const SIDES = ["blue", "red", "gold", "violet", "teal"] as const;
const LINEAGES = 30;

export const idOf = {
  side: (i: number) => `side-${i % SIDES.length}`,
  actor: (i: number) => `actor-${i}`,
  topic: (i: number) => `topic-${i}`,
  place: (i: number) => `place-${i}`,
  source: (i: number) => `source-${i}`,
  lineage: (i: number) => `lineage-${i % LINEAGES}`,
};

const list = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** Everything but events and claims. Names are numbers: nobody is invented. */
export function castOf(id: string, sizes: Sizes, random: Random): Record<string, unknown> {
  return {
    "story.json": storyOf(id),
    "actors.json": {
      actors: list(sizes.actors, (i) => ({
        id: idOf.actor(i),
        name: `Actor ${i}`,
        kind: i % 3 === 0 ? "organisation" : "person",
        side: idOf.side(i),
        aliases: [`Актор ${i}`],
        posts: [{ title: `Post of actor ${i}`, short: `Post ${i}` }],
      })),
    },
    "topics.json": {
      topics: list(sizes.topics, (i) => ({
        id: idOf.topic(i),
        name: `Topic ${i}`,
        description: `What belongs to topic ${i}.`,
      })),
    },
    "places.json": { places: list(sizes.places, (i) => placeOf(i, random)) },
    "lineages.json": {
      lineages: list(LINEAGES, (i) => ({
        id: idOf.lineage(i),
        name: `Agency ${i}`,
        kind: i % 3 === 0 ? "wire" : "outlet",
        independent: i % 10 !== 9,
      })),
    },
    "questions.json": { questions: [] },
  };
}

function storyOf(id: string): unknown {
  return {
    id,
    title: "Benchmark",
    description: "Random events of three years, for measuring.",
    version: "1",
    period: "2023-01-01/2025-12-31",
    zone: "Europe/Kyiv",
    zones: [
      { name: "Kyiv", zone: "Europe/Kyiv" },
      { name: "UTC", zone: "UTC" },
    ],
    home: "black-sea",
    theatres: [
      { id: "world", name: "World", bounds: { west: -100, south: 5, east: 60, north: 66 } },
      { id: "black-sea", name: "Black Sea", bounds: { west: 26, south: 41, east: 42, north: 53 } },
      { id: "crimea", name: "Crimea", bounds: { west: 32, south: 44, east: 37, north: 46.4 } },
    ],
    sides: SIDES.map((colour, i) => ({ id: idOf.side(i), name: `Side ${i}`, colour })),
  };
}

/** A spot around Ukraine and the Black Sea: clusters around a few towns, and some anywhere. */
function placeOf(i: number, random: Random): unknown {
  const town = TOWNS[random.below(TOWNS.length)] ?? [46.5, 30.7];
  const near = random.chance(0.7);
  const lat = near ? town[0] + (random.next() - 0.5) * 1.2 : 41 + random.next() * 11.5;
  const lon = near ? town[1] + (random.next() - 0.5) * 1.8 : 27 + random.next() * 14;
  const area = random.chance(0.15);
  const occupied = inCrimea(lat, lon);
  return {
    id: idOf.place(i),
    name: `Place ${i}`,
    short: `Place ${i}`,
    extent: {
      type: area ? "area" : "point",
      lat: Number(lat.toFixed(4)),
      lon: Number(lon.toFixed(4)),
      radius_km: area ? 5 + random.below(40) : random.chance(0.3) ? 3 + random.below(10) : 0.5,
    },
    certainty: random.chance(0.75) ? "high" : "medium",
    basis: "Drawn at random for measuring.",
    ...(occupied ? { country: "UA", occupied: "occupied by Russia since 2014" } : {}),
  };
}

/** Odesa, Kyiv, Kharkiv, Kherson, Zaporizhzhia, Dnipro, Sevastopol, Kerch, Novorossiysk, Constanța. */
const TOWNS: readonly (readonly [lat: number, lon: number])[] = [
  [46.48, 30.73],
  [50.45, 30.52],
  [49.99, 36.23],
  [46.64, 32.61],
  [47.84, 35.14],
  [48.46, 35.05],
  [44.61, 33.52],
  [45.36, 36.47],
  [44.72, 37.77],
  [44.17, 28.63],
];
