import type { ActorId, ClaimId, EventId, SourceId, TheatreId } from "../story/ids";
import type { Bounds } from "../story/model";
import type { Interval } from "../time/extent";
import type { Filter, LaneBy, Panel, View } from "./view";
import { NO_FILTER } from "./view";

/** A named change of the view. Pure: same view and arguments, same result. */
export type Change = (view: View) => View;

/** The conditions that hold a list of values. */
export type ListCondition = "actors" | "sides" | "topics" | "kinds" | "certainties" | "places" | "subjects";

const refilter = (view: View, part: Partial<Filter>): View => ({
  ...view,
  filter: { ...view.filter, ...part },
});

/** Adds the value to a condition, or takes it out when it is there. */
export const toggle =
  <C extends ListCondition>(condition: C, value: Filter[C][number]): Change =>
  (view) => {
    const values: readonly unknown[] = view.filter[condition];
    const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
    const alone = condition === "actors" && next.length < 2;
    return refilter(view, { [condition]: next, ...(alone ? { actorsMatch: NO_FILTER.actorsMatch } : {}) });
  };

/** Makes the values the whole of a condition. */
export const only =
  <C extends ListCondition>(condition: C, values: Filter[C]): Change =>
  (view) =>
    refilter(view, { [condition]: values });

/** Whether an event needs any or all of the chosen actors. */
export const matchActors =
  (match: Filter["actorsMatch"]): Change =>
  (view) =>
    refilter(view, { actorsMatch: match });

/** Filters to events that involve every one of these actors. */
export const together =
  (actors: readonly ActorId[]): Change =>
  (view) =>
    refilter(view, { actors, actorsMatch: "all" });

export const filterText =
  (text: string): Change =>
  (view) =>
    refilter(view, { text: text.toWellFormed() });

/** Filters to a period, to the minute; null takes the condition away. An empty period is none. */
export const filterTime =
  (time: Interval | null): Change =>
  (view) =>
    refilter(view, { time: toMinutes(time) });

/** Switches "only in view" on with the map's frame, or off with null. */
export const filterArea =
  (area: Bounds | null): Change =>
  (view) =>
    refilter(view, {
      area: area && {
        west: to4(area.west),
        south: to4(area.south),
        east: to4(area.east),
        north: to4(area.north),
      },
    });

export const filterArticle =
  (article: boolean): Change =>
  (view) =>
    refilter(view, { article });

export const filterDiffering =
  (differing: boolean): Change =>
  (view) =>
    refilter(view, { differing });

/** Filters to events with at least so many independent origins; 0 takes the condition away. */
export const filterOrigins =
  (origins: number): Change =>
  (view) =>
    refilter(view, { origins: Math.min(MOST_ORIGINS, Math.max(0, Math.round(origins) || 0)) });

/** Takes one condition away. */
export const clearCondition =
  (condition: keyof Filter): Change =>
  (view) =>
    refilter(condition === "time" ? withoutPeriod(view) : view, {
      [condition]: NO_FILTER[condition],
      ...(condition === "actors" ? { actorsMatch: NO_FILTER.actorsMatch } : {}),
    });

/** Takes every condition away; selection, map and lanes stay, and a window that showed a period goes with it. */
export const clearFilter: Change = (view) => ({ ...withoutPeriod(view), filter: NO_FILTER });

const withoutPeriod = (view: View): View => (view.filter.time === null ? view : { ...view, window: null });

/** Selects an event, or points at one of its claims. */
export const selectEvent =
  (id: EventId, claim: ClaimId | null = null): Change =>
  (view) => ({ ...view, selection: { type: "event", id, claim } });

/** Opens an actor's card. */
export const openActor =
  (id: ActorId): Change =>
  (view) => ({ ...view, selection: { type: "actor", id } });

export const clearSelection: Change = (view) => ({ ...view, selection: { type: "none" } });

/** Puts a panel into the right column and closes what is selected, which would lie over it. */
export const showPanel =
  (panel: Panel): Change =>
  (view) => ({ ...view, panel, selection: { type: "none" } });

export const goToTheatre =
  (id: TheatreId): Change =>
  (view) => ({ ...view, camera: { type: "theatre", id } });

/** Places the map. Degrees WGS 84, kept to four decimals (11 m); zoom to two. */
export const moveCamera =
  (lat: number, lon: number, zoom: number): Change =>
  (view) => ({
    ...view,
    camera: {
      type: "free",
      lat: to4(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat))),
      lon: to4(lon),
      zoom: Math.round(zoom * 100) / 100,
    },
  });

/** Sets what the lanes show, to the minute; null shows the whole story. */
export const showWindow =
  (window: Interval | null): Change =>
  (view) => ({ ...view, window: toMinutes(window) });

export const laneBy =
  (lanes: LaneBy): Change =>
  (view) => ({ ...view, lanes });

/** Shows times in each event's own zone ("event") or in one IANA zone. */
export const showClock =
  (clock: View["clock"]): Change =>
  (view) => ({ ...view, clock });

/** Shows the story as it was known at an instant, to the minute; null for the present. */
export const knowAsOf =
  (instant: number | null): Change =>
  (view) => ({ ...view, asOf: toMinute(instant) });

/** Compares with what was known at an instant, to the minute; null with nothing. */
export const changedSince =
  (instant: number | null): Change =>
  (view) => ({ ...view, since: toMinute(instant) });

/** Leaves out exactly these sources. */
export const leaveOut =
  (sources: readonly SourceId[]): Change =>
  (view) => ({ ...view, without: [...new Set(sources)].sort() });

/** Leaves a source out, or takes it back in. */
export const toggleSource =
  (source: SourceId): Change =>
  (view) =>
    leaveOut(
      view.without.includes(source)
        ? view.without.filter((other) => other !== source)
        : [...view.without, source],
    )(view);

/** Back to the present and to all sources; nothing is compared. */
export const presentView: Change = (view) => ({ ...view, asOf: null, since: null, without: [] });

/** More origins than this are not asked for. */
const MOST_ORIGINS = 99;

/** Mercator's edge in degrees; the map can be dragged past it, a link cannot hold it. */
const MAX_LATITUDE = 85;

/** What the address can carry, so that a view and its link never differ. */
const to4 = (degrees: number): number => Math.round(degrees * 1e4) / 1e4 || 0;

const toMinute = (instant: number | null): number | null =>
  instant === null || !(instant >= FIRST && instant <= LAST) ? null : Math.round(instant / 60_000) * 60_000;

/** The years 0000–9999, which an address can write. */
const FIRST = Date.parse("0000-01-01T00:00Z");
const LAST = Date.parse("9999-12-31T00:00Z");

function toMinutes(interval: Interval | null): Interval | null {
  if (interval === null) return null;
  const from = Math.round(interval.from / 60_000) * 60_000;
  const to = Math.round(interval.to / 60_000) * 60_000;
  return to > from ? { from, to } : null;
}
