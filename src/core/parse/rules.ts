import { ASPECTS } from "../story/vocabulary";
import { parseEdtf } from "../time/edtf";
import { isZone } from "../time/zone";
import { inCrimea } from "./crimea";
import type { Issue } from "./issue";
import { error, LIST_NAMES, type ListRecord, type Lists, type StoryRecord } from "./records";
import type { ListName } from "./schema";

/** What one record gets wrong that its shape does not show: dates, zones, geography. */
type Fault = readonly [path: string, message: string];
type Faults = Iterable<Fault>;

/**
 * Drops, in place, records with a bad date, zone or place, and says what is wrong with each. An extract may
 * lack what an author has to write.
 */
export function dropUnsound(lists: Lists, extract: boolean): Issue[] {
  const check = <L extends ListName>(name: L): Issue[] => {
    const issues: Issue[] = [];
    for (const [id, record] of [...lists[name]]) {
      const found = [...RULES[name](record, lists, extract)];
      if (found.length > 0) lists[name].delete(id);
      issues.push(...found.map(([path, message]) => error(`${name}.json`, id, path, message)));
    }
    return issues;
  };
  return LIST_NAMES.flatMap((name) => check(name));
}

/** What is wrong with `story.json` beyond its shape. */
export function storyFaults(story: StoryRecord): Issue[] {
  const faults: Fault[] = [
    ...datum("period", story.period),
    ...zone("zone", story.zone),
    ...story.zones.flatMap((named, i) => zone(`zones[${i}].zone`, named.zone)),
    ...story.theatres.flatMap(({ bounds }, i) =>
      bounds.west < bounds.east && bounds.south < bounds.north
        ? []
        : [[`theatres[${i}].bounds`, "expected west < east and south < north"] satisfies Fault],
    ),
    ...twice(
      "sides",
      story.sides.map((side) => side.id),
    ),
    ...twice(
      "theatres",
      story.theatres.map((theatre) => theatre.id),
    ),
    ...twice(
      "sides",
      story.sides.map((side) => side.colour),
    ),
  ];
  return faults.map(([path, message]) => error("story.json", null, path, message));
}

const RULES: { readonly [L in ListName]: (record: ListRecord<L>, lists: Lists, extract: boolean) => Faults } =
  {
    actors: (actor) => actor.posts.flatMap((post, i) => datum(`posts[${i}].when`, post.when)),
    topics: () => [],
    lineages: () => [],
    sources: (source) => datum("published", source.published),
    questions: (question) =>
      question.text.endsWith("?") ? [] : [["text", `found "${question.text}", expected a question mark`]],
    claims: claimFaults,
    events: (event) => [
      ...(event.partial ? [] : unwritten(event)),
      ...(event.confidence !== "high" && !event.doubt && !event.partial
        ? [
            [
              "doubt",
              `found nothing; confidence "${event.confidence}" needs a word on what is in doubt`,
            ] as const,
          ]
        : []),
      ...twice(
        "readings",
        event.readings.map((reading) => reading.of),
      ),
      ...twice("topics", event.topics),
      ...twice("subjects", event.subjects),
      ...twice("related", event.related),
      ...twice(
        "actors",
        event.actors.map(({ actor, role }) => `${actor} as ${role}`),
      ),
      ...(event.related.includes(event.id)
        ? [["related", "found the event itself; take it out"] as const]
        : []),
    ],
    places: placeFaults,
  };

/** What an author has to write of every event, and only an export may leave out. */
const unwritten = ({ summary, when, readings }: ListRecord<"events">): Fault[] => [
  ...(summary ? [] : [["summary", "found nothing, expected two or three sentences"] satisfies Fault]),
  ...readings.flatMap(({ because }, i) =>
    because ? [] : [[`readings[${i}].because`, "found nothing, expected why"] satisfies Fault],
  ),
  ...(when.basis ? [] : [["when.basis", "found nothing, expected how the time was found"] satisfies Fault]),
];

