import { finish, type Steps } from "../steps";
import type { EventId, PlaceId } from "../story/ids";
import type { AttributeKey, Dated, Difference, Figure, Story, StoryEvent } from "../story/model";
import { formatWhen } from "../time/format";
import { originalOf } from "./takenEvent";
import { figureWords } from "./words";

/** What can become of an event between two editions, the weightiest first. */
export const CHANGE_KINDS = ["new", "gone", "withdrawn", "revised", "disputed", "corroborated"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What can have become of an event that the later edition shows. */
export const SHOWN_CHANGES = [
  "new",
  "withdrawn",
  "revised",
  "disputed",
  "corroborated",
] as const satisfies ChangeKind[];
export type ShownChange = (typeof SHOWN_CHANGES)[number];

export const CHANGE_LABEL: Record<ChangeKind, string> = {
  new: "New",
  gone: "No longer there",
  withdrawn: "Withdrawn",
  revised: "Revised",
  disputed: "Disputed",
  corroborated: "More origins",
};

/** What a mark says to a screen reader of an event that changed. */
export const changeWords = (kind: ChangeKind): string => `changed: ${CHANGE_LABEL[kind].toLowerCase()}`;

/** One thing that is different in one event. */
export interface Change {
  readonly event: EventId;
  readonly kind: ChangeKind;
  /** The attribute that was revised or is disputed; null for the event as a whole. */
  readonly key: AttributeKey | null;
  /** What changed, in words: "Time", "killed", a question; empty for the event as a whole. */
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * What changed from one edition of a story to another: events that are new, gone or withdrawn;
 * values that were revised, with the old and the new; questions on which accounts have come to
 * differ, or differ further; events with more origins than before. By event in order of time
 * (of the later edition, then those that are gone), then by kind.
 */
export const changes = (before: Story, after: Story): readonly Change[] =>
  finish(findingChanges(before, after));

/** So many events are looked at in one step. */
const STEP = 500;

/** As `changes`, step by step; gives the share that is done. */
export function* findingChanges(before: Story, after: Story): Steps<readonly Change[]> {
  if (before === after) return [];
  const old = new Map(before.events.map((event) => [event.id, event]));
  const there = new Set<EventId>();
  const found: Change[] = [];
  for (const [i, event] of after.events.entries()) {
    if (i % STEP === 0) yield i / after.events.length;
    const { id } = event;
    there.add(id);
    const was = old.get(id);
    if (was === undefined) found.push(whole(event, "new"));
    else if (originalOf(was) !== originalOf(event)) found.push(...changesOf(was, event, before, after));
  }
  for (const event of before.events) if (!there.has(event.id)) found.push(whole(event, "gone"));
  return found;
}

/** The events that changed, each with the weightiest kind of its changes. */
export function changedEvents(list: readonly Change[]): ReadonlyMap<EventId, ChangeKind> {
  const kinds = new Map<EventId, ChangeKind>();
  for (const { event, kind } of list) {
    const known = kinds.get(event);
    if (known === undefined || CHANGE_KINDS.indexOf(kind) < CHANGE_KINDS.indexOf(known))
      kinds.set(event, kind);
  }
  return kinds;
}

const whole = ({ id }: StoryEvent, kind: ChangeKind): Change => ({
  event: id,
  kind,
  key: null,
  name: "",
  from: null,
  to: null,
});

function changesOf(was: StoryEvent, is: StoryEvent, before: Story, after: Story): Change[] {
  const found = [
    ...(is.withdrawn && !was.withdrawn ? [whole(is, "withdrawn")] : []),
    ...revisions(was, is, before, after),
    ...disputes(was, is),
  ];
  if (is.origins > was.origins) {
    found.push({
      ...whole(is, "corroborated"),
      name: "origins",
      from: `${was.origins}`,
      to: `${is.origins}`,
    });
  }
  return found;
}

function revisions(was: StoryEvent, is: StoryEvent, before: Story, after: Story): Change[] {
  const [old, now] = [valuesOf(was), valuesOf(is)];
  return [...now].flatMap(([key, value]): Change[] => {
    const earlier = old.get(key);
    if (earlier !== undefined && isSame(earlier, value)) return [];
    const [from, to] = [earlier === undefined ? null : wordsOf(earlier, before), wordsOf(value, after)];
    const name = value.type === "figure" ? value.figure.label : VALUE_NAME[value.type];
    return from === to ? [] : [{ event: is.id, kind: "revised", key, name, from, to }];
  });
}

const VALUE_NAME = { time: "Time", place: "Place" } as const;

/** A value of an event, not yet in words: most are the same before and after. */
type Value =
  | { readonly type: "time"; readonly when: Dated }
  | { readonly type: "place"; readonly venue: PlaceId }
  | { readonly type: "figure"; readonly figure: Figure };

function valuesOf({ when, venue, figures }: StoryEvent): ReadonlyMap<AttributeKey, Value> {
  return new Map<AttributeKey, Value>([
    ["time", { type: "time", when }],
    ...(venue === null ? [] : [["place", { type: "place", venue }] as const]),
    ...figures.map((figure) => [`figure:${figure.label}`, { type: "figure", figure }] as const),
  ]);
}

/** Whether two values are told in the same words for certain. */
function isSame(a: Value, b: Value): boolean {
  if (a.type === "time" && b.type === "time")
    return a.when.text === b.when.text && a.when.zone === b.when.zone;
  if (a.type === "figure" && b.type === "figure") return isSameFigure(a.figure, b.figure);
  return a.type === "place" && b.type === "place" && a.venue === b.venue;
}

const isSameFigure = (a: Figure, b: Figure): boolean =>
  a.value === b.value &&
  a.low === b.low &&
  a.high === b.high &&
  a.unit === b.unit &&
  a.qualifier === b.qualifier;

function wordsOf(value: Value, { places, zones }: Story): string {
  switch (value.type) {
    case "time":
      return formatWhen(value.when, "event", zones);
    case "place":
      return places.get(value.venue)?.name ?? value.venue;
    case "figure":
      return figureWords(value.figure);
  }
}

/** A difference that was not there, or has a position more. */
function disputes(was: StoryEvent, is: StoryEvent): Change[] {
  const old = new Map(was.differences.map((difference) => [difference.key, difference]));
  return is.differences.flatMap((difference): Change[] => {
    const from = old.get(difference.key);
    if (from !== undefined && from.positions.length >= difference.positions.length) return [];
    return [
      {
        event: is.id,
        kind: "disputed",
        key: difference.key,
        name: difference.question,
        from: from === undefined ? null : positionsOf(from),
        to: positionsOf(difference),
      },
    ];
  });
}

const positionsOf = ({ positions }: Difference): string => positions.map(({ value }) => value).join(" / ");
