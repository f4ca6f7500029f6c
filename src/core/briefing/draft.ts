import type { Briefing, KeyFigure, Step } from "../story/model";
import { freeId } from "./slug";

/**
 * A step as its file has it. Nothing but the id is taken for granted: a field may be missing or of
 * another type, as in a file that somebody wrote by hand, and is kept as it is until it is edited.
 * `draftFields.ts` reads it.
 */
export interface DraftStep {
  /** Unlike any other step's; never changes, so that links to the step hold. */
  readonly id: string;
  readonly [field: string]: unknown;
}

/** A briefing in the making: the JSON record of its file (`briefings/<id>.json`), sound or not. */
export interface Draft {
  readonly id: string;
  readonly steps: readonly DraftStep[];
  readonly [field: string]: unknown;
}

/** A named change of a draft. Pure; the same object back means that nothing changed. */
export type Edit = (draft: Draft) => Draft;

/** The fields of a step in the order in which files have them. */
const STEP_FIELDS = [
  "id",
  "kicker",
  "title",
  "text",
  "figures",
  "notes",
  "sources",
  "view",
  "highlight",
  "transition",
  "seconds",
];

/** Where the schema stands, from a story's folder of briefings: it makes editors complete and check the file. */
export const SCHEMA = "../../../schema/briefing.schema.json";

/** A draft with one step. */
export function newDraft(id: string, title: string, question: string, first: DraftStep): Draft {
  return { $schema: SCHEMA, id, title, question, steps: [first] };
}

/** A sound briefing as a draft, to be edited: the record that its file has. */
export function draftOf({ id, title, question, steps }: Briefing): Draft {
  return { $schema: SCHEMA, id, title, question, steps: steps.map(recordOf) };
}

/** A key figure as files have it: without a name of its own, none is written. */
export const recordOfFigure = ({ label, ...figure }: KeyFigure): object =>
  label === null ? figure : { ...figure, label };

function recordOf({ kicker, text, figures, highlight: { claims, places }, transition, ...step }: Step) {
  const highlight = { ...(claims.length > 0 && { claims }), ...(places.length > 0 && { places }) };
  const record: DraftStep = {
    ...step,
    ...(kicker !== null && { kicker }),
    ...(text !== null && { text }),
    figures: figures.map(recordOfFigure),
    ...(Object.keys(highlight).length > 0 && { highlight }),
    ...(transition !== "fly" && { transition }),
  };
  return inOrder(record);
}

/** Sets what the briefing is called, what it answers, or its id. */
export const setDetail =
  (field: "id" | "title" | "question", value: string): Edit =>
  (draft) =>
    draft[field] === value ? draft : { ...draft, [field]: value };

/** Puts a step behind another, or at the end; it gets a new id where its own is taken. */
export const addStep =
  (step: DraftStep, after: string | null): Edit =>
  (draft) => {
    const { steps } = draft;
    const at = steps.findIndex(({ id }) => id === after);
    const added = { ...step, id: freeId(step.id, idsOf(draft)) };
    return { ...draft, steps: steps.toSpliced(at < 0 ? steps.length : at + 1, 0, added) };
  };

/** Sets a field of a step; `undefined` takes it away. The id is no field to set. */
export const setField =
  (id: string, field: string, value: unknown): Edit =>
  (draft) =>
    field === "id" ? draft : changeStep(draft, id, (step) => withField(step, field, value));

/** Takes the view of a step again; its text, figures and sources stay as they are. */
export const retakeView = (id: string, view: string): Edit => setField(id, "view", view);

/** Moves a step to a position, counted from 0; the ends hold. */
export const moveStep =
  (id: string, to: number): Edit =>
  (draft) => {
    const from = draft.steps.findIndex((step) => step.id === id);
    const step = draft.steps[from];
    const target = Math.max(0, Math.min(draft.steps.length - 1, to));
    if (step === undefined || target === from) return draft;
    return { ...draft, steps: draft.steps.toSpliced(from, 1).toSpliced(target, 0, step) };
  };

/** Puts a copy of a step behind it, under a new id. */
export const duplicateStep =
  (id: string): Edit =>
  (draft) => {
    const step = draft.steps.find((each) => each.id === id);
    return step === undefined ? draft : addStep(step, id)(draft);
  };

/** Takes a step away; the others keep their ids. */
export const deleteStep =
  (id: string): Edit =>
  (draft) => {
    const steps = draft.steps.filter((step) => step.id !== id);
    return steps.length === draft.steps.length ? draft : { ...draft, steps };
  };

/** The ids of its steps, in order. */
export const idsOf = ({ steps }: Draft): string[] => steps.map(({ id }) => id);

function changeStep(draft: Draft, id: string, change: (step: DraftStep) => DraftStep): Draft {
  const at = draft.steps.findIndex((step) => step.id === id);
  const step = draft.steps[at];
  if (step === undefined) return draft;
  const changed = change(step);
  return changed === step ? draft : { ...draft, steps: draft.steps.with(at, changed) };
}

function withField(step: DraftStep, field: string, value: unknown): DraftStep {
  if (step[field] === value) return step;
  if (field in step && value !== undefined) return { ...step, [field]: value };
  const { [field]: _, ...rest } = step;
  return inOrder({ ...rest, id: step.id, ...(value !== undefined && { [field]: value }) });
}

/** The same step with its fields in the order that files have; what it does not know comes last. */
function inOrder(step: DraftStep): DraftStep {
  const known = STEP_FIELDS.filter((field) => field in step);
  const others = Object.keys(step).filter((field) => !known.includes(field));
  return { id: step.id, ...Object.fromEntries([...known, ...others].map((field) => [field, step[field]])) };
}
