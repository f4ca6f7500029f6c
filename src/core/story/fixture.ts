import { buildIndex, type StoryIndex } from "../index/storyIndex";
import { parseStory } from "../parse/story";
import type { Story } from "./model";

/**
 * A small made-up story for tests: invented actors on real coordinates, one event of each
 * awkward sort. Not part of any build.
 */
export function fixtureFiles(): Record<string, Record<string, unknown>> {
  return structuredClone({
    "story.json": STORY,
    "actors.json": { actors: ACTORS },
    "places.json": { places: PLACES },
    "topics.json": { topics: TOPICS },
    "lineages.json": { lineages: LINEAGES },
    "sources.json": { sources: SOURCES },
    "questions.json": { questions: [] },
    "claims.json": { claims: EVENTS.flatMap(claimsFor) },
    "events.json": { events: EVENTS.map(({ record }) => record) },
  });
}

/** The content of a briefing of the fixture. */
export const fixtureBriefing = () => structuredClone(BRIEFING);

/** The fixture with its briefing as a story; throws when it does not parse cleanly. */
export function fixtureStory(): Story {
  const { story, issues } = parseStory({ ...fixtureFiles(), "briefings/short.json": fixtureBriefing() });
  if (story === null || issues.length > 0) throw new Error(JSON.stringify(issues, null, 1));
  return story;
}

export const fixtureIndex = (): StoryIndex => buildIndex(fixtureStory());

const STORY = {
  id: "fixture",
  title: "Fixture",
  description: "A story for tests.",
  version: "1",
  period: "2025-12-01/2025-12-31",
  zone: "Europe/Kyiv",
  article: "article",
  zones: [
    { name: "Kyiv", zone: "Europe/Kyiv" },
    { name: "Miami", zone: "America/New_York" },
    { name: "UTC", zone: "UTC" },
  ],
  home: "black-sea",
  theatres: [
    { id: "world", name: "World", bounds: { west: -100, south: 5, east: 60, north: 66 } },
    { id: "miami", name: "Miami", bounds: { west: -80.9, south: 25.4, east: -79.8, north: 26.9 } },
    { id: "black-sea", name: "Black Sea", bounds: { west: 28, south: 43.5, east: 37.5, north: 48.8 } },
  ],
  sides: [
    { id: "us", name: "United States", colour: "blue" },
    { id: "russia", name: "Russia", colour: "red" },
    { id: "ukraine", name: "Ukraine", colour: "gold" },
  ],
};

const actor = (id: string, name: string, side: string, more: object = {}) => ({
  id,
  name,
  side,
  kind: "person",
  aliases: [],
  posts: [{ title: `${name}, envoy`, short: "Envoy" }],
  ...more,
});

const ACTORS = [
  actor("amy", "Amy Adams", "us"),
  actor("boris", "Boris Borodin", "russia", { aliases: ["Борис Бородін"] }),
  actor("vera", "Vera Zelenko", "ukraine", {
    aliases: ["Зеленко", "Zełenko"],
    posts: [
      { title: "Chief negotiator", short: "Negotiator", when: "../2025-12-10" },
      { title: "Minister", short: "Minister", when: "2025-12-11/.." },
    ],
  }),
  actor("fleet", "Fleet", "russia", { kind: "organisation" }),
];

const point = (lat: number, lon: number, radius_km: number) => ({ type: "point", lat, lon, radius_km });

const PLACES = [
  {
    id: "ukraine",
    name: "Ukraine",
    short: "Ukraine",
    extent: { ...point(48.6, 31.5, 500), type: "area" },
    certainty: "high",
    basis: "country",
    country: "UA",
  },
  {
    id: "crimea",
    name: "Crimea",
    short: "Crimea",
    extent: { ...point(45.2, 34.3, 130), type: "area" },
    certainty: "high",
    basis: "peninsula",
    country: "UA",
    occupied: "occupied by Russia since 2014",
    within: "ukraine",
  },
  {
    id: "belbek",
    name: "Belbek airfield",
    short: "Belbek",
    extent: point(44.689, 33.571, 1.5),
    certainty: "high",
    basis: "named",
    country: "UA",
    occupied: "occupied by Russia since 2014",
    within: "crimea",
  },
  {
    id: "port",
    name: "A port near Odesa",
    short: "Port",
    extent: point(46.62, 31.02, 25),
    certainty: "medium",
    basis: "district named",
    country: "UA",
    within: "ukraine",
  },
  {
    id: "club",
    name: "A club in Miami",
    short: "Club",
    extent: point(25.992, -80.13, 1),
    certainty: "medium",
    basis: "inferred",
    country: "US",
  },
  {
    id: "kyiv",
    name: "Kyiv",
    short: "Kyiv",
    extent: { ...point(50.45, 30.52, 10), type: "area" },
    certainty: "high",
    basis: "city",
    country: "UA",
    within: "ukraine",
  },
  {
    id: "nowhere",
    name: "Several places",
    short: "Several",
    extent: { type: "unlocated" },
    certainty: "low",
    basis: "a process",
  },
];

const TOPICS = [
  { id: "talks", name: "Talks", description: "Meetings." },
  { id: "ports", name: "Ports", description: "Ports and ships." },
  { id: "crimea", name: "Crimea", description: "What concerns Crimea." },
];

const LINEAGES = [
  { id: "wire-a", name: "Wire A", kind: "wire", independent: true },
  { id: "wire-b", name: "Wire B", kind: "wire", independent: true },
  { id: "unclear", name: "Unclear", kind: "unclear", independent: false },
];

