import type { StoryIndex } from "../index/storyIndex";
import type { BriefingId, StepId } from "../story/ids";
import type { Briefing, Step } from "../story/model";
import type { Change } from "../view/actions";
import { type Briefings, encodeView, savedView } from "../view/address";
import type { View } from "../view/view";

/** Opens a step in the room: its saved view as a whole, whatever was looked at before. */
export function showStep(index: StoryIndex, briefing: Briefing, step: Step): Change {
  const script = { briefing: briefing.id, step: step.id, aside: false };
  return () => ({ ...savedView(step, index), script });
}

/** From the room to the explore screen, with what is shown now; the step is kept to come back to. */
export const stepAside: Change = (view) =>
  view.script === null ? view : { ...view, script: { ...view.script, aside: true } };

/** Back into the room, with what is shown now. */
export const stepIn: Change = (view) =>
  view.script === null ? view : { ...view, script: { ...view.script, aside: false } };

/** Leaves the briefing for good; what is shown stays. */
export const endScript: Change = (view) => ({ ...view, script: null });

/** Leaves the briefing for the view that it was opened from; null where there is none, and then what is shown stays. */
export const endTo = (before: View | null): Change => (before === null ? endScript : () => before);

/** Whether something else is shown than what the step opens with. False outside of a briefing. */
export function isOffScript(view: View, index: StoryIndex, briefings: Briefings): boolean {
  const { script } = view;
  if (script === null) return false;
  const bare = (id: BriefingId, step: StepId) => `/${index.story.id}?brief=${id}&step=${step}`;
  const inRoom = { ...view, script: { ...script, aside: false } };
  return encodeView(inRoom, index, briefings) !== bare(script.briefing, script.step);
}
