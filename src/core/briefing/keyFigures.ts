import { speakerOf } from "../events/evidence";
import { publishedOn } from "../events/read";
import { comparison } from "../evidence/comparison";
import { figureText, figureWords } from "../evidence/words";
import { count, has } from "../index/bitset";
import { shown } from "../index/shown";
import type { StoryIndex } from "../index/storyIndex";
import { numberText } from "../number";
import type { EventId } from "../story/ids";
import type { Claim, KeyFigure, Story } from "../story/model";
import { formatShort } from "../time/format";
import type { View } from "../view/view";

/** A key figure as it is shown. */
export interface ShownFigure {
  readonly value: string;
  readonly label: string;
  /** What has to be said with it: "not settled", who claims it; null for a settled value. */
  readonly note: string | null;
  /** What it was in the edition that the view compares with; null when it was the same, or nothing is compared. */
  readonly earlier: string | null;
  /** The event that it is about; null for a count. */
  readonly event: EventId | null;
}

/** Where a figure is looked up. */
export interface FigureScene {
  readonly view: View;
  /** The index of the edition that the view shows. */
  readonly index: StoryIndex;
  /** The edition that the view compares with; null when it compares with none. */
  readonly earlier: Story | null;
}

/**
 * A key figure with the value that the edition has for it; null where that edition has none, as
 * before it was known. Nothing of it is typed: when a claim is mended, the room shows the mended value.
 */
export function shownFigure(figure: KeyFigure, scene: FigureScene): ShownFigure | null {
  switch (figure.type) {
    case "figure":
      return ofEvent(figure, scene);
    case "claim":
      return ofClaim(figure, scene);
    case "count":
      return {
        value: numberText(count(shown(scene.index, scene.view.filter))),
        label: figure.label,
        note: null,
        earlier: null,
        event: null,
      };
    case "changed":
      return ofChanges(figure, scene);
  }
}

function ofEvent(
  { event: id, figure: name, label }: KeyFigure & { type: "figure" },
  { index, earlier }: FigureScene,
): ShownFigure | null {
  const event = index.byId.get(id);
  const figure = event?.figures.find((each) => each.label === name);
  if (event === undefined || figure === undefined) return null;
  const value = figureWords(figure);
  const before = earlier?.events.find((each) => each.id === id)?.figures.find((each) => each.label === name);
  const was = before === undefined ? null : figureWords(before);
  return {
    value,
    label: label ?? name,
    note: figure.low < figure.high ? "not settled" : null,
    earlier: was === value ? null : was,
    event: id,
  };
}

function ofClaim(
  { claim: id, label }: KeyFigure & { type: "claim" },
  { index, view }: FigureScene,
): ShownFigure | null {
  const claim = index.story.claims.get(id);
  const said = claim === undefined ? null : claimValue(claim, index.story);
  if (claim === undefined || said === null) return null;
  const when =
    claim.said === null
      ? publishedOn(index.story, claim)
      : formatShort(claim.said, view.clock, index.story.extent);
  return {
    value: said.value,
    label: label ?? said.name,
    note: `${speakerOf(index, claim)}, ${when}`,
    earlier: null,
    event: claim.event,
  };
}

function ofChanges(
  { change, label }: KeyFigure & { type: "changed" },
  { view, index, earlier }: FigureScene,
): ShownFigure | null {
  if (earlier === null) return null;
  const bits = shown(index, view.filter);
  const events = new Set<EventId>();
  for (const { event: id, kind } of comparison(earlier, index.story).list) {
    const event = index.byId.get(id);
    if (kind === change && event !== undefined && has(bits, event.ordinal)) events.add(id);
  }
  return { value: numberText(events.size), label, note: null, earlier: null, event: null };
}

/** The figure or answer that a claim gives; null when it gives neither. */
export function claimValue(
  { value }: Claim,
  { questions }: Pick<Story, "questions">,
): { readonly value: string; readonly name: string } | null {
  if (value?.type === "figure") return { value: figureText(value), name: value.figure };
  if (value?.type === "position") {
    return { value: value.answer, name: questions.get(value.question)?.text ?? value.question };
  }
  return null;
}
