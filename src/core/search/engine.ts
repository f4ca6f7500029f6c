import MiniSearch from "minisearch";
import type { StoryIndex } from "../index/storyIndex";
import { type Document, documentsOf, namesIn } from "./documents";
import { fold, words } from "./fold";
import { isScanned } from "./many";

/** A name that is typed is meant as a name: who, where and what come before what happened there. */
const BOOST: Readonly<Record<string, number>> = { actor: 6, place: 4, topic: 4 };

const engines = new WeakMap<StoryIndex, MiniSearch<Document>>();

/**
 * The search engine of a story, built on first use and kept. Terms match as prefixes from
 * two letters on, and with one slip in five letters from five letters on; all must match.
 */
export function engineOf(index: StoryIndex): MiniSearch<Document> {
  const known = engines.get(index);
  if (known !== undefined) return known;
  const engine = new MiniSearch<Document>({
    idField: "key",
    fields: ["title", "names", "text"],
    storeFields: ["type"],
    tokenize: words,
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      boost: { title: 3, names: 2 },
      combineWith: "AND",
      boostDocument: (_key, _term, stored) => BOOST[String(stored?.["type"])] ?? 1,
      prefix: (term) => term.length >= 2,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
      maxFuzzy: 2,
    },
  });
  engine.addAll(isScanned(index) ? namesIn(index) : documentsOf(index));
  engines.set(index, engine);
  return engine;
}
