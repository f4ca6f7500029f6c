import { chosenTime } from "../evidence/chosenTime";
import { givenOf } from "../evidence/derive";
import { isLive, type Standing, standingOf } from "../evidence/standing";
import { comparedOn } from "../evidence/values";
import type { Reading, Story, StoryEvent } from "../story/model";
import type { Issue } from "./issue";
import { error, type Lists } from "./records";

/**
 * What is wrong with how the events of a story rest on its claims: a time that no claim gives,
 * a place that is neither given nor explained, a reading of a claim that does not bear it, a
 * figure counted in two units, a revision of something else. An extract may lack what gave a time
 * or a place.
 */
export function evidenceFaults(story: Story, lists: Lists): Issue[] {
  const standing = standingOf(story);
  const there = new Set<string>(story.events.map(({ id }) => id));
  const undatable = [...lists.events.keys()].filter((id) => !there.has(id)).map(untimed);
  return [
    ...undatable,
    ...story.events.flatMap((event) => [...eventFaults(story, event, standing)]),
    ...[...story.claims.values()].flatMap(({ id, revises, value, event }): Issue[] => {
      const old = revises === null ? undefined : story.claims.get(revises);
      if (old === undefined) return [];
      const same = value !== null && old.value !== null && comparedOn(value) === comparedOn(old.value);
      const asked = value !== null && comparedOn(value).startsWith("question:");
      return same && (asked || old.event === event)
        ? []
        : [
            error(
              "claims.json",
              id,
              "revises",
              `found "${old.id}", which has no value of the same attribute`,
            ),
          ];
    }),
  ];
}

const untimed = (id: string): Issue =>
  error(
    "events.json",
    id,
    "when",
    'found no claim that gives its time; add one that is about "time", with its value and its source',
  );

function* eventFaults(story: Story, event: StoryEvent, standing: Standing): Generator<Issue> {
  const whole = story.extract === null;
  const time = chosenTime(givenOf(event), story, standing);
  if (time === null || (whole && time.rule === "bound")) yield untimed(event.id);
  if (whole && event.venue === null && event.venueNote === null) {
    yield error(
      "events.json",
      event.id,
      "venue_note",
      'found nothing, and no claim about "place" with a value; an event without a place says why',
    );
  }
  for (const [i, reading] of event.readings.entries()) {
    for (const message of whole ? readingFaults(story, event, reading, standing) : []) {
      yield error("events.json", event.id, `readings[${i}].claims`, message);
    }
  }
  const units = new Map<string, string | null>();
  for (const id of event.claims) {
    const value = story.claims.get(id)?.value;
    if (value?.type !== "figure") continue;
    const unit = units.get(value.figure);
    if (unit !== undefined && unit !== value.unit) {
      yield error("claims.json", id, "value.unit", `found "${value.unit}" for a figure counted in "${unit}"`);
    }
    units.set(value.figure, value.unit);
  }
}

function* readingFaults(
  story: Story,
  event: StoryEvent,
  { of, claims, inferred }: Reading,
  standing: Standing,
): Generator<string> {
  if (of !== "time" && claims.length > 1)
    yield `found ${claims.length} claims, expected one; only times span`;
  for (const id of claims) {
    const claim = story.claims.get(id);
    if (claim === undefined) continue;
    const key = claim.value?.type === "figure" ? `figure:${claim.value.figure}` : claim.value?.type;
    if (key !== of) yield `found "${id}", which has no value of ${of}`;
    else if (!isLive(standing, id))
      yield `found "${id}", which was revised or withdrawn; read one that stands`;
    else if (claim.event !== event.id && !inferred) {
      yield `found "${id}" of the event "${claim.event}"; read one of this event, or say "inferred"`;
    }
  }
}
