import { sourceName } from "../evidence/sourceName";
import type { StoryIndex } from "../index/storyIndex";
import { numberText } from "../number";
import type { SourceId } from "../story/ids";
import type { Claim, Source, Story, StoryEvent } from "../story/model";
import { formatDate, formatDay } from "../time/format";
import { encodeView } from "../view/address";
import type { Asked } from "../view/cited";
import { describeEdition, describeFilter, namedZone } from "../view/describe";
import type { View } from "../view/view";

/** A source that something in the excerpt was read in. */
export interface SourceLine {
  readonly id: SourceId;
  readonly publisher: string;
  /** Day of publication in words; null when the page gives none. */
  readonly published: string | null;
  readonly url: string | null;
}

/** What every format says of itself: of what it is a part, how that was chosen, and on what it rests. */
export interface Colophon {
  readonly title: string;
  readonly version: string;
  /** What the story is about, as its author wrote it last; null for an earlier edition, which it would tell too much. */
  readonly description: string | null;
  /** As of when the story is told: "As known on 19 Dec 2025, 22:00 Kyiv", or by its version. */
  readonly known: string;
  /** The instant, in epoch ms; null for the present. */
  readonly asOf: number | null;
  /** Publishers of the sources that are left out. */
  readonly without: readonly string[];
  /** "37 of 53 events". */
  readonly counts: string;
  /** The conditions in words; empty when nothing is filtered. */
  readonly conditions: readonly string[];
  /** How times are told: "Kyiv time (Europe/Kyiv)". */
  readonly times: string;
  /** Those that the events' claims were read in, in the order of the story. */
  readonly sources: readonly SourceLine[];
  /** As the story states it; null when it states none. */
  readonly licence: string | null;
  /** The address that reopens the view. */
  readonly address: string;
  /** Epoch ms. */
  readonly accessed: number;
}

/** The colophon of the events that were chosen from what is asked. */
export function colophonOf(
  { view, index, whole, page, accessed }: Asked,
  events: readonly StoryEvent[],
): Colophon {
  const { story } = index;
  return {
    title: story.title,
    version: story.version,
    description: view.asOf === null ? story.description : null,
    known: knownWords(whole, view),
    asOf: view.asOf,
    without: view.without.map((id) => sourceName(whole.story, id)),
    counts: countWords(events.length, index.all.size),
    conditions: describeFilter(index, view.filter, view.clock).map(({ text }) => text),
    times: timeWords(story, view.clock),
    sources: sourcesOf(story, events),
    licence: story.licence,
    address: `${page}#${encodeView(view, whole)}`,
    accessed,
  };
}

/** "37 of 53 events", or "All 53 events". */
export const countWords = (count: number, total: number): string =>
  count === total ? `All ${numberText(total)} events` : `${numberText(count)} of ${numberText(total)} events`;

/** The conditions in one line; says so when there are none. */
export const filterWords = ({ conditions }: Pick<Colophon, "conditions">): string =>
  conditions.length === 0 ? "no conditions" : conditions.join("; ");

/** The day on which it was taken, in UTC: "2025-12-31". */
export const accessedDay = ({ accessed }: Pick<Colophon, "accessed">): string =>
  new Date(accessed).toISOString().slice(0, 10);

/** A source in one line: "Reuters, 20 Dec 2025, https://…". */
export const sourceWords = ({ publisher, published, url }: SourceLine): string =>
  [publisher, published ?? "no date given", ...(url === null ? [] : [url])].join(", ");

/** The colophon as a record, by names in small letters: what files for programs carry. */
export const colophonRecord = (colophon: Colophon) => ({
  ...Object.fromEntries(colophonLines(colophon).map(([name, text]) => [name.toLowerCase(), text])),
  sources: colophon.sources.map(sourceWords),
});

/** Everything but the sources as name and text, in the order in which it is printed. */
export function colophonLines(colophon: Colophon): readonly (readonly [name: string, text: string])[] {
  const { title, version, known, counts, times, licence, address, accessed } = colophon;
  return [
    ["Story", `${title}, version ${version}`],
    ["Edition", known],
    ["Events", `${counts}: ${filterWords(colophon)}`],
    ["Times", times],
    ["Licence", licence ?? "none stated by the story"],
    ["Address", address],
    ["Taken", `${formatDay(accessed, "UTC")}, with Parley`],
  ];
}

/** As of when a view tells the story: an instant, or the version; and the sources that it leaves out. */
export function knownWords(whole: StoryIndex, view: View): string {
  const edition = describeEdition(whole, view);
  const present = `As known in version ${whole.story.version}`;
  if (edition === null) return present;
  return view.asOf === null ? `${present} · ${edition.charAt(0).toLowerCase()}${edition.slice(1)}` : edition;
}

function timeWords(story: Story, clock: View["clock"]): string {
  return clock === "event" ? "each in its event’s own zone" : axisZone(story, clock);
}

/** The one zone that a timeline's axis is told in: "Kyiv time (Europe/Kyiv)"; that of the story where each event has its own. */
export function axisZone(story: Story, clock: View["clock"]): string {
  const { zone, name } = namedZone(story, clock);
  return name === zone ? zone : `${name} time (${zone})`;
}

function sourcesOf(story: Story, events: readonly StoryEvent[]): SourceLine[] {
  const used = new Set<SourceId>();
  for (const { citations } of claimsOn(story, events)) for (const { source } of citations) used.add(source);
  return [...story.sources.values()].filter(({ id }) => used.has(id)).map(lineOf);
}

/** The claims on events; of all events those of the story, none of which has to be looked up. */
function* claimsOn({ claims, events: all }: Story, events: readonly StoryEvent[]): Generator<Claim> {
  if (events.length === all.length) return yield* claims.values();
  for (const event of events) {
    for (const id of event.claims) {
      const claim = claims.get(id);
      if (claim !== undefined) yield claim;
    }
  }
}

/** A source as it is listed. */
export const lineOf = ({ id, publisher, published, url }: Source): SourceLine => ({
  id,
  publisher,
  published: published === null ? null : formatDate(published),
  url,
});
