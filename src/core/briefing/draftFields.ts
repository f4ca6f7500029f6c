import { TRANSITIONS, type Transition } from "../story/vocabulary";
import type { DraftStep } from "./draft";

/** A JSON object of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** A text of a draft or a step; empty where there is none, or something else. */
export const textIn = (record: Fields, field: string): string => {
  const value = record[field];
  return typeof value === "string" ? value : "";
};

/** A list of a step, such as its figures; empty where there is none, or something else. */
export const listIn = (record: Fields, field: string): readonly unknown[] => {
  const value = record[field];
  return Array.isArray(value) ? value : [];
};

/** What is pointed out in a step. */
export const highlightIn = (step: DraftStep, of: "claims" | "places"): readonly unknown[] =>
  listIn(objectIn(step, "highlight"), of);

/** The highlight of a step with another list of claims or places; undefined when nothing is left of it. */
export function withHighlight(step: DraftStep, of: "claims" | "places", ids: readonly unknown[]): unknown {
  const { [of]: _, ...rest } = objectIn(step, "highlight");
  const highlight = ids.length === 0 ? rest : { ...rest, [of]: ids };
  return Object.keys(highlight).length === 0 ? undefined : highlight;
}

/** How the map gets to what the step shows; it flies where nothing sound is said. */
export const transitionIn = (step: DraftStep): Transition =>
  TRANSITIONS.find((each) => each === step["transition"]) ?? "fly";

/** Planned time in seconds; null where it is not a number. */
export const secondsIn = (step: DraftStep): number | null => {
  const value = step["seconds"];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
};

/** What a step is called in a list and in what is said of it: its title, or its id. */
export const nameOf = (step: DraftStep): string => textIn(step, "title").trim() || step.id;

function objectIn(record: Fields, field: string): Fields {
  const value = record[field];
  return isFields(value) ? value : {};
}

/** Whether a JSON value is an object with fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
