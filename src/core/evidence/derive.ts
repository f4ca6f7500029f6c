import { finish, type Steps } from "../steps";
import type { SideId } from "../story/ids";
import type { Claim, Story, StoryEvent } from "../story/model";
import { inOrder } from "../story/order";
import type { Certainty } from "../story/vocabulary";
import type { Given } from "./chosen";
import { chosenFigures } from "./chosenFigures";
import { chosenPlace } from "./chosenPlace";
import { chosenTime } from "./chosenTime";
import { type Answers, answersIn, differencesOf } from "./differences";
import { deniesEvent, originsOf } from "./origins";
import type { Parts as ClaimParts } from "./rank";
import { type Standing, standingOf } from "./standing";

/** The records of a story that its events rest on. */
export type Parts = ClaimParts & Pick<Story, "sides">;

/**
 * The events of a story with everything that their claims imply: time, place, figures,
 * differences, side, origins, certainty. An event that nothing dates is left out. Sorted by
 * start, end and id, and numbered in that order.
 */
export const deriveEvents = (given: readonly Given[], parts: Parts): StoryEvent[] =>
  finish(derivingEvents(given, parts));

/** So many events are derived in one step. */
const STEP = 50;

/** As `deriveEvents`, step by step. */
export function* derivingEvents(given: readonly Given[], parts: Parts): Steps<StoryEvent[]> {
  const standing = standingOf(parts);
  const answers = answersIn(parts.claims);
  const events: Numbered[] = [];
  for (const [i, event] of given.entries()) {
    if (i % STEP === 0) yield i / given.length;
    const derived = deriveEvent(event, parts, standing, answers);
    if (derived !== null) events.push(derived);
  }
  events.sort(inOrder);
  // Numbered in place: nobody has seen them yet, and a copy of each is a third of the work.
  for (const [ordinal, event] of events.entries()) event.ordinal = ordinal;
  return events;
}

type Numbered = { -readonly [K in "ordinal"]: number } & Omit<StoryEvent, "ordinal">;

/** An event without what was derived for it, so that it can be derived anew. */
export function givenOf(event: StoryEvent): Given {
  const { id, kind, headline, summary, article, venueNote, subjects, involved, topics } = event;
  const { readings, claims, partial, related, confidence, doubt } = event;
  const { said, basis, clock } = event.when;
  const notes = { said, basis, clock };
  // Field by field: the events of a packed story have none of their own to be spread.
  return {
    id,
    kind,
    headline,
    summary,
    article,
    venueNote,
    subjects,
    involved,
    topics,
    readings,
    claims,
    partial,
    related,
    confidence,
    doubt,
    notes,
  };
}

function deriveEvent(event: Given, parts: Parts, standing: Standing, answers: Answers): Numbered | null {
  const time = chosenTime(event, parts, standing);
  if (time === null) return null;
  const { notes, ...rest } = event;
  const claims = event.claims.flatMap((id) => parts.claims.get(id) ?? []);
  const standingClaims = claims.filter(({ id }) => !standing.withdrawn.has(id));
  const withdrawn = isWithdrawn(claims, standing);
  const origins = originsOf(standingClaims, parts).size;
  return {
    ...rest,
    ordinal: -1,
    when: { ...time.value, ...notes },
    venue: chosenPlace(event, parts, standing).value,
    figures: chosenFigures(event, parts, standing).map(({ value }) => value),
    differences: differencesOf(event, parts, standing, answers),
    withdrawn,
    side: sideOf(event, parts),
    origins,
    certainty: certaintyOf(event, withdrawn, origins),
  };
}

/** Something was taken back, and nothing that speaks for the event is left. */
function isWithdrawn(claims: readonly Claim[], { withdrawn }: Standing): boolean {
  const speaksFor = claims.filter((claim) => claim.withdraws.length === 0 && !deniesEvent(claim));
  return speaksFor.length > 0 && speaksFor.every(({ id }) => withdrawn.has(id));
}

/** Doubt about the event itself outweighs the number of origins that report it. */
function certaintyOf(event: Given, withdrawn: boolean, origins: number): Certainty {
  if (withdrawn) return "withdrawn";
  if (event.confidence !== "high") return "uncertain";
  return origins >= 2 ? "corroborated" : "single";
}

/** The first one involved acts, and its side is the event's. */
function sideOf(event: Given, { actors, sides }: Parts): SideId {
  const side = actors.get(event.involved[0].actor)?.side ?? [...sides.keys()][0];
  if (side === undefined) throw new Error("A story without sides was let through.");
  return side;
}
