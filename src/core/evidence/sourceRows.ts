import { fold, words } from "../search/fold";
import { finish, type Steps, within } from "../steps";
import type { EventId } from "../story/ids";
import type { Citation, Claim, Lineage, Source, Story, StoryEvent } from "../story/model";
import { formatDate } from "../time/format";
import { findingReliance, type Reliance } from "./reliance";

/** One source as it is listed. */
export interface SourceRow extends Reliance {
  readonly isArticle: boolean;
  readonly lineages: readonly Lineage[];
  /** Day of publication; null when the page gives none. */
  readonly published: string | null;
  /** English name of the language; null when unknown. */
  readonly language: string | null;
}

/** What the list of sources can be sorted by. */
export const SOURCE_ORDERS = ["weight", "publisher", "date", "lineage", "language"] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

export const SOURCE_ORDER_LABEL: Record<SourceOrder, string> = {
  weight: "Most rests on it",
  publisher: "Publisher",
  date: "Date",
  lineage: "Origin",
  language: "Language",
};

const languages = new Intl.DisplayNames("en", { type: "language" });

/** Every source of an edition, those that most rests on first. */
export const sourceRows = (story: Story): readonly SourceRow[] => finish(listingSources(story));

/** As `sourceRows`, step by step. */
export function* listingSources(story: Story): Steps<readonly SourceRow[]> {
  const rows: SourceRow[] = [];
  for (const each of yield* within(findingReliance(story), 0, SHARE)) {
    if (rows.push({ ...each, ...describe(story, each.source) }) % STEP === 0) {
      yield SHARE + (1 - SHARE) * (rows.length / story.sources.size);
    }
  }
  return rows;
}

/** What of the work it is to find what rests on each. */
const SHARE = 0.8;
/** So many are described in one step. */
const STEP = 100;

/** What is said of a source beside its publisher. */
export function describe(
  story: Pick<Story, "article" | "lineages">,
  { id, lineages, published, language }: Source,
): Pick<SourceRow, "isArticle" | "lineages" | "published" | "language"> {
  return {
    isArticle: id === story.article,
    lineages: lineages.flatMap((lineage) => story.lineages.get(lineage) ?? []),
    published: published === null ? null : formatDate(published),
    language: language === null ? null : (languages.of(language) ?? language),
  };
}

/**
 * The rows of which every word of the text begins a word of publisher, origin, day, language,
 * note or address; a number must be the whole of one, so that "20" is a day and not a year.
 */
export function matchSources(rows: readonly SourceRow[], text: string): readonly SourceRow[] {
  const wanted = words(fold(text));
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const own = words(fold(textOf(row)));
    return wanted.every((word) =>
      own.some((other) => (/^\d+$/u.test(word) ? other === word : other.startsWith(word))),
    );
  });
}

const textOf = ({ source, lineages, published, language }: SourceRow): string =>
  [
    source.publisher,
    ...lineages.map(({ name }) => name),
    published,
    language,
    source.note,
    source.url?.replaceAll(/[/.-]/gu, " "),
  ].join(" ");

/** The rows in another order; what lacks the value comes last, and equals stay as they were. */
export function sortSources(rows: readonly SourceRow[], order: SourceOrder): readonly SourceRow[] {
  switch (order) {
    case "weight":
      return rows;
    case "date":
      return rows.toSorted((a, b) => day(a) - day(b));
    case "publisher":
      return by(rows, ({ source }) => source.publisher);
    case "lineage":
      return by(rows, ({ lineages }) => lineages[0]?.name ?? null);
    case "language":
      return by(rows, ({ language }) => language);
  }
}

const day = ({ source }: SourceRow): number => source.publication?.from ?? Number.MAX_SAFE_INTEGER;

const by = (rows: readonly SourceRow[], name: (row: SourceRow) => string | null): readonly SourceRow[] =>
  rows.toSorted((a, b) => {
    const [one, other] = [name(a), name(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one.localeCompare(other, "en");
  });

/** What one source has to say of one event. */
export interface SourceUse {
  readonly event: EventId;
  readonly headline: string;
  readonly uses: readonly { readonly claim: Claim; readonly citation: Citation }[];
}

/** What a source says, event by event in order of time; `byId` has the events of the story. */
export function usesOfSource(
  { story, byId }: { readonly story: Story; readonly byId: ReadonlyMap<EventId, StoryEvent> },
  { source, claims, supports, disputes }: Reliance,
): readonly SourceUse[] {
  const own = new Set(claims);
  const events = [...new Set([...supports, ...disputes])].flatMap((id) => byId.get(id) ?? []);
  return events
    .sort((a, b) => a.ordinal - b.ordinal)
    .map((event): SourceUse => {
      const uses = event.claims.flatMap((id) => {
        const claim = own.has(id) ? story.claims.get(id) : undefined;
        const cited = claim?.citations.filter((citation) => citation.source === source.id) ?? [];
        return claim === undefined ? [] : cited.map((citation) => ({ claim, citation }));
      });
      return { event: event.id, headline: event.headline, uses };
    });
}
