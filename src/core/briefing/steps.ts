import { editionIndex } from "../index/editions";
import type { StoryIndex } from "../index/storyIndex";
import type { StepId } from "../story/ids";
import type { Briefing, Step } from "../story/model";
import { savedView } from "../view/address";
import type { View } from "../view/view";

/** What a key or a button asks for. */
export type Move = "next" | "previous" | "first" | "last";

/** Position of a step, from 0; -1 when the briefing has no such step. */
export const positionOf = ({ steps }: Briefing, id: StepId): number =>
  steps.findIndex((step) => step.id === id);

/** The step that a move from another leads to: the ends hold, nothing wraps around. */
export function moveFrom(briefing: Briefing, from: StepId, move: Move): Step {
  const { steps } = briefing;
  const at = Math.max(0, positionOf(briefing, from));
  const last = steps.length - 1;
  const to = { next: Math.min(last, at + 1), previous: Math.max(0, at - 1), first: 0, last }[move];
  return steps[to] ?? steps[0];
}

/** The step with this number, counted from 1 as people do; null beyond the ends. */
export const numbered = ({ steps }: Briefing, number: number): Step | null => steps[number - 1] ?? null;

/** Planned time of the whole briefing, in seconds. */
export const plannedSeconds = ({ steps }: Briefing): number =>
  steps.reduce((sum, { seconds }) => sum + seconds, 0);

/** What a step opens with: its saved view, and the index of the edition that this view shows. */
export function opened(
  step: Pick<Step, "view">,
  whole: StoryIndex,
): { readonly view: View; readonly index: StoryIndex } {
  const view = savedView(step, whole);
  return { view, index: editionIndex(whole, view.asOf, view.without) };
}
