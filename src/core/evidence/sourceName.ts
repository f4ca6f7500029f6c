import type { SourceId } from "../story/ids";
import type { Source, Story } from "../story/model";
import { formatDate } from "../time/format";

type Sources = Pick<Story, "sources" | "lineages">;

/**
 * A source in as few words as tell it from the others of the story: its publisher; where several have that, its day
 * as well; where that is not its own either, its origins, and at last its id. "UNN (20 Dec 2025)". A source that the
 * story does not have is told by its id.
 */
export function sourceName(story: Sources, id: SourceId): string {
  const source = story.sources.get(id);
  if (source === undefined) return id;
  const own = wordsOf(story, source);
  let others = (namesakes(story).get(source.publisher) ?? []).filter((other) => other !== source);
  const said: string[] = [];
  for (const [i, word] of own.entries()) {
    if (others.length === 0) break;
    said.push(word);
    others = others.filter((other) => wordsOf(story, other)[i] === word);
  }
  return said.length === 0 ? source.publisher : `${source.publisher} (${said.join(", ")})`;
}

/** What tells sources of one publisher apart, the shortest first. */
const wordsOf = ({ lineages }: Sources, { id, published, lineages: from }: Source): readonly string[] => [
  published === null ? "no day given" : formatDate(published),
  `from ${from.map((lineage) => lineages.get(lineage)?.name ?? lineage).join(", ")}`,
  id,
];

const kept = new WeakMap<Story["sources"], ReadonlyMap<string, readonly Source[]>>();

/** The sources of each publisher. */
function namesakes({ sources }: Sources): ReadonlyMap<string, readonly Source[]> {
  const known = kept.get(sources);
  if (known !== undefined) return known;
  const made = new Map<string, Source[]>();
  for (const source of sources.values()) {
    const alike = made.get(source.publisher);
    if (alike === undefined) made.set(source.publisher, [source]);
    else alike.push(source);
  }
  kept.set(sources, made);
  return made;
}
