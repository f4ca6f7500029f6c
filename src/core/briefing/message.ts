import { type ClaimLine, claimLine } from "../events/evidence";
import { originWords } from "../events/read";
import type { StoryIndex } from "../index/storyIndex";
import type { SideId } from "../story/ids";
import type { KeyFigure, Step, Story } from "../story/model";
import type { SideColour } from "../story/vocabulary";
import { formatDate } from "../time/format";
import type { View } from "../view/view";
import { type FigureScene, type ShownFigure, shownFigure } from "./keyFigures";

/** A key figure with the hue of the side that acted, or whose claim it is; none for a count or an origin's own report. */
export interface MessageFigure extends ShownFigure {
  /** Tells it from the others of its step: what it is taken from. */
  readonly key: string;
  readonly colour: SideColour | null;
}

/** A claim that is pointed out. */
export interface ToldClaim extends ClaimLine {
  /** "2 origins". */
  readonly carried: string;
}

/** The figures of a step that the edition shown has, in its order. */
export function figuresOf(step: Step, scene: FigureScene): MessageFigure[] {
  return step.figures.flatMap((figure) => {
    const shown = shownFigure(figure, scene);
    if (shown === null) return [];
    return [{ ...shown, key: JSON.stringify(figure), colour: colourOf(figure, scene.index) }];
  });
}

function colourOf(figure: KeyFigure, { byId, story }: StoryIndex): SideColour | null {
  const side = sideOf(figure, { byId, story });
  return side === undefined ? null : (story.sides.get(side)?.colour ?? null);
}

function sideOf(figure: KeyFigure, { byId, story }: Pick<StoryIndex, "byId" | "story">): SideId | undefined {
  if (figure.type === "figure") return byId.get(figure.event)?.side;
  const by = figure.type === "claim" ? story.claims.get(figure.claim)?.by : undefined;
  return by?.type === "actor" ? story.actors.get(by.actor)?.side : undefined;
}

/** The claims that a step points out, as far as the edition shown has them. */
export function toldClaims(step: Step, index: StoryIndex, clock: View["clock"]): ToldClaim[] {
  return step.highlight.claims.flatMap((id) => {
    const line = claimLine(index, id, clock);
    return line === null ? [] : [{ ...line, carried: originWords(line.origins) }];
  });
}

/** What a step rests on: "Kyiv Independent, 20 Dec 2025". The day is missing where the source gives none. */
export function sourceNames(step: Step, { sources }: Pick<Story, "sources">): string[] {
  return step.sources.flatMap((id) => {
    const source = sources.get(id);
    if (source === undefined) return [];
    return [
      source.published === null ? source.publisher : `${source.publisher}, ${formatDate(source.published)}`,
    ];
  });
}

/** Planned time in words: "40 s", "5 min", "6½ min". */
export function plannedWords(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const halves = Math.round(seconds / 30);
  return `${Math.floor(halves / 2)}${halves % 2 === 1 ? "½" : ""} min`;
}
