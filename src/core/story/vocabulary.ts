/**
 * The closed lists of the story format, in the order in which they are shown.
 * Schema, parser, views, legend and exports all read these and nothing else.
 */

/** What sort of thing happened. Each kind has one shape on every view (`KIND_LABEL`, `ui/Glyph`). */
export const EVENT_KINDS = ["talks", "statement", "strike", "proposal", "decision", "harm"] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const KIND_LABEL: Record<EventKind, string> = {
  talks: "Talks",
  statement: "Statement",
  strike: "Strike",
  proposal: "Proposal",
  decision: "Decision",
  harm: "Civilian harm",
};

/**
 * How firmly an event is attested, derived from its claims and never stored:
 * `corroborated` rests on two or more independent origins; `single` on one;
 * `uncertain` means that the event itself is in doubt; `withdrawn` that its
 * source took it back.
 */
export const CERTAINTIES = ["corroborated", "single", "uncertain", "withdrawn"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const CERTAINTY_LABEL: Record<Certainty, string> = {
  corroborated: "Independent origins",
  single: "One origin",
  uncertain: "Uncertain",
  withdrawn: "Withdrawn",
};

export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What an actor did in an event. `ROLE_GROUP` folds these into the counts on an actor card. */
export const ROLES = [
  "speaker",
  "author",
  "proposer",
  "decider",
  "host",
  "participant",
  "mediator",
  "attacker",
  "target",
  "affected",
  "addressee",
  "claimant",
  "responder",
  "subject",
] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_GROUPS = ["said", "attended", "struck", "was struck", "addressed", "mentioned"] as const;
export type RoleGroup = (typeof ROLE_GROUPS)[number];

export const ROLE_GROUP: Record<Role, RoleGroup> = {
  speaker: "said",
  author: "said",
  proposer: "said",
  claimant: "said",
  responder: "said",
  decider: "said",
  host: "attended",
  participant: "attended",
  mediator: "attended",
  attacker: "struck",
  target: "was struck",
  affected: "was struck",
  addressee: "addressed",
  subject: "mentioned",
};

/** What the speaker does with the content of a claim. */
export const VERBS = [
  "says",
  "reports",
  "confirms",
  "denies",
  "proposes",
  "rejects",
  "demands",
  "estimates",
  "threatens",
  "alleges",
  "withdraws",
] as const;
export type Verb = (typeof VERBS)[number];

/** The attribute of the event that a claim speaks to. */
export const ASPECTS = ["occurrence", "time", "place", "toll", "responsibility", "content"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** How a figure is meant when it is not plain: the two sides of a number that a report leaves open. */
export const QUALIFIERS = ["about", "at least", "more than", "at most", "less than"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** How the map gets to what a step shows: in a flight, or at once. */
export const TRANSITIONS = ["fly", "cut"] as const;
export type Transition = (typeof TRANSITIONS)[number];

export const ACTOR_KINDS = ["person", "state", "organisation"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const LINEAGE_KINDS = ["wire", "official", "outlet", "research", "unclear"] as const;
export type LineageKind = (typeof LINEAGE_KINDS)[number];

/** Hue slots for sides; the palette in `ui/tokens.css` has exactly these. */
export const SIDE_COLOURS = ["blue", "red", "gold", "violet", "teal"] as const;
export type SideColour = (typeof SIDE_COLOURS)[number];
