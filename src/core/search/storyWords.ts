import { listAt } from "../index/ragged";
import {
  type DecodedEvidence,
  type DecodedHead,
  ownNumbers,
  raggedFrom,
  sizeOf,
  sparseTextReader,
  textReader,
} from "../parse/packed/decode";
import { listWords, type WordList } from "./wordList";

/** The words of a story of many events, by what they stand in. Positions are those of the packed columns. */
export interface StoryWords {
  readonly headlines: WordList;
  readonly summaries: WordList;
  readonly claims: WordList;
  /** Publisher, note and lineages. A source that no claim cites leads nowhere, and is left out. */
  readonly sources: WordList;
  /** The event of each claim. */
  readonly claimEvents: Uint32Array;
  /** The first claim that cites each source; −1 where none does. */
  readonly sourceClaims: Int32Array;
}

/** What words are taken from. */
export interface Wording extends EarlyWording {
  readonly summaries: DecodedEvidence["summary"];
  readonly claims: Pick<DecodedEvidence["claims"], "text" | "event" | "citations">;
}

/** As much of it as comes with what is drawn. */
export interface EarlyWording {
  readonly headlines: DecodedHead["columns"]["events"]["headline"];
  readonly sources: Pick<DecodedHead["columns"]["sources"], "publisher" | "note" | "lineages">;
  readonly lineages: readonly string[];
}

/** The wording of what is drawn, with numbers of its own: it can be read after that was handed over. */
export function earlyWording({ columns: { events, sources }, lineages }: DecodedHead): EarlyWording {
  return ownNumbers({
    headlines: events.headline,
    sources: { publisher: sources.publisher, note: sources.note, lineages: sources.lineages },
    lineages: lineages.map(nameOf),
  });
}

/** The whole wording of a packed story, with numbers of its own. */
export function wordingOf(early: EarlyWording, { claims, summary }: DecodedEvidence): Wording {
  const { text, event, citations } = claims;
  return { ...early, ...ownNumbers({ summaries: summary, claims: { text, event, citations } }) };
}

const nameOf = (record: unknown): string =>
  typeof record === "object" && record !== null && "name" in record ? String(record.name) : "";

/** Lists the words of a story: some two seconds for 100,000 events, so away from the thread that draws. */
export function storyWords({ headlines, summaries, claims, sources, lineages }: Wording): StoryWords {
  const sourceClaims = firstCiting(claims, sizeOf(sources.publisher));
  const [publisher, note] = [textReader(sources.publisher), sparseTextReader(sources.note)];
  const origins = raggedFrom(sources.lineages);
  return {
    headlines: listWords(sizeOf(headlines), textReader(headlines)),
    summaries: listWords(sizeOf(summaries), textReader(summaries)),
    claims: listWords(sizeOf(claims.text), textReader(claims.text)),
    sources: listWords(sourceClaims.length, (i) =>
      sourceClaims[i] === -1
        ? ""
        : [publisher(i), note(i), ...Array.from(listAt(origins, i), (at) => lineages[at])].join(" "),
    ),
    claimEvents: new Uint32Array(claims.event),
    sourceClaims,
  };
}

function firstCiting({ citations }: Wording["claims"], sources: number): Int32Array {
  const first = new Int32Array(sources).fill(-1);
  let at = 0;
  for (const [claim, length] of citations.lengths.entries()) {
    for (const end = at + length; at < end; at++) {
      const source = citations.values[at] ?? 0;
      if (first[source] === -1) first[source] = claim;
    }
  }
  return first;
}
