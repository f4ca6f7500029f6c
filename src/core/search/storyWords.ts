import { listAt } from "../index/ragged";
import {
  type Decoded,
  ownNumbers,
  raggedFrom,
  sizeOf,
  sparseTextReader,
  textReader,
} from "../parse/packed/decode";
import type { PackedColumns } from "../parse/packed/form";
import type { Numbers } from "../parse/packed/numbers";
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
export interface Wording {
  readonly events: Pick<PackedColumns<Numbers>["events"], "headline" | "summary">;
  readonly claims: Pick<PackedColumns<Numbers>["claims"], "text" | "event" | "citations">;
  readonly sources: Pick<PackedColumns<Numbers>["sources"], "publisher" | "note" | "lineages">;
  readonly lineages: readonly string[];
}

/** The wording of a packed story, with numbers of its own: it can be read after the story was handed over. */
export function wordingOf({ columns: { events, claims, sources }, lineages }: Decoded): Wording {
  return ownNumbers({
    events: { headline: events.headline, summary: events.summary },
    claims: { text: claims.text, event: claims.event, citations: claims.citations },
    sources: { publisher: sources.publisher, note: sources.note, lineages: sources.lineages },
    lineages: lineages.map(nameOf),
  });
}

const nameOf = (record: unknown): string =>
  typeof record === "object" && record !== null && "name" in record ? String(record.name) : "";

/** Lists the words of a story: some two seconds for 100,000 events, so away from the thread that draws. */
export function storyWords({ events, claims, sources, lineages }: Wording): StoryWords {
  const sourceClaims = firstCiting(claims, sizeOf(sources.publisher));
  const [publisher, note] = [textReader(sources.publisher), sparseTextReader(sources.note)];
  const origins = raggedFrom(sources.lineages);
  return {
    headlines: listWords(sizeOf(events.headline), textReader(events.headline)),
    summaries: listWords(sizeOf(events.summary), textReader(events.summary)),
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
