import type { StoryIndex } from "../index/storyIndex";
import type { EventId, SourceId, TheatreId } from "../story/ids";
import { CERTAINTIES, EVENT_KINDS } from "../story/vocabulary";
import {
  type Change,
  changedSince,
  clearCondition,
  clearSelection,
  filterArea,
  filterArticle,
  filterDiffering,
  filterOrigins,
  filterText,
  filterTime,
  goToTheatre,
  knowAsOf,
  type ListCondition,
  laneBy,
  leaveOut,
  matchActors,
  moveCamera,
  only,
  openActor,
  selectEvent,
  showClock,
  showWindow,
} from "./actions";
import {
  readArea,
  readCamera,
  readInstant,
  readInterval,
  writeArea,
  writeCamera,
  writeInstant,
  writeInterval,
} from "./notation";
import { CONDITIONS, type Filter, LANES, NO_FILTER, PANELS, type View } from "./view";

/** What a field of an address comes to: a change of the view, and what had to be left out. */
interface Reading {
  readonly change: Change | null;
  readonly dropped: readonly { readonly value: string; readonly reason: string }[];
}

/** One field of the address. `write` gives null where there is nothing to say. */
interface Field {
  readonly key: string;
  readonly write: (view: View) => string | null;
  readonly read: (value: string, index: StoryIndex) => Reading;
}

const taken = (change: Change): Reading => ({ change, dropped: [] });
const refused = (value: string, reason: string): Reading => ({ change: null, dropped: [{ value, reason }] });

/** A field whose value is read by a function that gives null for what it does not understand. */
const single = (
  key: string,
  write: Field["write"],
  read: (value: string, index: StoryIndex) => Change | null,
  reason: string,
): Field => ({
  key,
  write,
  read: (value, index) => {
    const change = read(value, index);
    return change === null ? refused(value, reason) : taken(change);
  },
});

/** A list of values of which only those that the story knows are kept, each once. */
function list<V extends string>(
  key: ListCondition | "without",
  values: (filter: Filter, view: View) => readonly V[],
  known: (index: StoryIndex) => Iterable<V>,
  change: (values: readonly V[]) => Change,
): Field {
  return {
    key,
    write: (view) => values(view.filter, view).join(",") || null,
    read: (value, index) => {
      const vocabulary = new Map<string, V>();
      for (const each of known(index)) vocabulary.set(each, each);
      const asked = [...new Set(value.split(",").filter(Boolean))];
      const found = asked.flatMap((id) => vocabulary.get(id) ?? []);
      return {
        change: found.length > 0 ? change(found) : null,
        dropped: asked
          .filter((id) => !vocabulary.has(id))
          .map((id) => ({ value: id, reason: "not in this story" })),
      };
    },
  };
}

const flag = (key: string, on: (view: View) => boolean, change: Change): Field => ({
  key,
  write: (view) => (on(view) ? "" : null),
  read: () => taken(change),
});

/** Puts one field, and nothing beside it, back to where a story starts; null for a key that no field has. */
export function clearField(key: string, home: TheatreId): Change | null {
  if (!FIELDS.some((field) => field.key === key)) return null;
  const condition = CONDITIONS.find((each) => each === key);
  if (condition !== undefined)
    return (view) => ({ ...view, filter: { ...view.filter, [condition]: NO_FILTER[condition] } });
  return (view) => CLEAR[key]?.(home)(view) ?? view;
}

/** How the fields that are no condition go back. */
const CLEAR: Readonly<Record<string, (home: TheatreId) => Change>> = {
  together: () => matchActors("any"),
  event: () => clearSelection,
  claim: () => (view) => (view.selection.type === "event" ? selectEvent(view.selection.id)(view) : view),
  actor: () => clearSelection,
  theatre: goToTheatre,
  map: goToTheatre,
  window: () => showWindow(null),
  panel: () => (view) => ({ ...view, panel: PANELS[0] }),
  lanes: () => laneBy(LANES[0]),
  clock: () => showClock("event"),
  asof: () => knowAsOf(null),
  since: () => changedSince(null),
  without: () => leaveOut([]),
};

