import type { StoryIndex } from "../core/index/storyIndex";
import { numberText } from "../core/number";
import type { HitType } from "../core/search/documents";
import { engineOf } from "../core/search/engine";
import { isScanned } from "../core/search/many";
import { textsOf } from "../core/search/scan";
import { type Hit, suggest } from "../core/search/suggest";
import { type Change, filterText, openActor, selectEvent, toggle } from "../core/view/actions";
import { whenIdle } from "../state/idle";
import type { Reach } from "../state/searchReach";

/** Readies what the first letter asks for in a story of many events, when the page is at rest. */
export function prepare(index: StoryIndex, reach: Reach): void {
  if (!isScanned(index)) return;
  whenIdle(() => {
    engineOf(index);
    if (reach !== "all") textsOf(index);
  });
}

/** What a search does not look through, or not yet. */
const MISSING: Readonly<Record<Reach, string>> = {
  all: "",
  readying: "Claims and sources can be searched in a moment",
  events: "Claims and sources are not searched here",
};

/** One line of the search list and what choosing it does to the view. */
export interface Option {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly change: Change;
}

const GROUP: Record<HitType, string> = {
  event: "Events",
  actor: "Actors",
  place: "Places",
  topic: "Topics",
  claim: "Claims",
  source: "Sources",
};

/** The list under the search box: hits by type, best first, the offer to filter, and what is not searched. */
export function sectionsOf(
  index: StoryIndex,
  text: string,
  clock: string,
  reach: Reach,
): { readonly name: string; readonly options: readonly Option[] }[] {
  const groups = text === "" ? [] : suggest(index, text, clock);
  const missing = MISSING[reach] === "" ? [] : [{ name: MISSING[reach], options: [] }];
  if (groups.length === 0) return missing;
  return [
    ...groups.map(({ type, hits, total }) => ({
      name: `${GROUP[type]}${total > hits.length ? ` · ${numberText(hits.length)} of ${numberText(total)}` : ""}`,
      options: hits.flatMap(optionsOf),
    })),
    { name: "", options: [filterOption(text)] },
    ...missing,
  ];
}

/** The offer to keep only the events that the text finds. */
const filterOption = (text: string): Option => ({
  key: "text",
  title: `Only events that match “${text}”`,
  detail: "",
  change: filterText(text),
});

/** What a hit offers: an event opens, an actor filters or opens, a place is where or what about. */
function optionsOf({ key, title, detail, target }: Hit): Option[] {
  switch (target.type) {
    case "event":
    case "claim":
    case "source":
      return [{ key, title, detail, change: selectEvent(target.event) }];
    case "actor":
      return [
        { key, title, detail: join(detail, "only events with"), change: adding("actors", target.actor) },
        { key: `${key} card`, title, detail: "open the card", change: openActor(target.actor) },
      ];
    case "place":
      return [
        { key, title, detail: join(detail, "what happened here"), change: adding("places", target.place) },
        {
          key: `${key} subject`,
          title,
          detail: join(detail, "what is about it"),
          change: adding("subjects", target.place),
        },
      ];
    case "topic":
      return [{ key, title, detail: "only this topic", change: adding("topics", target.topic) }];
  }
}

const join = (...parts: string[]): string => parts.filter(Boolean).join(" · ");

/** Adds a value to a condition; what is there already stays. */
const adding =
  (...[condition, value]: Parameters<typeof toggle>): Change =>
  (view) => {
    const values: readonly unknown[] = view.filter[condition];
    return values.includes(value) ? view : toggle(condition, value)(view);
  };
