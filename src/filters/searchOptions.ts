import type { StoryIndex } from "../core/index/storyIndex";
import type { HitType } from "../core/search/documents";
import { isScanned } from "../core/search/many";
import { textsOf } from "../core/search/scan";
import { type Hit, suggest } from "../core/search/suggest";
import { type Change, filterText, openActor, selectEvent, toggle } from "../core/view/actions";

/** Readies the texts of a story of many events for the first letter, when the page is at rest. */
export function prepare(index: StoryIndex): void {
  if (isScanned(index)) requestIdleCallback(() => void textsOf(index));
}

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

/** The list under the search box: hits by type, best first, then the offer to filter. Empty without hits. */
export function sectionsOf(
  index: StoryIndex,
  text: string,
  clock: string,
): { readonly name: string; readonly options: readonly Option[] }[] {
  const groups = text === "" ? [] : suggest(index, text, clock);
  if (groups.length === 0) return [];
  return [
    ...groups.map(({ type, hits, total }) => ({
      name: `${GROUP[type]}${total > hits.length ? ` · ${hits.length} of ${total}` : ""}`,
      options: hits.flatMap(optionsOf),
    })),
    { name: "", options: [filterOption(text)] },
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
