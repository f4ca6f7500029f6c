import { type ShownFigure, shownFigure } from "../briefing/keyFigures";
import { opened } from "../briefing/steps";
import { type ClaimLine, claimLine } from "../events/evidence";
import { type KeyEntry, marksKey } from "../events/key";
import { namedPlace } from "../events/place";
import { type EventRow, rowOf } from "../events/row";
import { earlierEdition } from "../index/editions";
import { numberText } from "../number";
import type { EventId, PlaceId, SourceId } from "../story/ids";
import type { Briefing, Step, StoryEvent } from "../story/model";
import { inOrder } from "../story/order";
import { CERTAINTY_LABEL } from "../story/vocabulary";
import { formatWhen } from "../time/format";
import { type Colophon, filterWords, lineOf, type SourceLine } from "./colophon";
import { type Excerpt, excerptOf, pageOf } from "./excerpt";
import { openingOf } from "./opening";
import { sinceWords } from "./since";

/** One message with what shows it: a page of a handout, a slide of a deck. */
export interface Sheet {
  readonly id: string;
  readonly kicker: string | null;
  readonly title: string;
  readonly text: string | null;
  readonly figures: readonly ShownFigure[];
  /** What is pointed out, with who says it. */
  readonly claims: readonly ClaimLine[];
  /** For the presenter alone; null outside of a briefing. */
  readonly notes: string | null;
  readonly sources: readonly SourceLine[];
  /** What its pictures show. */
  readonly excerpt: Excerpt;
  /** Places that are pointed out on its map. */
  readonly ringed: readonly PlaceId[];
}

/** An event as the list at the end tells it. */
export interface ListedEvent {
  readonly row: EventRow;
  readonly when: string;
  /** Its place by its short name, and under whose occupation that is; says so where it has none. */
  readonly where: string;
  /** Certainty, and whether accounts differ. */
  readonly standing: string;
}

/** A briefing, or the present view, as it is handed out. */
export interface Handout {
  readonly title: string;
  /** The question that it answers; null for a view, which answers none. */
  readonly question: string | null;
  /** As of when it is told: "As known on 19 Dec 2025, 22:00 Kyiv"; several where the steps differ. */
  readonly known: readonly string[];
  readonly sheets: readonly Sheet[];
  /** Every event that a sheet shows, in order of time, each as the latest of its editions tells it. */
  readonly events: readonly ListedEvent[];
  /** What the marks of the events mean. */
  readonly key: readonly KeyEntry[];
  /** Everything that sheets and events rest on, in the order of the story. */
  readonly sources: readonly SourceLine[];
  /** What the cover says of it: story, times, licence, the address that opens it, the day. */
  readonly colophon: Colophon;
}

/** So many events nobody reads on paper or slides, and a browser lays them out for minutes. */
export const MOST_LISTED = 5_000;

/** Throws, with words for the person, where the excerpts show more events than paper or slides carry. */
function refuseTooMany(excerpts: readonly Excerpt[]): void {
  const { size } = new Set(excerpts.flatMap(({ events }) => events.map(({ id }) => id)));
  if (size <= MOST_LISTED) return;
  throw new Error(
    `Pages and slides list every event, and take ${numberText(MOST_LISTED)} at most; here are ${numberText(size)}. Narrow the filter, or take the table.`,
  );
}

/**
 * The handout of a briefing, step by step; without one, of what is shown now. Throws where that is too many events.
 * @param taken what is shown now.
 */
export function handoutOf(briefing: Briefing | null, taken: Excerpt): Handout {
  const { whole } = taken;
  const sheets = briefing?.steps.map((step) => sheetOf(step, taken)) ?? [viewSheet(taken)];
  const excerpts = sheets.map(({ excerpt }) => excerpt);
  refuseTooMany(excerpts);
  const used = new Set<SourceId>(
    sheets.flatMap(({ sources, excerpt }) => [...sources, ...excerpt.colophon.sources].map(({ id }) => id)),
  );
  return {
    title: briefing?.title ?? choiceOf(taken.colophon),
    question: briefing?.question ?? null,
    known: [...new Set(excerpts.map(knownOf))],
    sheets,
    events: listed(excerpts),
    key: marksKey(taken.index.story),
    sources: [...whole.story.sources.values()].filter(({ id }) => used.has(id)).map(lineOf),
    colophon: briefing === null ? taken.colophon : coverOf(briefing, excerpts),
  };
}