const SOURCES = [
  { id: "article", publisher: "The article", lineage: ["unclear"] },
  {
    id: "paper-1",
    publisher: "Paper One",
    url: "https://example.org/1",
    published: "2025-12-20",
    lineage: ["wire-a"],
  },
  {
    id: "paper-2",
    publisher: "Paper Two",
    url: "https://example.org/2",
    published: "2025-12-21",
    lineage: ["wire-a"],
  },
  { id: "paper-3", publisher: "Paper Three", url: "https://example.org/3", lineage: ["wire-b"] },
];

/** An event, and what its claims say of its time, its place and how many were killed. */
const event = (
  id: string,
  kind: string,
  edtf: string,
  zone: string,
  venue: string | null,
  actors: object[],
  topics: string[],
  more: object = {},
  killed: readonly number[] = [],
) => ({
  record: {
    id,
    kind,
    headline: `Headline of ${id}`,
    summary: `Summary of ${id}.`,
    when: { basis: "stated" },
    ...(venue === null ? { venue_note: "many places" } : {}),
    subjects: [],
    actors,
    topics,
    readings: [],
    related: [],
    confidence: "high",
    ...more,
  },
  edtf,
  zone,
  venue,
  killed,
});

const step = (id: string, view: string, more: object = {}) => ({
  id,
  title: `Title of ${id}`,
  figures: [],
  notes: `Notes of ${id}.`,
  sources: ["paper-1"],
  view: `/fixture${view}`,
  seconds: 60,
  ...more,
});

const BRIEFING = {
  id: "short",
  title: "A short briefing",
  question: "What happened?",
  steps: [
    step("all", ""),
    step("port", "?topics=ports&event=strike&theatre=world&lanes=side", {
      kicker: "At sea",
      text: "A port was struck.",
      figures: [
        { type: "figure", event: "strike", figure: "killed" },
        { type: "claim", claim: "strike-5", label: "dead" },
        { type: "count", label: "events at ports" },
      ],
      highlight: { claims: ["strike-1"], places: ["port"] },
      transition: "cut",
    }),
    step(
      "then",
      "?map=44.6,33.5,7&event=jets&claim=jets-1&asof=2025-12-20T12:00Z&time=2025-12-19T00:00Z~2025-12-22T00:00Z",
    ),
  ],
};

const EVENTS = [
  event(
    "meeting",
    "talks",
    "2025-12-20",
    "America/New_York",
    "club",
    [
      { actor: "amy", role: "host" },
      { actor: "boris", role: "participant" },
    ],
    ["talks"],
    { subjects: ["crimea"], article: { locator: "¶2" } },
  ),
  event(
    "meeting-2",
    "talks",
    "2025-12-21",
    "America/New_York",
    "club",
    [
      { actor: "amy", role: "host" },
      { actor: "vera", role: "participant" },
    ],
    ["talks"],
  ),
  event(
    "remark",
    "statement",
    "2025-12-19T21:05",
    "Europe/Kyiv",
    "kyiv",
    [
      { actor: "vera", role: "speaker" },
      { actor: "amy", role: "addressee" },
    ],
    ["talks", "ports"],
  ),
  event(
    "strike",
    "strike",
    "2025-12-19",
    "Europe/Kyiv",
    "port",
    [
      { actor: "fleet", role: "attacker" },
      { actor: "vera", role: "target" },
    ],
    ["ports"],
    {
      article: { locator: "¶9", phrase: "strike on a port" },
      related: ["jets"],
    },
    [7, 8],
  ),
  event(
    "jets",
    "strike",
    "2025-12-20~",
    "Europe/Simferopol",
    "belbek",
    [
      { actor: "vera", role: "attacker" },
      { actor: "fleet", role: "target" },
    ],
    ["crimea"],
    { confidence: "medium", doubt: "Only one side says so." },
  ),
  event(
    "plan",
    "proposal",
    "2025-12-05/2025-12-18",
    "Europe/Kyiv",
    null,
    [{ actor: "amy", role: "proposer" }],
    ["talks"],
    { subjects: ["crimea", "kyiv"] },
  ),
  event(
    "harm",
    "harm",
    "2025-12-13/..",
    "Europe/Kyiv",
    "kyiv",
    [{ actor: "fleet", role: "attacker" }],
    ["ports"],
  ),
  event(
    "ruling",
    "decision",
    "2025-12",
    "Europe/Kyiv",
    "nowhere",
    [{ actor: "boris", role: "decider" }],
    ["talks"],
  ),
];

function claimsFor({ record: { id }, edtf, zone, venue, killed }: (typeof EVENTS)[number], i: number) {
  const by = { type: "actor", actor: "vera" };
  const first = { source: "paper-1", phrase: "seven words at the very most here" };
  const second = { source: i % 2 === 0 ? "paper-2" : "paper-3" };
  const claim = (number: number, verb: string, about: string, text: string, value: object) => ({
    id: `${id}-${number}`,
    event: id,
    by: { type: "lineage", lineage: number % 2 === 0 ? "wire-a" : "wire-b" },
    verb,
    about,
    text,
    value,
    citations: [first],
  });
  return [
    {
      id: `${id}-1`,
      event: id,
      by,
      verb: "says",
      about: "occurrence",
      text: `Says that ${id} took place.`,
      citations: [first, second],
    },
    claim(2, "reports", "time", `Gives the time of ${id}.`, { type: "time", when: { edtf, zone } }),
    ...(venue === null
      ? []
      : [claim(3, "reports", "place", `Gives the place of ${id}.`, { type: "place", place: venue })]),
    ...killed.map((amount, k) =>
      claim(4 + k, "reports", "toll", `Counts ${amount} killed.`, {
        type: "figure",
        figure: "killed",
        amount,
      }),
    ),
  ];
}
