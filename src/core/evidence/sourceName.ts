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
  const names = named.get(story.sources) ?? new Map<SourceId, string>();
  named.set(story.sources, names);
  const name = names.get(id) ?? nameOf(story, id);
  names.set(id, name);
  return name;
}

/** Asked for with every change of the view, and looked for among many. */
const named = new WeakMap<Story["sources"], Map<SourceId, string>>();

function nameOf(story: Sources, id: SourceId): string {
  const source = story.sources.get(id);
  if (source === undefined) return id;
  let others = (namesakes(story).get(source.publisher) ?? []).filter((other) => other !== source);
  const said: string[] = [];
  for (const wordOf of TELLING) {
    if (others.length === 0) break;
    const word = wordOf(source, story);
    said.push(word);
    others = others.filter((other) => wordOf(other, story) === word);
  }
  return said.length === 0 ? source.publisher : `${source.publisher} (${said.join(", ")})`;
}

/** What tells sources of one publisher apart, the shortest first. */
const TELLING: readonly ((source: Source, story: Sources) => string)[] = [
  ({ published }) => (published === null ? "no day given" : formatDate(published)),
  ({ lineages }, story) =>
    `from ${lineages.map((lineage) => story.lineages.get(lineage)?.name ?? lineage).join(", ")}`,
  ({ id }) => id,
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
