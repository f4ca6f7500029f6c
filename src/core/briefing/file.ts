import { numberText } from "../number";
import type { Draft, DraftStep } from "./draft";
import { isFields } from "./draftFields";
import { writeJson } from "./json";
import { freeId, slug } from "./slug";

/** What was read of a file. */
export interface ReadFile {
  /** Null when the file is no briefing at all. */
  readonly draft: Draft | null;
  /** What is wrong with the file, or had to be mended for the draft to be edited. */
  readonly notes: readonly string[];
}

/** A briefing of forty full steps has 150 kB. */
const MOST_CHARACTERS = 1_000_000;
/** A briefing is at most six levels deep; a file that is much deeper would exhaust the stack. */
const MOST_LEVELS = 32;
const ID = /^[a-z0-9][a-z0-9-]*$/u;

/** A draft as the file that ships: `briefings/<id>.json`. What `readDraft` made of a sound file comes out the same. */
export const writeDraft = (draft: Draft): string => `${writeJson(draft)}\n`;

/** The name of its file in the story's folder `briefings`. */
export const fileName = ({ id }: Draft): string => `${id}.json`;

/**
 * Reads the text of a briefing's file. Never throws and loses nothing: faulty steps are kept as they
 * are, to be mended. Only what a draft cannot do without is added, and told: ids, each of them once.
 */
export function readDraft(text: string, name: string): ReadFile {
  const refuse = (why: string): ReadFile => ({ draft: null, notes: [`“${name}” ${why}`] });
  if (text.length > MOST_CHARACTERS) {
    return refuse(`has ${numberText(text.length)} characters; a briefing has a tenth of that.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refuse(`is not JSON: ${why}. Mend it there, or choose a file that Export has written.`);
  }
  return draftFrom(value, name);
}

/** As `readDraft`, of a JSON value: the content of a file, or what a browser has kept. */
export function draftFrom(value: unknown, name: string): ReadFile {
  const refuse = (why: string): ReadFile => ({ draft: null, notes: [`“${name}” ${why}`] });
  if (!isFields(value)) return refuse("does not hold an object. Choose a file that Export has written.");
  if (!Array.isArray(value["steps"])) {
    return refuse(
      `has no list under “steps”; found ${Object.keys(value).slice(0, 6).join(", ") || "nothing"}. Choose a file of a folder “briefings”.`,
    );
  }
  if (isDeep(value))
    return refuse(`is nested more than ${MOST_LEVELS} levels deep; a briefing is at most six.`);
  return readRecord(value, value["steps"], name);
}

function readRecord(
  record: Readonly<Record<string, unknown>>,
  items: readonly unknown[],
  name: string,
): ReadFile {
  const notes: string[] = [];
  const steps: DraftStep[] = [];
  for (const [i, item] of items.entries()) {
    steps.push(readStep(item, i, steps, notes));
  }
  const wanted = record["id"];
  const stem = slug(name.replace(/\.json$/iu, ""), "briefing");
  const id = typeof wanted === "string" && ID.test(wanted) ? wanted : stem;
  if (id !== wanted) notes.push(`The briefing had no usable id; it got that of its file, “${id}”.`);
  return { draft: { ...record, id, steps }, notes };
}

function readStep(item: unknown, i: number, before: readonly DraftStep[], notes: string[]): DraftStep {
  const fields = isFields(item) ? item : { notes: JSON.stringify(item) };
  if (fields !== item)
    notes.push(`Step ${i + 1} was no record; what it was is in the notes of an empty step.`);
  const wanted = fields["id"];
  const own = typeof wanted === "string" ? wanted : "";
  const id = freeId(
    ID.test(own) ? own : slug(own, `step-${i + 1}`),
    before.map((step) => step.id),
  );
  if (id !== wanted) {
    const why = ID.test(own) ? `the id of an earlier one (“${own}”)` : "no usable id";
    notes.push(`Step ${i + 1} had ${why}; it got “${id}”.`);
  }
  return { ...fields, id };
}

function isDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
  return false;
}
