import { sourceLines } from "../events/evidence";
import { whoDidWhat } from "../events/who";
import { attributeName, figureWords } from "../evidence/words";
import type { Place, Story, StoryEvent } from "../story/model";
import { CERTAINTY_LABEL, KIND_LABEL } from "../story/vocabulary";
import { formatWhen } from "../time/format";
import type { View } from "../view/view";
import { accessedDay, type Colophon, filterWords } from "./colophon";
import type { Excerpt } from "./excerpt";

/** One value of a table: text, a number, or nothing. */
export type Fact = string | number | null;

/**
 * What a table or a map file says of one event, name by name and always in this order: the event,
 * when and where with their doubt, who and what, the evidence, and the colophon, so that a row
 * that is copied elsewhere still says where it is from. Lists are joined by "; ".
 */
export function factsOf({ view, index: { story }, colophon }: Excerpt, event: StoryEvent) {
  return {
    id: event.id,
    headline: event.headline,
    kind: KIND_LABEL[event.kind],
    side: story.sides.get(event.side)?.name ?? event.side,
    ...timeFacts(story, event, view.clock),
    ...placeFacts(story, event),
    actors: joined(
      whoDidWhat(story, event).flatMap(({ role, people }) =>
        people.map(({ actor }) => `${actor.name} (${role})`),
      ),
    ),
    topics: joined(event.topics.map((id) => story.topics.get(id)?.name ?? id)),
    figures: joined(event.figures.map((figure) => `${figureWords(figure)} ${figure.label}`)),
    summary: event.summary,
    certainty: CERTAINTY_LABEL[event.certainty],
    origins: event.origins,
    claims: event.claims.length,
    accounts_differ: joined(event.differences.map((difference) => differenceWords(story, difference))),
    confidence: event.confidence,
    doubt: event.doubt,
    sources: joined(
      sourceLines({ story }, event).map(({ source, published }) =>
        [source.publisher, ...(published === null ? [] : [published])].join(", "),
      ),
    ),
    source_links: joined(sourceLines({ story }, event).flatMap(({ source }) => source.url ?? [])),
    ...colophonFacts(colophon),
  } satisfies Readonly<Record<string, Fact>>;
}

/** The names of the facts. */
export type FactName = keyof ReturnType<typeof factsOf>;

function timeFacts(story: Story, { when }: StoryEvent, clock: View["clock"]) {
  const { earliest, latest, from, to } = when.extent;
  return {
    time: formatWhen(when, clock, story.zones),
    time_edtf: when.text,
    time_zone: when.zone,
    from_utc: isoTime(from),
    to_utc: isoTime(to),
    earliest_utc: isoTime(earliest),
    latest_utc: isoTime(latest),
    time_basis: when.basis,
  };
}

function placeFacts({ places }: Story, event: StoryEvent) {
  const place = event.venue === null ? undefined : places.get(event.venue);
  return {
    place: place?.name ?? null,
    country: place?.country ?? null,
    occupied: place?.occupied ?? null,
    latitude: place === undefined || place.extent.type === "unlocated" ? null : place.extent.lat,
    longitude: place === undefined || place.extent.type === "unlocated" ? null : place.extent.lon,
    radius_km: place === undefined || place.extent.type === "unlocated" ? null : place.extent.radiusKm,
    place_is: place === undefined ? null : PLACE_IS[place.extent.type],
    place_certainty: place?.certainty ?? null,
    place_basis: place?.basis ?? null,
    place_note: event.venueNote,
    about_places: joined(event.subjects.map((id) => places.get(id)?.name ?? id)),
  };
}

/** What coordinates and radius mean. */
const PLACE_IS: Record<Place["extent"]["type"], string> = {
  point: "a point known to within the radius",
  area: "an area of about that radius",
  unlocated: "not on the map",
};

function colophonFacts(colophon: Colophon) {
  const { title, version, known, counts, licence, address } = colophon;
  return {
    story: title,
    story_version: version,
    edition: known,
    filter: `${counts}: ${filterWords(colophon)}`,
    licence,
    taken: accessedDay(colophon),
    address,
  };
}

const differenceWords = (story: Story, { key, positions }: StoryEvent["differences"][number]): string =>
  `${attributeName(key, story)} ${positions
    .map(({ value, revised }) => (revised ? `${value} (revised since)` : value))
    .join(" / ")}`;

/** ISO 8601 in UTC, to the second; null where an end is open. */
const isoTime = (epochMs: number): string | null =>
  Number.isFinite(epochMs) ? `${new Date(epochMs).toISOString().slice(0, 19)}Z` : null;

const joined = (parts: readonly string[]): string | null => (parts.length === 0 ? null : parts.join("; "));
