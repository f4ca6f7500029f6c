import { describePlace, namedPlace } from "../events/place";
import { isSure } from "../geo/halo";
import type { Place, StoryEvent } from "../story/model";
import { type Certainty, KIND_LABEL } from "../story/vocabulary";
import { clockFields } from "../time/clockFields";
import { dayStart } from "../time/zone";
import { type Colophon, colophonLines, sourceWords } from "./colophon";
import { type Excerpt, eventAddress } from "./excerpt";
import { factsOf } from "./facts";
import { icsLine, icsText } from "./icsLine";

/**
 * The events as a calendar (RFC 5545), piece by piece: a VEVENT for each at the time that is stated.
 * What is known by the day has days, in the event's own zone, and no hour; a moment has no
 * length. Doubt, evidence and the colophon stand in the description. A calendar has no year
 * before 1 or after 9999: events there are named in its description and left out.
 */
export function* icsPieces(excerpt: Excerpt): Generator<string> {
  const { colophon, events } = excerpt;
  const left = events.filter((event) => !fits(event));
  yield "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Parley//Story calendar//EN\r\nCALSCALE:GREGORIAN\r\n";
  const name = icsText(`${colophon.title} (${colophon.counts})`);
  yield icsLine("NAME", name) + icsLine("X-WR-CALNAME", name);
  yield icsLine("DESCRIPTION", icsText(aboutWords(colophon, left)));
  for (const event of events) if (fits(event)) yield vevent(excerpt, event);
  yield "END:VCALENDAR\r\n";
}

function vevent(excerpt: Excerpt, event: StoryEvent): string {
  const { index, colophon } = excerpt;
  const place = event.venue === null ? undefined : index.story.places.get(event.venue);
  return [
    "BEGIN:VEVENT\r\n",
    icsLine("UID", `${event.id}.${index.story.id}@parley`),
    icsLine("DTSTAMP", instant(colophon.accessed)),
    timeLines(event),
    icsLine("SUMMARY", icsText(event.headline)),
    icsLine("DESCRIPTION", icsText(descriptionOf(excerpt, event, place))),
    place === undefined ? "" : placeLines(place),
    icsLine("CATEGORIES", categoriesOf(excerpt, event).map(icsText).join(",")),
    icsLine("STATUS", STATUS[event.certainty]),
    "TRANSP:TRANSPARENT\r\n",
    icsLine("URL", eventAddress(excerpt, event.id)),
    "END:VEVENT\r\n",
  ].join("");
}

const STATUS: Record<Certainty, string> = {
  corroborated: "CONFIRMED",
  single: "CONFIRMED",
  uncertain: "TENTATIVE",
  withdrawn: "CANCELLED",
};

function timeLines({ when: { extent, zone } }: StoryEvent): string {
  const { from, to } = extent;
  if ([from, to].every((epochMs) => dayStart(epochMs, zone) === epochMs)) {
    return icsLine("DTSTART;VALUE=DATE", day(from, zone)) + icsLine("DTEND;VALUE=DATE", day(to, zone));
  }
  const start = icsLine("DTSTART", instant(from));
  const moment = extent.precision === "minute" || extent.precision === "second";
  return moment ? start : start + icsLine("DTEND", instant(to));
}

function placeLines(place: Place): string {
  const { name, extent } = place;
  const location = icsLine("LOCATION", icsText(namedPlace(name, place)));
  const exact = extent.type === "point" && isSure(place);
  return exact ? location + icsLine("GEO", `${extent.lat};${extent.lon}`) : location;
}

function descriptionOf(excerpt: Excerpt, event: StoryEvent, place: Place | undefined): string {
  const facts = factsOf(excerpt, event);
  const lines: readonly (readonly [string, string | null])[] = [
    ["When", facts.time],
    ["How the time was found", facts.time_basis],
    ["Where", place === undefined ? event.venueNote : `${place.name}, ${describePlace(place).extent}`],
    ["Who", facts.actors],
    ["Figures", facts.figures],
    ["Certainty", `${facts.certainty}; origins: ${facts.origins}`],
    ["In doubt", facts.doubt],
    ["Accounts differ", facts.accounts_differ],
    ["Sources", facts.sources],
    ["From", `${facts.story}, version ${facts.story_version}; ${facts.edition}; ${facts.filter}`],
    ["Licence", facts.licence],
    ["Taken", facts.taken],
  ];
  const told = lines.flatMap(([name, text]) => (text === null ? [] : [`${name}: ${text}`]));
  return [...(facts.summary === null ? [] : [facts.summary, ""]), ...told].join("\n");
}

const categoriesOf = ({ index: { story } }: Excerpt, event: StoryEvent): string[] => [
  KIND_LABEL[event.kind],
  ...event.topics.map((id) => story.topics.get(id)?.name ?? id),
];

function aboutWords(colophon: Colophon, left: readonly StoryEvent[]): string {
  return [
    ...(colophon.description === null ? [] : [colophon.description]),
    ...colophonLines(colophon).map(([name, text]) => `${name}: ${text}`),
    `Sources: ${colophon.sources.map(sourceWords).join("; ")}`,
    ...left.map(
      ({ headline, when }) => `Not in the calendar, as its year is out of range: ${headline} (${when.text})`,
    ),
  ].join("\n");
}

function fits({ when: { extent } }: StoryEvent): boolean {
  return [extent.from, extent.to].every((epochMs) => epochMs >= FIRST && epochMs < LAST);
}

/** A day inside the years that four digits write, for zones ahead and behind. */
const FIRST = Date.parse("0001-01-02T00:00Z");
const LAST = Date.parse("9999-12-31T00:00Z");

const instant = (epochMs: number): string =>
  `${new Date(epochMs).toISOString().slice(0, 19).replace(/[-:]/gu, "")}Z`;

const day = (epochMs: number, zone: string): string => clockFields(epochMs, zone).date.replaceAll("-", "");
