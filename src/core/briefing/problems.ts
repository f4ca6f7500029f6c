import type { StoryIndex } from "../index/storyIndex";
import { type ParsedBriefing, parseBriefing } from "../parse/briefing";
import type { Issue } from "../parse/issue";
import type { Draft } from "./draft";
import { type Fields, listIn, textIn } from "./draftFields";
import { fileName } from "./file";
import { LIMITS } from "./limits";

/** What is wrong with a draft at one place, for the one who writes it. */
export interface Problem {
  /** Id of the step; null for the briefing as a whole. */
  readonly step: string | null;
  /** The field of the step or the briefing, e.g. `title`, `sources`, `highlight.claims`; empty for the whole. */
  readonly field: string;
  /** Position in the field's list, from 0; null for the field as a whole. */
  readonly item: number | null;
  readonly words: string;
}

/**
 * Checks a draft as `npm run story check` checks its file: every sound step, and all issues. Where
 * the briefing as a whole is not sound, the check stops at that; here its steps are read all the
 * same, so that they can be mended and shown in any order.
 */
export function checkDraft(draft: Draft, index: StoryIndex): ParsedBriefing {
  const file = `briefings/${fileName(draft)}`;
  const parsed = parseBriefing(draft, file, index);
  const stopped = parsed.briefing === null && parsed.issues.every(({ id }) => id === null);
  if (!stopped || draft.steps.length === 0) return parsed;
  const { briefing, issues } = parseBriefing(presentable(draft), file, index);
  return { briefing, issues: [...parsed.issues, ...issues.filter(({ id }) => id !== null)] };
}

/** The draft with what a briefing cannot be without: the room shows steps before they have a title above them. */
function presentable(draft: Draft) {
  const title = textIn(draft, "title").trim().slice(0, LIMITS.briefingTitle) || draft.id;
  const question = textIn(draft, "question").trim().slice(0, LIMITS.question) || title;
  return { id: draft.id, title, question, steps: draft.steps.slice(0, LIMITS.steps) };
}

/** Issues of a draft at the places where they are mended, in a briefer's words. */
export const problemsOf = (draft: Draft, issues: readonly Issue[]): Problem[] =>
  issues.map((issue) => {
    const step = draft.steps.find(({ id }) => id === issue.id) ?? null;
    const [, field = "", item] = /^([^[]*)(?:\[(\d+)\])?/u.exec(issue.path) ?? [];
    const own =
      item === undefined ? wordsFor(field, step ?? draft, step === null ? "briefing" : "step") : null;
    const words = own ?? plain(issue.message);
    return { step: step?.id ?? null, field, item: item === undefined ? null : Number(item), words };
  });

/** Those at one field of a step, or of the briefing (null). */
export const problemsAt = (
  problems: readonly Problem[],
  step: string | null,
  field: string,
): readonly Problem[] => problems.filter((each) => each.step === step && each.field === field);

/** Words for what goes wrong most; null where the parser's own say it best. */
function wordsFor(field: string, record: Fields, owner: "step" | "briefing"): string | null {
  const limit = limitOf(field, owner);
  const { length } = textIn(record, field).trim();
  if (limit !== null && length > limit) {
    const reads = owner === "step" && field !== "notes" ? "a room reads" : "there is room for";
    return `${length} characters; ${reads} ${limit} at most.`;
  }
  const items = listIn(record, field).length;
  if (items > 0) return field in MOST ? `${items} of them; a room reads ${MOST[field]} at most.` : null;
  return EMPTY[owner][field] ?? null;
}

function limitOf(field: string, owner: "step" | "briefing"): number | null {
  switch (field) {
    case "title":
      return owner === "step" ? LIMITS.title : LIMITS.briefingTitle;
    case "kicker":
    case "text":
    case "notes":
    case "question":
      return LIMITS[field];
    default:
      return null;
  }
}

/** The lists of a step of which a room reads only so many. */
const MOST: Readonly<Record<string, number>> = {
  figures: LIMITS.figures,
  sources: LIMITS.sources,
  "highlight.claims": LIMITS.claims,
};

/** What is to be done where a field has nothing, or nothing that can be read. */
const EMPTY: Readonly<Record<"step" | "briefing", Readonly<Record<string, string>>>> = {
  step: {
    title: "Give it a title: its one message.",
    sources: "Name a source, at least one, that the events shown cite.",
    seconds: `Plan between ${LIMITS.shortest} seconds and an hour.`,
  },
  briefing: {
    title: "Give the briefing a title.",
    question: "Say which question the briefing answers.",
    steps: "Add a step first.",
  },
};

/** A parser's message as a sentence: `found "x", which …` → "It names “x”, which …". */
function plain(message: string): string {
  const words = message.replace(/^found "([^"]*)", (which|whose) /u, "It names “$1”, $2 ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.?!]$/u.test(words) ? "" : "."}`;
}
