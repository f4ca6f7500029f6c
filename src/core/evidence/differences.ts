import type { EventId } from "../story/ids";
import type { AttributeKey, Claim, Difference, Position, Story, StoryEvent } from "../story/model";
import { contradict, type Group, groupsOf, isValued, type Parts, type Valued } from "./rank";
import { byReport } from "./reported";
import { isLive, type Standing } from "./standing";
import { comparedOn, valueText } from "./values";
import { attributeName } from "./words";

/** What claims say on questions of the whole story, by question; built once for all events. */
export type Answers = ReadonlyMap<AttributeKey, readonly Valued[]>;

/** The claims of the story that answer a question. */
export function answersIn(claims: Story["claims"]): Answers {
  const answers = new Map<AttributeKey, Valued[]>();
  for (const claim of claims.values()) {
    if (!isValued(claim)) continue;
    const key = comparedOn(claim.value);
    if (!key.startsWith("question:")) continue;
    const list = answers.get(key) ?? [];
    answers.set(key, list);
    list.push(claim);
  }
  return answers;
}

/**
 * Where accounts of an event differ: attributes of which live claims give values that cannot
 * both be true, and questions of the story that one of its claims answers and others answer
 * differently. Nothing is marked by hand. What its own speaker has revised is listed with the
 * others, but makes no difference by itself. Times that the editor reads as one span are parts
 * of it and are not compared.
 */
export function differencesOf(
  event: Pick<StoryEvent, "claims" | "readings">,
  parts: Parts,
  standing: Standing,
  answers: Answers,
): Difference[] {
  const parted = new Set(
    event.readings.flatMap((reading) => (reading.claims.length > 1 ? reading.claims : [])),
  );
  const claims = event.claims
    .flatMap((id) => parts.claims.get(id) ?? [])
    .filter(({ id }) => !standing.withdrawn.has(id));
  const compared = new Map<AttributeKey, Valued[]>();
  for (const claim of claims.filter(isValued)) {
    const key = comparedOn(claim.value);
    if (parted.has(claim.id)) continue;
    const list = compared.get(key) ?? [];
    compared.set(key, list);
    list.push(claim);
  }
  const found = [...compared].flatMap(([key, own]) => {
    const all = (answers.get(key) ?? own).filter(({ id }) => !standing.withdrawn.has(id));
    return differenceOn(key, groupsOf(all), parts, standing) ?? [];
  });
  return [...found, ...denials(claims, parts, standing)];
}

function differenceOn(
  key: AttributeKey,
  groups: readonly Group[],
  parts: Parts,
  standing: Standing,
): Difference | null {
  const held = groups.filter(({ claims }) => claims.some(({ id }) => isLive(standing, id)));
  if (!contradict(held, parts)) return null;
  const positions = groups.map(({ value, claims }) =>
    position(valueText(value, parts), claims, parts, standing),
  );
  return { key, question: attributeName(key, parts), positions: inOrder(positions, parts) };
}

/** A denial that carries no value stands against those who affirm the same. */
function* denials(claims: readonly Claim[], parts: Parts, standing: Standing): Generator<Difference> {
  for (const about of ["occurrence", "responsibility"] as const) {
    const bare = claims.filter(
      (claim) => claim.about === about && claim.value === null && claim.withdraws.length === 0,
    );
    const denied = bare.filter(({ verb }) => verb === "denies" || verb === "rejects");
    const affirmed = bare.filter((claim) => !denied.includes(claim));
    const live = (list: readonly Claim[]) => list.some(({ id }) => isLive(standing, id));
    const [[no, ...nos], [yes, ...yeses]] = [denied, affirmed];
    if (no === undefined || yes === undefined || !live(denied) || !live(affirmed)) continue;
    const positions = [
      position("Affirmed", [yes, ...yeses], parts, standing),
      position("Denied", [no, ...nos], parts, standing),
    ];
    yield { key: about, question: attributeName(about, parts), positions: inOrder(positions, parts) };
  }
}

function position(
  value: string,
  claims: readonly [Claim, ...Claim[]],
  parts: Parts,
  standing: Standing,
): Position {
  const [first = claims[0], ...rest] = claims.toSorted(byReport(parts));
  return {
    value,
    claims: [first.id, ...rest.map(({ id }) => id)],
    revised: claims.every(({ id }) => !isLive(standing, id)),
  };
}

/** By the first report of each. */
function inOrder(positions: readonly Position[], parts: Parts): Position[] {
  const order = byReport(parts);
  return positions.toSorted((a, b) => {
    const [first, second] = [parts.claims.get(a.claims[0]), parts.claims.get(b.claims[0])];
    return first === undefined || second === undefined ? 0 : order(first, second);
  });
}

/** A difference with the events that it shows on. */
export interface StoryDifference extends Difference {
  /** In order of time; one, but for questions that run through the story. */
  readonly events: readonly EventId[];
}

/** Every difference of the story once, in the order of the first event that has it. */
export function allDifferences({ events }: Pick<Story, "events">): readonly StoryDifference[] {
  const found = new Map<string, { difference: Difference; events: EventId[] }>();
  for (const event of events) {
    for (const difference of event.differences) {
      const key = difference.key.startsWith("question:") ? difference.key : `${event.id} ${difference.key}`;
      const entry = found.get(key);
      if (entry === undefined) found.set(key, { difference, events: [event.id] });
      else entry.events.push(event.id);
    }
  }
  return [...found.values()].map(({ difference, events: on }) => ({ ...difference, events: on }));
}
