import type { ClaimId } from "../story/ids";
import type { Claim, FigureValue } from "../story/model";
import type { ChosenFigure, Given } from "./chosen";
import { groupsOf, type Parts, ranked } from "./rank";
import { readingOf } from "./reading";
import { reported } from "./reported";
import { isLive, type Standing } from "./standing";
import { agree } from "./values";

type Counted = Claim & { readonly value: FigureValue };

const isCounted = (claim: Claim): claim is Counted => claim.value?.type === "figure";

/** The figures of an event, one for each label that live claims give a number under. */
export function chosenFigures(event: Given, parts: Parts, standing: Standing): ChosenFigure[] {
  const byLabel = new Map<string, Counted[]>();
  for (const id of event.claims) {
    const claim = parts.claims.get(id);
    if (claim === undefined || !isCounted(claim) || !isLive(standing, id)) continue;
    const list = byLabel.get(claim.value.figure) ?? [];
    byLabel.set(claim.value.figure, list);
    list.push(claim);
  }
  return [...byLabel].flatMap(([label, claims]) => chosenFigure(label, claims, event, parts, standing) ?? []);
}

/**
 * The figure under one label: the editor's reading, else what the accounts give. A toll rises
 * while people are counted, so that a higher count of a later day overtakes a lower one of an
 * earlier day. What is left either agrees, or leaves the figure open, from the least to the most.
 */
function chosenFigure(
  label: string,
  claims: readonly Counted[],
  event: Given,
  parts: Parts,
  standing: Standing,
): ChosenFigure | null {
  const reading = readingOf(event, `figure:${label}`, parts, standing);
  const [read] = reading?.claims.filter(isCounted) ?? [];
  if (reading !== null && read !== undefined) {
    const figure = figureFrom(label, read.value, [read]);
    return { value: figure, rule: "reading", taken: [read], reading: reading.reading };
  }
  const overtaken = overtakenBy(claims, parts);
  const held = claims.filter(({ id }) => !overtaken.has(id));
  const [best] = ranked(groupsOf(held), parts);
  const lead = held.find((claim) => claim === best?.claims[0]);
  if (lead === undefined) return null;
  const open = held.some(({ value }) => held.some((other) => !agree(value, other.value, parts)));
  const taken = open ? held : held.filter(({ value }) => value.amount === lead.value.amount);
  const settled = claims.length === 1 ? "only" : "agreed";
  return {
    value: figureFrom(label, lead.value, taken),
    rule: open ? "range" : overtaken.size > 0 ? "overtaken" : settled,
    taken,
    reading: null,
  };
}

/** The claims of a toll that a higher count of a later day makes out of date. */
export function overtakenBy(claims: readonly Counted[], parts: Parts): ReadonlySet<ClaimId> {
  const overtaken = new Set<ClaimId>();
  const dated = claims.filter(({ about }) => about === "toll");
  for (const early of dated) {
    const at = reported(early, parts);
    if (at === null) continue;
    const passed = dated.some((late) => {
      const then = reported(late, parts);
      return then !== null && at.to <= then.from && late.value.amount > early.value.amount;
    });
    if (passed) overtaken.add(early.id);
  }
  return overtaken;
}

function figureFrom(label: string, lead: FigureValue, taken: readonly Counted[]): ChosenFigure["value"] {
  const amounts = taken.map(({ value }) => value.amount);
  const [low, high] = [Math.min(lead.amount, ...amounts), Math.max(lead.amount, ...amounts)];
  const [first, ...rest] = taken.map(({ id }) => id);
  if (first === undefined) throw new Error("A figure without a claim was let through.");
  return {
    label,
    value: lead.amount,
    low,
    high,
    unit: lead.unit,
    qualifier: low < high ? null : lead.qualifier,
    claims: [first, ...rest],
  };
}
