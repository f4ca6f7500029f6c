import type { StoryIndex } from "../index/storyIndex";
import type { BriefingId } from "../story/ids";
import type { Briefing, Step } from "../story/model";
import { clearField, FIELDS } from "./fields";
import { initialView, type Script, type View } from "./view";

/** Something that a link asked for and the story could not give. */
export interface Dropped {
  /** The field of the address, e.g. `actors`. */
  readonly field: string;
  readonly value: string;
  readonly reason: string;
}

/** The briefings that a link may name: those of the story, or with the drafts of this browser. */
export type Briefings = ReadonlyMap<BriefingId, Briefing>;

/** A link longer than this is cut off before it is read. */
const MAX_LENGTH = 20_000;

/** The fields that say which step a view started from; they are read before all others. */
const SCRIPT_KEYS = ["brief", "step", "aside"] as const;

/** Fields of the step's view that are back at their start, by key. */
const CLEARED = "clear";

/**
 * The view as the fragment of an address, without the `#`: `/story?field=value&…`. Only
 * what differs from the view that the story opens with is written, in a fixed order; in a
 * briefing the step by its id, and what differs from the view that the step opens with.
 */
export function encodeView(
  view: View,
  index: StoryIndex,
  briefings: Briefings = index.story.briefings,
): string {
  const { story } = index;
  const step = stepOf(view.script, briefings);
  const base = step === null ? initialView(story.home) : savedView(step, index);
  const cleared: string[] = [];
  const parts = FIELDS.flatMap((field) => {
    const value = field.write(view);
    if (value === field.write(base)) return [];
    if (value !== null) return [value === "" ? field.key : `${field.key}=${value}`];
    if (step !== null) cleared.push(field.key);
    return [];
  });
  const all = [
    ...scriptParts(step === null ? null : view.script),
    ...(cleared.length > 0 ? [`${CLEARED}=${cleared.join(",")}`] : []),
    ...parts,
  ];
  return `/${story.id}${all.length > 0 ? `?${all.join("&")}` : ""}`;
}

const scriptParts = (script: Script | null): string[] =>
  script === null
    ? []
    : [`brief=${script.briefing}`, `step=${script.step}`, ...(script.aside ? ["aside"] : [])];

/**
 * Reads a fragment, with or without its `#`, into the nearest valid view. Never throws:
 * what it does not understand, or what the story does not have, is listed in `dropped`.
 */
export function decodeView(
  fragment: string,
  index: StoryIndex,
  briefings: Briefings = index.story.briefings,
): { view: View; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const parts = partsOf(fragment);
  const script = readScript(parts, briefings, dropped);
  const step = stepOf(script, briefings);
  let view = step === null ? initialView(index.story.home) : { ...savedView(step, index), script };
  for (const { key, raw, value } of parts) {
    const field = FIELDS.find((candidate) => candidate.key === key);
    if (SCRIPT_KEYS.some((known) => known === key)) continue;
    if (value === null) dropped.push({ field: key, value: raw, reason: "it is not well-formed" });
    else if (key === CLEARED) view = clearAll(value, view, index, dropped);
    else if (field === undefined) dropped.push({ field: key, value: raw, reason: "no such field" });
    else {
      const reading = field.read(value, index);
      if (reading.change !== null) view = reading.change(view);
      dropped.push(...reading.dropped.map((each) => ({ field: key, ...each })));
    }
  }
  return { view, dropped };
}

/** The view that a step opens with, without the step itself. */
export const savedView = (step: Pick<Step, "view">, index: StoryIndex): View =>
  decodeView(step.view, index, NO_BRIEFINGS).view;

/** A saved view is never a step of its own. */
const NO_BRIEFINGS: Briefings = new Map();

/** The step that the script names; null when there is none. */
export function stepOf(script: Script | null, briefings: Briefings): Step | null {
  if (script === null) return null;
  return briefings.get(script.briefing)?.steps.find(({ id }) => id === script.step) ?? null;
}

interface Part {
  readonly key: string;
  readonly raw: string;
  /** Null where it is not well-formed. */
  readonly value: string | null;
}

function partsOf(fragment: string): Part[] {
  const text = fragment.slice(0, MAX_LENGTH).replace(/^#/, "");
  const query = text.includes("?") ? text.slice(text.indexOf("?") + 1) : "";
  return query
    .split("&")
    .filter((part) => part !== "")
    .map(partOf);
}

/**
 * Whether a fragment can be read before the claims of a story are there: it points at none of them, and at no
 * step of a briefing, whose saved view may.
 */
export const isReadWithoutClaims = (fragment: string): boolean =>
  partsOf(fragment).every(({ key }) => key !== "claim" && key !== "brief");

function partOf(part: string): Part {
  const cut = part.indexOf("=");
  const key = cut < 0 ? part : part.slice(0, cut);
  const raw = cut < 0 ? "" : part.slice(cut + 1);
  return { key: decode(key) ?? key, raw, value: decode(raw) };
}

/** The step that a link asks for: the first of its briefing where the step itself is not there. */
function readScript(parts: readonly Part[], briefings: Briefings, dropped: Dropped[]): Script | null {
  const asked = (key: (typeof SCRIPT_KEYS)[number]) => parts.find((part) => part.key === key);
  const [brief, id] = [asked("brief"), asked("step")];
  if (brief === undefined) {
    for (const key of SCRIPT_KEYS) {
      const part = asked(key);
      if (part !== undefined)
        dropped.push({ field: key, value: part.raw, reason: "expected a briefing too" });
    }
    return null;
  }
  const briefing = [...briefings.values()].find((each) => each.id === brief.value);
  if (briefing === undefined) {
    dropped.push({ field: "brief", value: brief.raw, reason: "not in this story" });
    return null;
  }
  const step = briefing.steps.find((each) => each.id === id?.value);
  if (id !== undefined && step === undefined) {
    dropped.push({ field: "step", value: id.raw, reason: "not in this briefing; its first step is shown" });
  }
  return {
    briefing: briefing.id,
    step: (step ?? briefing.steps[0]).id,
    aside: asked("aside") !== undefined,
  };
}

function clearAll(value: string, view: View, index: StoryIndex, dropped: Dropped[]): View {
  return value
    .split(",")
    .filter(Boolean)
    .reduce((cleared, key) => {
      const change = clearField(key, index.story.home);
      if (change !== null) return change(cleared);
      dropped.push({ field: CLEARED, value: key, reason: "no such field" });
      return cleared;
    }, view);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