/** The events of an excerpt as a plain list, without pictures: what they are a part of, they, and their sources. */
export function listOf(taken: Excerpt): Handout {
  refuseTooMany([taken]);
  return {
    title: choiceOf(taken.colophon),
    question: null,
    known: [knownOf(taken)],
    sheets: [],
    events: listed([taken]),
    sources: taken.colophon.sources,
    key: marksKey(taken.index.story),
    colophon: taken.colophon,
  };
}

/** What the handout is and as of when, for the title of its page, which a PDF is named by. */
export function pageTitle({ title, question, known, colophon }: Handout): string {
  const counts = question === null ? [colophon.counts] : [];
  return [...new Set([colophon.title, title, ...counts, ...(known.length === 1 ? known : [])])].join(" · ");
}

/** The colophon of the whole: that of its first step, which it opens with, and the times of all of them. */
function coverOf(briefing: Briefing, excerpts: readonly Excerpt[]): Colophon {
  const [first] = excerpts;
  if (first === undefined) throw new Error("A briefing has a step.");
  const times = [...new Set(excerpts.map(({ colophon }) => colophon.times))].join("; ");
  return { ...first.colophon, times, address: `${pageOf(first)}#${openingOf(briefing, first.whole)}` };
}

function sheetOf(step: Step, taken: Excerpt): Sheet {
  const { whole } = taken;
  const { view, index } = opened(step, whole);
  const excerpt = excerptOf({ view, index, whole, page: pageOf(taken), accessed: taken.colophon.accessed });
  const earlier = earlierEdition(whole, view);
  return {
    id: step.id,
    kicker: step.kicker,
    title: step.title,
    text: step.text,
    figures: step.figures.flatMap((figure) => shownFigure(figure, { view, index, earlier }) ?? []),
    claims: step.highlight.claims.flatMap((id) => claimLine(index, id, view.clock) ?? []),
    notes: step.notes,
    sources: step.sources.flatMap((id) => {
      const source = whole.story.sources.get(id);
      return source === undefined ? [] : [lineOf(source)];
    }),
    excerpt,
    ringed: step.highlight.places,
  };
}

function viewSheet(taken: Excerpt): Sheet {
  const { colophon } = taken;
  return {
    id: "view",
    kicker: colophon.known,
    title: choiceOf(colophon),
    text: colophon.conditions.length === 0 ? colophon.description : colophon.counts,
    figures: [],
    claims: [],
    notes: null,
    sources: colophon.sources,
    excerpt: taken,
    ringed: [],
  };
}

/** As of when an excerpt is told, and what with it is compared: "As known in version 2, compared with 19 Dec 2025, 23:59 Kyiv". */
const knownOf = ({ view, whole, colophon }: Excerpt): string =>
  view.since === null
    ? colophon.known
    : `${colophon.known}, compared with ${sinceWords({ view, whole }, view.since)}`;

/** What a view is called: its conditions, "Strike; in Crimea", or that it has all the events. */
function choiceOf(colophon: Colophon): string {
  const choice = colophon.conditions.length === 0 ? colophon.counts : filterWords(colophon);
  return choice.charAt(0).toUpperCase() + choice.slice(1);
}

function listed(excerpts: readonly Excerpt[]): ListedEvent[] {
  const latest = new Map<
    EventId,
    { readonly at: number; readonly event: StoryEvent; readonly listed: ListedEvent }
  >();
  for (const { view, index, events } of excerpts) {
    const at = view.asOf ?? Number.POSITIVE_INFINITY;
    for (const event of events) {
      if ((latest.get(event.id)?.at ?? Number.NEGATIVE_INFINITY) > at) continue;
      const row = rowOf(index, event, view.clock);
      const standing = `${CERTAINTY_LABEL[row.certainty]}${row.differing ? " · accounts differ" : ""}`;
      const venue = event.venue === null ? undefined : index.story.places.get(event.venue);
      const where = venue === undefined ? "no single place" : namedPlace(venue.short, venue);
      const when = formatWhen(event.when, view.clock, index.story.zones);
      latest.set(event.id, { at, event, listed: { row, when, where, standing } });
    }
  }
  return [...latest.values()].sort((a, b) => inOrder(a.event, b.event)).map(({ listed }) => listed);
}
