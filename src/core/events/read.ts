import { numberText } from "../number";
import type { SourceId } from "../story/ids";
import type { Citation, Claim, Source, Story } from "../story/model";
import { formatDate, formatShort } from "../time/format";

/** One place in one source where a claim was read. */
export interface ReadLine {
  readonly key: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly published: string | null;
  /** Where the report comes from in the end, e.g. "Reuters". */
  readonly origin: string;
  /** Whether that counts as an independent origin. */
  readonly counted: boolean;
  readonly locator: string | null;
  /** At most seven words, literally from the source. */
  readonly phrase: string | null;
  /** Where the source says otherwise, in our words. */
  readonly differs: string | null;
}

type Parts = Pick<Story, "sources" | "lineages">;

/**
 * Every place where a claim was read, by day of publication, unknown last. With `bare`, for an
 * edition that lacks part of the event's claims, without what was noted with all of them in view.
 */
export function readLines(story: Parts, claim: Claim, bare: boolean): ReadLine[] {
  return claim.citations
    .flatMap((citation) => {
      const source = story.sources.get(citation.source);
      return source === undefined ? [] : [{ citation, source }];
    })
    .sort((a, b) => outAt(a.source) - outAt(b.source))
    .map(({ citation: { locator, phrase, differs, lineages: from }, source }, position) => {
      const lineages = from.flatMap((id) => story.lineages.get(id) ?? []);
      return {
        key: `${source.id} ${position}`,
        publisher: source.publisher,
        url: source.url,
        published: source.published === null ? null : formatDate(source.published),
        origin: lineages.map(({ name }) => name).join(", "),
        counted: lineages.some(({ independent }) => independent),
        locator,
        phrase,
        differs: bare ? null : differs,
      };
    });
}

/** The source with the claim that came out first; null when none of them gives a day. */
export function firstOut(story: Pick<Story, "sources">, claim: Claim): Source | null {
  let first: Source | null = null;
  for (const { source: id } of claim.citations) {
    const source = story.sources.get(id);
    if (source === undefined || source.publication === null) continue;
    if (first === null || outAt(source) < outAt(first)) first = source;
  }
  return first;
}

/** The day on which a claim was first published, in short words: "published 20 Dec"; "no date given". */
export function publishedOn(story: Pick<Story, "sources" | "extent">, claim: Claim): string {
  const first = firstOut(story, claim);
  if (first === null || first.published === null) return "no date given";
  return `published ${formatShort({ edtf: first.published, zone: first.zone }, "event", story.extent)}`;
}

/** How many publishers stand behind citations: two pages of one paper are one outlet. */
export function outletsOf(story: Pick<Story, "sources">, citations: readonly Citation[]): number {
  const publisherOf = (id: SourceId) => story.sources.get(id)?.publisher ?? id;
  return new Set(citations.map(({ source }) => publisherOf(source))).size;
}

/** How far something is carried: "5 outlets, 2 origins"; "1 outlet, origin unclear". */
export function carriedBy(outlets: number, origins: number): string {
  return `${counted(outlets, "outlet")}, ${originWords(origins)}`;
}

/** "2 origins"; "origin unclear" where no source says where it has it from. */
export const originWords = (origins: number): string =>
  origins === 0 ? "origin unclear" : counted(origins, "origin");

const counted = (n: number, what: string): string => `${numberText(n)} ${n === 1 ? what : `${what}s`}`;

const outAt = ({ publication }: Source): number => publication?.from ?? Number.POSITIVE_INFINITY;