/** The aspects of which a value of each type can speak. */
const FITS: Readonly<Record<string, readonly string[]>> = {
  time: ["time"],
  place: ["place"],
  figure: ["occurrence", "toll", "content"],
  position: ASPECTS,
};

function* claimFaults(claim: ListRecord<"claims">, lists: Lists): Generator<Fault> {
  const { said, value, withdraws = [] } = claim;
  if (said) yield* [...datum("said.edtf", said.edtf), ...zone("said.zone", said.zone)];
  if (value?.type === "time") {
    yield* [...datum("value.when.edtf", value.when.edtf), ...zone("value.when.zone", value.when.zone)];
  }
  const fits = value ? (FITS[value.type] ?? []) : [];
  if (value && !fits.includes(claim.about)) {
    yield ["about", `found "${claim.about}" with a value of a ${value.type}, expected ${fits.join(" or ")}`];
  }
  if ((claim.verb === "withdraws") !== withdraws.length > 0) {
    yield [
      "withdraws",
      `found ${withdraws.length} claims with the verb "${claim.verb}"; the two go together`,
    ];
  }
  for (const [i, { source, lineage = [] }] of claim.citations.entries()) {
    const own = lists.sources.get(source)?.lineage ?? lineage;
    for (const id of lineage.filter((each) => !own.includes(each))) {
      yield [`citations[${i}].lineage`, `found "${id}", expected some of its source’s: ${own.join(", ")}`];
    }
  }
  const seen = new Set<string>();
  for (let next: string | null | undefined = claim.id; next; next = lists.claims.get(next)?.revises) {
    if (seen.has(next)) {
      if (next === claim.id)
        yield ["revises", `found a circle through "${claim.revises}"; a claim cannot revise itself`];
      break;
    }
    seen.add(next);
  }
}

function* placeFaults(place: ListRecord<"places">, lists: Lists, extract: boolean): Generator<Fault> {
  if (!extract && !place.basis) yield ["basis", "found nothing, expected how the position was found"];
  const { extent } = place;
  if (extent.type !== "unlocated" && inCrimea(extent.lat, extent.lon) && extent.radius_km < 200) {
    const country = place.country ?? "nothing";
    if (country !== "UA") {
      yield ["country", `found ${country} for a place in Crimea, expected "UA" (UNGA 68/262)`];
    }
    if (extent.type === "point" && !/^occupied\b/.test(place.occupied ?? "")) {
      yield [
        "occupied",
        `found ${place.occupied ?? "nothing"} for a place in Crimea, expected e.g. "occupied by Russia since 2014"`,
      ];
    }
    const abroad = containers(place, lists).find((outer) => outer.country && outer.country !== "UA");
    if (abroad !== undefined) {
      yield [
        "within",
        `found "${abroad.id}" of ${abroad.country} around a place in Crimea, expected one of Ukraine`,
      ];
    }
  }
  if (containers(place, lists).some((outer) => outer.id === place.id)) {
    yield ["within", `found a circle through "${place.within}"; a place cannot contain itself`];
  }
}

/** The places around a place, innermost first; ends where a circle closes. */
function containers(place: ListRecord<"places">, lists: Lists): ListRecord<"places">[] {
  const outer: ListRecord<"places">[] = [];
  for (let next = place.within; next; ) {
    const found = lists.places.get(next);
    if (found === undefined || outer.includes(found)) break;
    outer.push(found);
    next = found.within;
  }
  return outer;
}

function datum(path: string, text: string | null | undefined): Fault[] {
  if (text === null || text === undefined) return [];
  const parsed = parseEdtf(text);
  return parsed.ok ? [] : [[path, parsed.message]];
}

const zone = (path: string, name: string): Fault[] =>
  isZone(name) ? [] : [[path, `found "${name}", expected an IANA time zone such as Europe/Kyiv`]];

const twice = (path: string, values: readonly string[]): Fault[] =>
  [...new Set(values)]
    .filter((value) => values.filter((other) => other === value).length > 1)
    .map((value) => [path, `found "${value}" more than once`]);
