import type {
  ActorId,
  BriefingId,
  ClaimId,
  EventId,
  PlaceId,
  SideId,
  SourceId,
  StepId,
  TheatreId,
  TopicId,
} from "../story/ids";
import type { Bounds } from "../story/model";
import type { Certainty, EventKind } from "../story/vocabulary";
import type { Interval } from "../time/extent";

/**
 * Everything that a link restores, as one immutable value. What is not here is not state:
 * it is derived from this and the story. Hover is elsewhere and never in a link.
 */
export interface View {
  readonly filter: Filter;
  readonly selection: Selection;
  readonly camera: Camera;
  /** What the timeline's lanes show; null shows the whole story. Never filters. */
  readonly window: Interval | null;
  readonly lanes: LaneBy;
  /** Zone in which times are shown: each event's own, or one IANA zone of the story. */
  readonly clock: "event" | string;
  /** "As known on": what was known at that instant (epoch ms, to the minute); null for the present. */
  readonly asOf: number | null;
  /** "What changed since": the instant compared with, as `asOf`; null compares with nothing. */
  readonly since: number | null;
  /** Sources that are left out, to see what rests on them; each once, in alphabetical order. */
  readonly without: readonly SourceId[];
  /** What the right column shows where nothing is selected. */
  readonly panel: Panel;
  /** The step of a briefing that the view started from; null outside of any. */
  readonly script: Script | null;
}

/**
 * A step of a briefing. Its saved view is what the address leaves unsaid: the address holds the
 * step and what differs from it, so that a link survives a change of the script around it.
 */
export interface Script {
  readonly briefing: BriefingId;
  readonly step: StepId;
  /** Whether the screen is the explore screen, with a way back, and not the room. */
  readonly aside: boolean;
}

/**
 * The conditions an event must meet. Empty lists, null and false do not restrict.
 * Values of one condition are alternatives (except `actorsMatch: "all"`); conditions add up.
 */
export interface Filter {
  readonly actors: readonly ActorId[];
  /** Whether an event needs one of the actors or every one of them. */
  readonly actorsMatch: "any" | "all";
  readonly sides: readonly SideId[];
  readonly topics: readonly TopicId[];
  readonly kinds: readonly EventKind[];
  readonly certainties: readonly Certainty[];
  /** Where it happened, contained places included. */
  readonly places: readonly PlaceId[];
  /** What places it was about, contained places included. */
  readonly subjects: readonly PlaceId[];
  readonly text: string;
  /** Events that could have happened within `[from, to)`. */
  readonly time: Interval | null;
  /** "Only in view": the map's frame when it was switched on, moved with the map. */
  readonly area: Bounds | null;
  /** Only what the story's article itself reports. */
  readonly article: boolean;
  /** Only events on which accounts differ. */
  readonly differing: boolean;
  /** Least number of independent origins; 0 does not restrict. */
  readonly origins: number;
}

/** The parts of a filter that restrict by themselves; `actorsMatch` belongs to `actors`. */
export type Condition = Exclude<keyof Filter, "actorsMatch">;

export const CONDITIONS = [
  "actors",
  "sides",
  "topics",
  "kinds",
  "certainties",
  "places",
  "subjects",
  "text",
  "time",
  "area",
  "article",
  "differing",
  "origins",
] as const satisfies readonly Condition[];

export type Selection =
  | { readonly type: "none" }
  /** `claim`: the one of its claims that is pointed at; null for the event as a whole. */
  | { readonly type: "event"; readonly id: EventId; readonly claim: ClaimId | null }
  | { readonly type: "actor"; readonly id: ActorId };

/** Whether two selections are of the same thing. */
export const sameSelection = (a: Selection, b: Selection): boolean =>
  a.type === "event"
    ? b.type === "event" && a.id === b.id && a.claim === b.claim
    : a.type === b.type && (a.type === "none" || b.type !== "actor" || a.id === b.id);

/** Where the map looks: a named theatre, or a centre in degrees with a zoom level. */
export type Camera =
  | { readonly type: "theatre"; readonly id: TheatreId }
  | { readonly type: "free"; readonly lat: number; readonly lon: number; readonly zoom: number };

/** The events, or the evidence of the whole story: accounts that differ, sources, what changed. */
export const PANELS = ["events", "accounts", "sources", "changes"] as const;
export type Panel = (typeof PANELS)[number];

export const PANEL_LABEL: Record<Panel, string> = {
  events: "Events",
  accounts: "Accounts",
  sources: "Sources",
  changes: "Changes",
};

export const LANES = ["kind", "side", "topic"] as const;
export type LaneBy = (typeof LANES)[number];

export const NO_FILTER: Filter = {
  actors: [],
  actorsMatch: "any",
  sides: [],
  topics: [],
  kinds: [],
  certainties: [],
  places: [],
  subjects: [],
  text: "",
  time: null,
  area: null,
  article: false,
  differing: false,
  origins: 0,
};

/** The view of a story that nobody has touched yet. */
export const initialView = (home: TheatreId): View => ({
  filter: NO_FILTER,
  selection: { type: "none" },
  camera: { type: "theatre", id: home },
  window: null,
  lanes: "kind",
  clock: "event",
  asOf: null,
  since: null,
  without: [],
  panel: "events",
  script: null,
});

/** Whether a condition of the filter restricts anything. */
export function isActive(filter: Filter, condition: Condition): boolean {
  const value = filter[condition];
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value > 0;
  if (typeof value === "string") return /[\p{L}\p{N}]/u.test(value);
  if (value === null) return false;
  return "length" in value ? value.length > 0 : true;
}
