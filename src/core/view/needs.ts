import { isActive, type View } from "./view";

/**
 * Whether a view shows more than what a story is drawn from: what somebody claims, what was known when, or what
 * a text is found in. Of a long story that comes a moment later.
 */
export const needsEvidence = (view: View): boolean =>
  view.selection.type !== "none" ||
  view.panel !== "events" ||
  view.asOf !== null ||
  view.since !== null ||
  view.without.length > 0 ||
  view.script !== null ||
  isActive(view.filter, "text");
