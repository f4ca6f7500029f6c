import type { EventId } from "../story/ids";
import type { AttributeKey, Difference, Story, StoryEvent } from "../story/model";
import { formatWhen } from "../time/format";
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
export function changes(before: Story, after: Story): readonly Change[] {
  if (before === after) return [];
  const old = new Map(before.events.map((event) => [event.id, event]));
  const there = new Set(after.events.map(({ id }) => id));
  const found = after.events.flatMap((event) => {
    const was = old.get(event.id);
    return was === undefined ? [whole(event, "new")] : changesOf(was, event, before, after);
  });
  const gone = before.events.filter(({ id }) => !there.has(id)).map((event) => whole(event, "gone"));
  return [...found, ...gone];
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
  const old = valuesOf(was, before);
  return [...valuesOf(is, after)].flatMap(([key, { name, value }]): Change[] => {
    const from = old.get(key)?.value ?? null;
    return from === value ? [] : [{ event: is.id, kind: "revised", key, name, from, to: value }];
  });
}

type Values = ReadonlyMap<AttributeKey, { readonly name: string; readonly value: string }>;

function valuesOf({ when, venue, figures }: StoryEvent, { places, zones }: Story): Values {
  const place = venue === null ? null : (places.get(venue)?.name ?? venue);
  return new Map<AttributeKey, { name: string; value: string }>([
    ["time", { name: "Time", value: formatWhen(when, "event", zones) }],
    ...(place === null ? [] : [["place", { name: "Place", value: place }] as const]),
    ...figures.map((figure) => {
      const key: AttributeKey = `figure:${figure.label}`;
      return [key, { name: figure.label, value: figureWords(figure) }] as const;
    }),
  ]);
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
