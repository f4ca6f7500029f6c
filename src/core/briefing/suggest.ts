import type { StoryIndex } from "../index/storyIndex";
import { formatWhen } from "../time/format";
import { encodeView } from "../view/address";
import { describeEdition, describeFilter } from "../view/describe";
import type { View } from "../view/view";
import { figureChoices, type Shown, shownIn, sourceChoices } from "./choices";
import { type DraftStep, recordOfFigure } from "./draft";
import { clip } from "./draftWords";
import { LIMITS } from "./limits";
import { endScript } from "./script";
import { slug } from "./slug";

/** So many sources are suggested; the line at the foot of the room holds about as many. */
const SOURCES = 3;
/** Planned time of a step until it is set, in seconds. */
const SECONDS = 45;

/** The saved view of a step that shows what a view shows now: never a step of another briefing. */
export const viewToSave = (view: View, whole: StoryIndex): string => encodeView(endScript(view), whole);

/**
 * A step over the present view. What it says is taken from what the view shows: headline, day and
 * figures of the selected event, or else the conditions in words; figures by reference only.
 */
export function suggestStep(view: View, whole: StoryIndex): DraftStep {
  const shown = shownIn(view, whole);
  const title = clip(titleOf(shown), LIMITS.title);
  const kicker = clip(kickerOf(shown), LIMITS.kicker);
  return {
    id: slug(title, "step"),
    ...(kicker !== "" && { kicker }),
    title,
    figures: figuresOf(shown),
    notes: "",
    sources: sourcesOf(withEvents(shown)),
    view: viewToSave(view, whole),
    ...highlightOf(shown),
    seconds: SECONDS,
  };
}

/** The selected event, where the view shows it. */
function selectedIn({ view: { selection }, events }: Shown) {
  const [first] = events;
  return selection.type === "event" && first?.id === selection.id ? first : null;
}

function titleOf(shown: Shown): string {
  const { view, index } = shown;
  const event = selectedIn(shown);
  if (event !== null) return event.headline;
  if (view.selection.type === "actor") return index.story.actors.get(view.selection.id)?.name ?? "";
  const conditions = describeFilter(index, view.filter, view.clock).map(({ text }) => text);
  const words = conditions.join(", ");
  return words === "" ? index.story.title : words.charAt(0).toUpperCase() + words.slice(1);
}

function kickerOf(shown: Shown): string {
  const { view, index } = shown;
  const event = selectedIn(shown);
  if (event !== null) return formatWhen(event.when, view.clock, index.story.zones);
  return describeEdition(index, view) ?? "";
}

/** What is suggested from: the selected event alone, or else all events shown. */
function withEvents(shown: Shown): Shown {
  const event = selectedIn(shown);
  return event === null ? shown : { ...shown, events: [event] };
}

/** Figures of the selected event; without one, the number of events where a filter gives it a meaning. */
function figuresOf(shown: Shown): readonly object[] {
  const type = selectedIn(shown) === null ? "count" : "figure";
  if (type === "count" && describeFilter(shown.index, shown.view.filter, "event").length === 0) return [];
  return figureChoices(withEvents(shown))
    .filter(({ figure }) => figure.type === type)
    .slice(0, LIMITS.figures)
    .map(({ figure }) => recordOfFigure(figure));
}

/** Those with a day of publication; any where there is no such. */
function sourcesOf(shown: Shown): readonly string[] {
  const keys = sourceChoices(shown).map(({ key }) => key);
  const dated = new Set<string>();
  for (const { id, published } of shown.index.story.sources.values()) {
    if (published !== null) dated.add(id);
  }
  const preferred = keys.filter((key) => dated.has(key));
  return (preferred.length > 0 ? preferred : keys).slice(0, SOURCES);
}

function highlightOf(shown: Shown): { readonly highlight?: { readonly claims: readonly string[] } } {
  const { selection } = shown.view;
  const claim = selection.type === "event" && selectedIn(shown) !== null ? selection.claim : null;
  return claim === null ? {} : { highlight: { claims: [claim] } };
}
