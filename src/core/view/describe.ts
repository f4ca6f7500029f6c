import { shortName } from "../actors/shortName";
import { sourceName } from "../evidence/sourceName";
import type { StoryIndex } from "../index/storyIndex";
import { numberText } from "../number";
import type { ActorId, PlaceId } from "../story/ids";
import type { Story } from "../story/model";
import { CERTAINTY_LABEL, KIND_LABEL } from "../story/vocabulary";
import { formatInstantIn, formatInterval, type ZoneName, zoneName } from "../time/format";
import { CONDITIONS, type Condition, type Filter, isActive, type Panel, type View } from "./view";

/** What closing an event or an actor goes back to. */
export const PANEL_BACK: Record<Panel, string> = {
  events: "All events",
  accounts: "Differing accounts",
  sources: "Sources",
  changes: "What changed",
};

/** An active condition in words, e.g. "in Crimea". */
interface Described {
  readonly condition: Condition;
  readonly text: string;
}

/**
 * The active conditions of a filter in words, in the order of `CONDITIONS`. The period is told in
 * the chosen zone; where each event has its own, in the story's first named one (else UTC).
 */
export function describeFilter({ story }: StoryIndex, filter: Filter, clock: View["clock"]): Described[] {
  return CONDITIONS.filter((condition) => isActive(filter, condition)).map((condition) => ({
    condition,
    text: words(story, filter, condition, clock),
  }));
}

/**
 * In words, which edition of the story is shown: "As known on 19 Dec 2025, 22:00 Kyiv · without
 * 2 sources". Null in the present with all sources. One source is named.
 */
export function describeEdition(
  { story }: StoryIndex,
  { asOf, without, clock }: Pick<View, "asOf" | "without" | "clock">,
): string | null {
  const [first] = without;
  const parts = [
    ...(asOf === null ? [] : [`As known on ${formatInstantIn(asOf, namedZone(story, clock))}`]),
    ...(first === undefined
      ? []
      : [
          `without ${without.length > 1 ? `${numberText(without.length)} sources` : sourceName(story, first)}`,
        ]),
  ];
  const text = parts.join(" · ");
  return text === "" ? null : text.charAt(0).toUpperCase() + text.slice(1);
}

function words(story: Story, filter: Filter, condition: Condition, clock: View["clock"]): string {
  switch (condition) {
    case "actors":
      return actors(story, filter);
    case "sides":
      return `side: ${either(filter.sides.map((id) => story.sides.get(id)?.name ?? id))}`;
    case "topics":
      return `on ${either(filter.topics.map((id) => story.topics.get(id)?.name ?? id))}`;
    case "kinds":
      return either(filter.kinds.map((kind) => KIND_LABEL[kind]));
    case "certainties":
      return either(filter.certainties.map((certainty) => CERTAINTY_LABEL[certainty]));
    case "places":
      return `in ${either(placeNames(story, filter.places))}`;
    case "subjects":
      return `about ${either(placeNames(story, filter.subjects))}`;
    case "text":
      return `“${filter.text.trim()}”`;
    case "time":
      return filter.time === null ? "" : formatInterval(filter.time, zoneOf(story, clock));
    case "area":
      return "in map view";
    case "article":
      return "only the article’s events";
    case "differing":
      return "only where accounts differ";
    case "origins":
      return filter.origins === 1 ? "at least 1 origin" : `at least ${filter.origins} origins`;
  }
}

function actors(story: Story, { actors: ids, actorsMatch }: Filter): string {
  const names = actorNames(story, ids);
  return actorsMatch === "all" && names.length > 1 ? `${few(names, " + ")} (together)` : either(names);
}

/** Short names, but whole ones for actors that these would not tell apart. */
function actorNames(story: Story, ids: readonly ActorId[]): string[] {
  const chosen = ids.map((id) => ({ name: story.actors.get(id)?.name ?? id, short: shortOf(story, id) }));
  return chosen.map(({ name, short }) =>
    chosen.filter((other) => other.short === short).length > 1 ? name : short,
  );
}

function shortOf(story: Story, id: ActorId): string {
  const actor = story.actors.get(id);
  return actor === undefined ? id : shortName(actor);
}

const placeNames = (story: Story, ids: readonly PlaceId[]): string[] =>
  ids.map((id) => story.places.get(id)?.short ?? id);

/** The one zone in which instants of the whole story are told: the chosen one, else its first named one, else UTC. */
const zoneOf = ({ zones }: Pick<Story, "zones">, clock: View["clock"]): string =>
  clock === "event" ? (zones[0]?.zone ?? "UTC") : clock;

/** That zone, with what the story calls it. */
export function namedZone(story: Pick<Story, "zones">, clock: View["clock"]): ZoneName {
  const zone = zoneOf(story, clock);
  return { zone, name: zoneName(zone, story.zones) };
}

const either = (names: readonly string[]): string => few(names, " or ");

/** More names than this are counted. */
const MANY = 4;

const few = (names: readonly string[], joint: string): string =>
  names.length <= MANY
    ? names.join(joint)
    : `${names.slice(0, MANY - 1).join(joint)}${joint}${numberText(names.length - MANY + 1)} more`;
