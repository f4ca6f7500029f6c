import { isFields } from "../briefing/draftFields";
import { showStep } from "../briefing/script";
import type { StoryIndex } from "../index/storyIndex";
import { isPacked } from "../parse/packed/decode";
import { packedText } from "../parse/packed/text";
import type { Briefing } from "../story/model";
import { type Briefings, encodeView } from "../view/address";
import { initialView } from "../view/view";

/**
 * The fragment that opens a briefing in the room at its first step, without the `#`. Where it is none of
 * those that are there to be opened, as a draft of another browser, what the step shows.
 */
export function openingOf(
  briefing: Briefing,
  whole: StoryIndex,
  there: Briefings = whole.story.briefings,
): string {
  const [first] = briefing.steps;
  return encodeView(showStep(whole, briefing, first)(initialView(whole.story.home)), whole, there);
}

/** The text of a story's file, plain or packed as a build ships it, with a briefing more or in place of that of its id. */
export function withBriefing(text: string, briefing: Briefing): string {
  const files: unknown = JSON.parse(text);
  if (!isFields(files)) return text;
  if (!isPacked(files)) return JSON.stringify({ ...files, [`briefings/${briefing.id}.json`]: briefing });
  const others = files.briefings.filter((each) => !isFields(each) || each["id"] !== briefing.id);
  return packedText({ ...files, briefings: [...others, briefing] });
}