/** All fields, in the order in which they are written. */
export const FIELDS: readonly Field[] = [
  list(
    "actors",
    (filter) => filter.actors,
    ({ story }) => story.actors.keys(),
    (values) => only("actors", values),
  ),
  flag("together", ({ filter }) => filter.actorsMatch === "all", matchActors("all")),
  list(
    "sides",
    (filter) => filter.sides,
    ({ story }) => story.sides.keys(),
    (values) => only("sides", values),
  ),
  list(
    "topics",
    (filter) => filter.topics,
    ({ story }) => story.topics.keys(),
    (values) => only("topics", values),
  ),
  list(
    "kinds",
    (filter) => filter.kinds,
    () => EVENT_KINDS,
    (values) => only("kinds", values),
  ),
  list(
    "certainties",
    (filter) => filter.certainties,
    () => CERTAINTIES,
    (values) => only("certainties", values),
  ),
  list(
    "places",
    (filter) => filter.places,
    ({ story }) => story.places.keys(),
    (values) => only("places", values),
  ),
  list(
    "subjects",
    (filter) => filter.subjects,
    ({ story }) => story.places.keys(),
    (values) => only("subjects", values),
  ),
  single(
    "text",
    ({ filter }) => (filter.text === "" ? null : encodeURIComponent(filter.text)),
    (value) => (value === "" ? clearCondition("text") : filterText(value)),
    "",
  ),
  single(
    "time",
    ({ filter }) => filter.time && writeInterval(filter.time),
    (value) => apply(readInterval(value), filterTime),
    "expected two dates, the earlier first",
  ),
  single(
    "area",
    ({ filter }) => filter.area && writeArea(filter.area),
    (value) => apply(readArea(value), filterArea),
    "expected west,south,east,north in degrees",
  ),
  flag("article", ({ filter }) => filter.article, filterArticle(true)),
  flag("differing", ({ filter }) => filter.differing, filterDiffering(true)),
  single(
    "origins",
    ({ filter }) => (filter.origins === 0 ? null : String(filter.origins)),
    (value) => (/^[1-9]\d?$/.test(value) ? filterOrigins(Number(value)) : null),
    "expected a number of origins",
  ),
  single(
    "panel",
    ({ panel }) => panel,
    (value) =>
      apply(
        PANELS.find((panel) => panel === value),
        (panel) => (view) => ({ ...view, panel }),
      ),
    `expected ${PANELS.join(", ")}`,
  ),
  single(
    "event",
    ({ selection }) => (selection.type === "event" ? selection.id : null),
    (value, { byId }) => apply<EventId>(keyOf(byId, value), (id) => selectEvent(id)),
    "not in this story",
  ),
  single(
    "claim",
    ({ selection }) => (selection.type === "event" ? selection.claim : null),
    (value, { story }) =>
      apply(
        [...story.claims.values()].find(({ id }) => id === value),
        ({ id, event }) => selectEvent(event, id),
      ),
    "not in this story",
  ),
  single(
    "actor",
    ({ selection }) => (selection.type === "actor" ? selection.id : null),
    (value, { story }) => apply(keyOf(story.actors, value), openActor),
    "not in this story",
  ),
  single(
    "theatre",
    ({ camera }) => (camera.type === "theatre" ? camera.id : null),
    (value, { story }) => apply<TheatreId>(keyOf(story.theatres, value), goToTheatre),
    "not in this story",
  ),
  single(
    "map",
    ({ camera }) => (camera.type === "free" ? writeCamera(camera) : null),
    (value) => apply(readCamera(value), ({ lat, lon, zoom }) => moveCamera(lat, lon, zoom)),
    "expected latitude,longitude,zoom",
  ),
  single(
    "window",
    ({ window }) => window && writeInterval(window),
    (value) => apply(readInterval(value), showWindow),
    "expected two dates, the earlier first",
  ),
  single(
    "lanes",
    ({ lanes }) => lanes,
    (value) =>
      apply(
        LANES.find((lanes) => lanes === value),
        laneBy,
      ),
    `expected ${LANES.join(", ")}`,
  ),
  single(
    "clock",
    ({ clock }) => (clock === "event" ? null : clock),
    (value, { story }) => apply(story.zones.find(({ zone }) => zone === value)?.zone, showClock),
    "not a zone of this story",
  ),
  single(
    "asof",
    ({ asOf }) => (asOf === null ? null : writeInstant(asOf)),
    (value) => apply(readInstant(value), knowAsOf),
    "expected a time such as 2025-12-19T20:00Z",
  ),
  single(
    "since",
    ({ since }) => (since === null ? null : writeInstant(since)),
    (value) => apply(readInstant(value), changedSince),
    "expected a time such as 2025-12-19T20:00Z",
  ),
  list<SourceId>(
    "without",
    (_filter, { without }) => without,
    ({ story }) => story.sources.keys(),
    leaveOut,
  ),
];

const apply = <T>(value: T | null | undefined, action: (value: T) => Change): Change | null =>
  value === null || value === undefined ? null : action(value);

function keyOf<K extends string>(map: ReadonlyMap<K, unknown>, wanted: string): K | undefined {
  for (const key of map.keys()) if (key === wanted) return key;
  return undefined;
}
