import { opened } from "../briefing/steps";
import type { Briefing } from "../story/model";
import { knownWords } from "./colophon";
import type { Excerpt } from "./excerpt";

/** More editions than this are counted. */
const MANY = 3;

/**
 * Which editions a briefing is taken away in: those of its own steps, whatever is shown now. For
 * instance "Its steps tell the story as known in version 2025-12-31, not as this view does (as known
 * on 20 Dec 2025, 23:59 Kyiv)."
 */
export function editionsWords({ steps }: Pick<Briefing, "steps">, { whole, colophon }: Excerpt): string {
  const known = [...new Set(steps.map((step) => small(knownWords(whole, opened(step, whole).view))))];
  const told =
    known.length > MANY ? `in ${known.length} editions, each as the step has it` : known.join("; ");
  const here = small(colophon.known);
  const rest = known.length === 1 && known[0] === here ? "" : `, not as this view does (${here})`;
  return `Its steps tell the story ${told}${rest}.`;
}

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
