import type { ClaimId } from "../story/ids";
import type { AttributeKey, Claim, ClaimValue, Figure, Reading, Story, StoryEvent } from "../story/model";
import { formatWhen } from "../time/format";
import { type Chosen, RULE_WORDS } from "./chosen";
import { chosenFigures, overtakenBy } from "./chosenFigures";
import { chosenPlace } from "./chosenPlace";
import { chosenTime } from "./chosenTime";
import { givenOf } from "./derive";
import { isValued, type Valued } from "./rank";
import { byReport } from "./reported";
import { type Standing, standingOf } from "./standing";
import { agree, valueText } from "./values";
import { figureWords } from "./words";

/** What a claim did for a value: gave it, speaks for it, or was set aside and why. */
export type Part = "taken" | "agrees" | "differs" | "overtaken" | "revised" | "withdrawn";

export interface FoundInput {
  readonly claim: ClaimId;
  readonly value: string;
  readonly part: Part;
}

/** How one displayed value of an event was found. */
export interface Found {
  readonly key: AttributeKey;
  /** "Time", "Place", or the label of the figure. */
  readonly name: string;
  readonly value: string;
  /** The rule as a sentence. */
  readonly rule: string;
  readonly reading: Reading | null;
  /** By time of report; empty when no account gives the value. */
  readonly inputs: readonly FoundInput[];
}

/** How each displayed value of an event was found: its time, its place, its figures in their order. */
export function howFound(story: Story, event: StoryEvent): readonly Found[] {
  const standing = standingOf(story);
  const given = givenOf(event);
  const trace = tracer(story, event, standing);
  const time = chosenTime(given, story, standing);
  const place = chosenPlace(given, story, standing);
  const placeName = place.value === null ? "No single place" : story.places.get(place.value)?.name;
  return [
    ...(time === null
      ? []
      : [trace("time", "Time", formatWhen(time.value, "event", story.zones), time, timeValue(time.taken))]),
    trace("place", "Place", placeName ?? "", place, valuesOf(place.taken)),
    ...chosenFigures(given, story, standing).map((figure) =>
      trace(
        `figure:${figure.value.label}`,
        figure.value.label,
        figureWords(figure.value),
        figure,
        valuesOf(figure.taken),
      ),
    ),
  ];
}

type Trace = (
  key: AttributeKey,
  name: string,
  value: string,
  chosen: Chosen<Figure | unknown>,
  taken: ReadonlyMap<ClaimId, ClaimValue>,
) => Found;

/** Lists, for one attribute, what every claim on it did. */
function tracer(story: Story, event: StoryEvent, standing: Standing): Trace {
  return (key, name, value, { rule, taken, reading }, values) => {
    const own = event.claims.flatMap((id) => story.claims.get(id) ?? []).filter(isValued);
    const on = own.filter((claim) => isOn(claim.value, key));
    const counted = on.filter((claim): claim is Counted => claim.value.type === "figure");
    const overtaken =
      rule === "overtaken" || rule === "range" ? overtakenBy(counted, story) : new Set<ClaimId>();
    const all: Claim[] = [
      ...new Set<Claim>([...on, ...taken.flatMap(({ id }) => story.claims.get(id) ?? [])]),
    ];
    const best = [...values.values()];
    const partOf = (claim: Claim): Part => {
      if (standing.withdrawn.has(claim.id)) return "withdrawn";
      if (values.has(claim.id)) return "taken";
      if (standing.revised.has(claim.id)) return "revised";
      if (overtaken.has(claim.id)) return "overtaken";
      const given = claim.value;
      return given !== null && best.every((other) => agree(given, other, story)) ? "agrees" : "differs";
    };
    const inputs = all.sort(byReport(story)).flatMap((claim): FoundInput[] => {
      const given = values.get(claim.id) ?? claim.value;
      return given === null ? [] : [{ claim: claim.id, value: valueText(given, story), part: partOf(claim) }];
    });
    return { key, name, value, rule: RULE_WORDS[rule], reading, inputs };
  };
}

type Counted = Valued & { readonly value: Extract<ClaimValue, { type: "figure" }> };

const isOn = (value: ClaimValue, key: AttributeKey): boolean =>
  value.type === "figure" ? key === `figure:${value.figure}` : value.type === key;

const valuesOf = (claims: readonly Claim[]): ReadonlyMap<ClaimId, ClaimValue> =>
  new Map(claims.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])));

/** Claims on a time give it; a claim of another kind gives the time at which it was said. */
const timeValue = (claims: readonly Claim[]): ReadonlyMap<ClaimId, ClaimValue> =>
  new Map(
    claims.flatMap(({ id, value, said }): [ClaimId, ClaimValue][] => {
      if (value?.type === "time") return [[id, value]];
      return said === null ? [] : [[id, { type: "time", when: said }]];
    }),
  );
