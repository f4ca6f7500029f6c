import { castOf, idOf, type Sizes, sizesFor } from "./fixtureCast";
import { type Random, randomFrom } from "./fixtureRandom";
import { EVENT_KINDS, type EventKind, type Role } from "./vocabulary";

const DAY = 86_400_000;
const START = Date.UTC(2023, 0, 1);
const DAYS = 1095;

/**
 * A story of so many random events in the form of a story folder, file name → JSON value. Three
 * years; values rest on claims with sources, so that they have to be derived. The same seed gives
 * the same story.
 */
export function generate(events: number, seed = 1, id = "bench"): Record<string, unknown> {
  const random = randomFrom(seed);
  const sizes = sizesFor(events);
  const cast = castOf(id, sizes, random);
  const claims: unknown[] = [];
  const days: number[] = [];
  const list = Array.from({ length: events }, (_, i) => {
    const day = dayOf(random);
    days.push(day);
    claims.push(...claimsOn(i, day, sizes, random));
    return eventOf(i, sizes, random);
  });
  return {
    ...cast,
    "sources.json": { sources: Array.from({ length: sizes.sources }, (_, i) => sourceOf(i, sizes, random)) },
    "claims.json": { claims },
    "events.json": { events: list },
  };
}

/** More as time goes on, with quiet and busy weeks. */
function dayOf(random: Random): number {
  for (;;) {
    const day = random.below(DAYS);
    const weight = 0.3 + 0.5 * (day / DAYS) + 0.2 * Math.sin(day / 9) ** 2;
    if (random.chance(weight)) return day;
  }
}

const dateOf = (day: number): string => new Date(START + day * DAY).toISOString().slice(0, 10);
const two = (value: number): string => String(value).padStart(2, "0");

/** An EDTF date in realistic shares: to the minute, to the day, about a day, a month, some days. */
function edtfOf(day: number, random: Random): string {
  const share = random.next();
  if (share < 0.45) return `${dateOf(day)}T${two(random.below(24))}:${two(random.below(60))}`;
  if (share < 0.8) return dateOf(day);
  if (share < 0.88) return `${dateOf(day)}~`;
  if (share < 0.91) return `${dateOf(day)}?`;
  if (share < 0.95) return dateOf(day).slice(0, 7);
  return `${dateOf(day)}/${dateOf(Math.min(DAYS - 1, day + 1 + random.below(12)))}`;
}

const ACTS: Readonly<Record<EventKind, Role>> = {
  talks: "participant",
  statement: "claimant",
  strike: "attacker",
  proposal: "addressee",
  decision: "host",
  harm: "affected",
};

const KIND_SHARES = [0.1, 0.35, 0.75, 0.8, 0.87];

function kindOf(random: Random): EventKind {
  const share = random.next();
  return (
    EVENT_KINDS[
      ["talks", "statement", "strike", "proposal", "decision"].findIndex(
        (_, i) => share < (KIND_SHARES[i] ?? 1),
      )
    ] ?? "harm"
  );
}

function eventOf(i: number, sizes: Sizes, random: Random): unknown {
  const kind = kindOf(random);
  const first = random.skewed(sizes.actors);
  const second = random.skewed(sizes.actors);
  const third = random.skewed(sizes.actors);
  const actors = [...new Set([first, second, ...(random.chance(0.3) ? [third] : [])])];
  const topics = [
    ...new Set([random.skewed(sizes.topics), ...(random.chance(0.4) ? [random.below(sizes.topics)] : [])]),
  ];
  const confidence = random.chance(0.88) ? "high" : "medium";
  return {
    id: `event-${i}`,
    kind,
    headline: `Event ${i}: ${kind} ${WORDS[random.below(WORDS.length)]} ${WORDS[random.below(WORDS.length)]}`,
    summary: `What is known of event ${i}: ${Array.from({ length: 10 }, () => WORDS[random.below(WORDS.length)]).join(" ")}.`,
    when: { basis: "From the first report that gives a date." },
    venue_note: "No account gives a single place.",
    subjects: random.chance(0.3) ? [idOf.place(random.skewed(sizes.places))] : [],
    actors: actors.map((actor, at) => ({
      actor: idOf.actor(actor),
      role: at === 0 ? ACTS[kind] : "subject",
    })),
    topics: topics.map(idOf.topic),
    readings: [],
    related: i > 0 && random.chance(0.1) ? [`event-${random.below(i)}`] : [],
    confidence,
    ...(confidence === "high" ? {} : { doubt: "Only one side speaks of it." }),
  };
}

function claimsOn(i: number, day: number, sizes: Sizes, random: Random): unknown[] {
  const event = `event-${i}`;
  const lineage = random.below(30);
  const cite = () => ({ source: idOf.source(random.below(sizes.sources)), supports: "That it took place" });
  const base = (n: number, about: string, text: string) => ({
    id: `${event}-${n}`,
    event,
    by: { type: "lineage", lineage: idOf.lineage(lineage + n) },
    verb: "reports",
    about,
    text: `${text} (event ${i}).`,
    citations: random.chance(0.3) ? [cite(), cite()] : [cite()],
  });
  const place = () => ({ type: "place", place: idOf.place(random.skewed(sizes.places)) });
  const time = () => ({ type: "time", when: { edtf: edtfOf(day, random), zone: "Europe/Kyiv" } });
  const toll = (amount: number) => ({ type: "figure", figure: "injured", amount });
  const made: unknown[] = [{ ...base(1, "time", "The time is given in the report"), value: time() }];
  if (random.chance(0.92)) made.push({ ...base(2, "place", "The place is named"), value: place() });
  if (random.chance(0.2))
    made.push({ ...base(3, "toll", "People were injured"), value: toll(random.below(30)) });
  if (random.chance(0.05))
    made.push({ ...base(4, "toll", "Others count differently"), value: toll(random.below(30)) });
  if (random.chance(0.05))
    made.push({ ...base(5, "time", "Another report has another time"), value: time() });
  return made;
}

function sourceOf(i: number, sizes: Sizes, random: Random): unknown {
  const day = Math.min(DAYS - 1, Math.floor((i / sizes.sources) * DAYS) + random.below(3));
  return {
    id: idOf.source(i),
    publisher: `Paper ${i % 200}`,
    published: dateOf(day),
    lineage: [idOf.lineage(random.below(30))],
    language: "en",
  };
}

/** Plain words, so that search has something to find and a vocabulary of a realistic size to look through. */
const WORDS: readonly string[] = Array.from({ length: 4_000 }, (_, i) => {
  const syllables = [
    "ka",
    "ro",
    "mi",
    "ten",
    "sal",
    "vor",
    "del",
    "pri",
    "nos",
    "lu",
    "ber",
    "tha",
    "gim",
    "or",
    "ez",
    "qua",
  ];
  return [i % 16, (i >> 4) % 16, (i >> 8) % 16].map((at) => syllables[at]).join("");
});
