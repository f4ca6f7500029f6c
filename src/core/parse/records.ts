import type * as z from "zod/mini";
import type { Issue } from "./issue";
import { LIST_FILES, type ListName, storyRecord } from "./schema";

export type StoryRecord = z.infer<typeof storyRecord>;
export type ListRecord<L extends ListName> = z.infer<(typeof LIST_FILES)[L]>;
export type Lists = { readonly [L in ListName]: Map<string, ListRecord<L>> };

/** The records of a story folder that are sound by themselves, and what is wrong with the others. */
export interface Records {
  readonly story: StoryRecord | null;
  readonly lists: Lists;
  readonly issues: Issue[];
}

/** Deeper input is refused before validation: a hostile file would exhaust the stack. */
const MAX_DEPTH = 32;

export const LIST_NAMES = Object.keys(LIST_FILES) as ListName[];

/** Checks every record of every file against the schema; file names are keys, JSON values are values. */
export function readRecords(files: Readonly<Record<string, unknown>>): Records {
  const issues: Issue[] = [];
  const lists = Object.fromEntries(LIST_NAMES.map((name) => [name, readList(name, files, issues)]));
  return { story: readStory(files["story.json"], issues), lists: lists as unknown as Lists, issues };
}

function readStory(value: unknown, issues: Issue[]): StoryRecord | null {
  if (value === undefined) {
    issues.push(missingFile("story.json"));
    return null;
  }
  return readRecord(storyRecord, value, "story.json", null, issues);
}

/** One record by its schema; null, with what is wrong added to `issues`, when it is not sound. */
export function readRecord<S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  file: string,
  id: string | null,
  issues: Issue[],
): z.infer<S> | null {
  if (!shallow(value, file, id, issues)) return null;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  issues.push(...fromZod(result.error.issues, value, file, id));
  return null;
}

function readList(name: ListName, files: Readonly<Record<string, unknown>>, issues: Issue[]) {
  const file = `${name}.json`;
  const records = new Map<string, unknown>();
  const value = files[file];
  const list = isObject(value) ? value[name] : undefined;
  if (value === undefined) issues.push(missingFile(file));
  else if (!Array.isArray(list)) {
    issues.push(error(file, null, name, `found ${kindOf(list)}, expected a list of records under "${name}"`));
  }
  for (const [i, item] of (Array.isArray(list) ? list : []).entries()) {
    const id = isObject(item) && typeof item["id"] === "string" ? item["id"] : `#${i + 1}`;
    const record = readRecord(LIST_FILES[name], item, file, id, issues);
    if (record === null) continue;
    if (records.has(record.id)) {
      issues.push(
        error(file, id, "id", `found "${id}" a second time (record ${i + 1}); give it an id of its own`),
      );
    } else records.set(record.id, record);
  }
  return records;
}

/** An error of a record. */
export const error = (file: string, id: string | null, path: string, message: string): Issue => ({
  severity: "error",
  file,
  id,
  path,
  message,
});

const missingFile = (file: string): Issue =>
  error(file, null, "", "the file is missing; every story folder has one, with an empty list if need be");

function shallow(value: unknown, file: string, id: string | null, issues: Issue[]): boolean {
  if (fits(value, MAX_DEPTH)) return true;
  issues.push(error(file, id, "", `nested more than ${MAX_DEPTH} levels deep; a record is at most 5`));
  return false;
}

/** Whether a value is nested at most so many levels deep. Never goes deeper than that itself. */
function fits(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth === 0) return false;
  for (const key in value) if (!fits((value as Record<string, unknown>)[key], depth - 1)) return false;
  return true;
}

function fromZod(problems: readonly z.core.$ZodIssue[], record: unknown, file: string, id: string | null) {
  return problems.map((problem): Issue => {
    const found = problem.path.reduce<unknown>(
      (value, key) =>
        isObject(value) || Array.isArray(value) ? (value as Record<PropertyKey, unknown>)[key] : undefined,
      record,
    );
    return error(file, id, pathOf(problem.path), `found ${show(found)}, ${expectation(problem)}`);
  });
}

function expectation(problem: z.core.$ZodIssue): string {
  switch (problem.code) {
    case "invalid_type":
      return `expected ${problem.expected}`;
    case "invalid_value":
      return `expected one of ${problem.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "unrecognized_keys":
      return `which has unknown ${problem.keys.map((key) => `"${key}"`).join(", ")}; remove or rename`;
    case "too_big":
      return `expected at most ${problem.maximum} (${problem.origin})`;
    case "too_small":
      return `expected at least ${problem.minimum} (${problem.origin})`;
    case "invalid_union":
      return 'expected one of the forms of the schema; look at its "type"';
    default:
      return problem.message.startsWith("expected") ? problem.message : `expected: ${problem.message}`;
  }
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i > 0 ? "." : ""}${String(key)}`)).join("");

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" || typeof value === "number" ? JSON.stringify(value) : kindOf(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

const kindOf = (value: unknown): string =>
  value === undefined
    ? "nothing"
    : value === null
      ? "null"
      : Array.isArray(value)
        ? "a list"
        : `a ${typeof value}`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
