import type * as z from "zod/mini";
import { claimValue } from "../briefing/keyFigures";
import { opened } from "../briefing/steps";
import { has } from "../index/bitset";
import { shown } from "../index/shown";
import { buildIndex, type StoryIndex } from "../index/storyIndex";
import { numberText } from "../number";
import type { BriefingId, ClaimId, EventId, PlaceId, SourceId, StepId } from "../story/ids";
import type { Briefing, KeyFigure, Step, Story, StoryEvent } from "../story/model";
import { decodeView } from "../view/address";
import { storyOf } from "../view/storyOf";
import type { View } from "../view/view";
import type { Issue } from "./issue";
import { error, readRecord } from "./records";
import { briefingRecord, stepRecord } from "./schema";

type StepRecord = z.infer<typeof stepRecord>;
type Fault = readonly [path: string, message: string];

/** A briefing and everything that is wrong with its file. */
export interface ParsedBriefing {
  /** With every sound step; null when none is left or the file itself is not sound. */
  readonly briefing: Briefing | null;
  readonly issues: readonly Issue[];
}

/** Files in this folder of a story are briefings: `briefings/<id>.json`. */
export const BRIEFINGS = /^briefings\/([^/]+)\.json$/u;

/** Reads every briefing among the files of a story, once the story itself is there. */
export function readBriefings(
  files: Readonly<Record<string, unknown>>,
  story: Story,
): { readonly briefings: Story["briefings"]; readonly issues: readonly Issue[] } {
  const briefings = new Map<BriefingId, Briefing>();
  const names = Object.keys(files).filter((file) => BRIEFINGS.test(file));
  if (names.length === 0) return { briefings, issues: [] };
  const index = buildIndex(story);
  const issues = names.sort().flatMap((file) => {
    const parsed = parseBriefing(files[file], file, index);
    if (parsed.briefing !== null) briefings.set(parsed.briefing.id, parsed.briefing);
    const name = BRIEFINGS.exec(file)?.[1];
    return parsed.briefing === null || parsed.briefing.id === name
      ? parsed.issues
      : [
          ...parsed.issues,
          error(file, null, "id", `found "${parsed.briefing.id}", expected "${name}", the name of its file`),
        ];
  });
  return { briefings, issues };
}

/**
 * Makes a briefing of the content of its file. Never throws; a step that is not sound is left out
 * and reported: one that shows nothing, that names what the story or its own view does not have,
 * or that is too long for a room.
 */
export function parseBriefing(value: unknown, file: string, index: StoryIndex): ParsedBriefing {
  const issues: Issue[] = [];
  const record = readRecord(briefingRecord, value, file, null, issues);
  if (record === null) return { briefing: null, issues };
  const steps: Step[] = [];
  for (const [i, item] of record.steps.entries()) {
    const id = idOf(item) ?? `#${i + 1}`;
    const step = readRecord(stepRecord, item, file, id, issues);
    if (step === null) continue;
    const faults = [...twice(step.id, steps), ...stepFaults(step, index)];
    issues.push(...faults.map(([path, message]) => error(file, id, path, message)));
    if (faults.length === 0) steps.push(stepOf(step));
  }
  const [first, ...rest] = steps;
  if (first === undefined) {
    issues.push(error(file, null, "steps", "no step of it is sound; mend one, or take the file away"));
    return { briefing: null, issues };
  }
  const { id, title, question } = record;
  return { briefing: { id: id as BriefingId, title, question, steps: [first, ...rest] }, issues };
}

const idOf = (item: unknown): string | null =>
  typeof item === "object" && item !== null && "id" in item && typeof item.id === "string" ? item.id : null;

const twice = (id: string, before: readonly Step[]): Fault[] =>
  before.some((step) => step.id === id)
    ? [["id", `found "${id}" a second time; give each step an id of its own`]]
    : [];

function stepFaults(step: StepRecord, whole: StoryIndex): Fault[] {
  const faults = viewFaults(step.view, whole);
  if (faults.length > 0) return faults;
  const { view, index } = opened(stepOf(step), whole);
  const bits = shown(index, view.filter);
  const events = index.story.events.filter(({ ordinal }) => has(bits, ordinal));
  if (events.length === 0) {
    return [["view", `shows none of the ${numberText(index.all.size)} events; widen its filter`]];
  }
  const scene = { step, view, index, events: new Map(events.map((event) => [event.id, event])) };
  return [...figureFaults(scene), ...sourceFaults(scene), ...highlightFaults(scene)];
}

function viewFaults(view: string, index: StoryIndex): Fault[] {
  const { story } = index;
  if (storyOf(view) !== story.id) {
    return [
      [
        "view",
        `found a view of "${storyOf(view)}", expected one of this story, which starts with /${story.id}`,
      ],
    ];
  }
  if (/[?&](brief|step|aside)(=|&|$)/u.test(view)) {
    return [["view", "is a step itself; save the view without brief, step and aside"]];
  }
  return decodeView(view, index).dropped.map(({ field, value, reason }) => [
    "view",
    `found ${field}=${value}: ${reason}; save the view again`,
  ]);
}

/** A step, the edition that its view shows, and the events in it that meet the view's filter. */
interface Scene {
  readonly step: StepRecord;
  readonly view: View;
  readonly index: StoryIndex;
  readonly events: ReadonlyMap<EventId, StoryEvent>;
}

const UNKNOWN = "which this view's edition of the story does not have; mend the id or the view";

function* figureFaults({ step, view, index, events }: Scene): Generator<Fault> {
  for (const [i, figure] of step.figures.entries()) {
    const path = `figures[${i}]`;
    if (figure.type === "changed" && view.since === null) {
      yield [`${path}.change`, "counts what changed, but the view compares with nothing; give it since="];
    }
    if (figure.type === "figure") {
      const event = events.get(figure.event as EventId);
      const labels = event?.figures.map(({ label }) => label) ?? [];
      if (event === undefined)
        yield [`${path}.event`, `found "${figure.event}", which the view does not show`];
      else if (!labels.includes(figure.figure)) {
        yield [
          `${path}.figure`,
          `found "${figure.figure}", expected one of: ${labels.join(", ") || "it has none"}`,
        ];
      }
    }
    if (figure.type === "claim") {
      const claim = index.story.claims.get(figure.claim as ClaimId);
      if (claim === undefined) yield [`${path}.claim`, `found "${figure.claim}", ${UNKNOWN}`];
      else if (claimValue(claim, index.story) === null) {
        yield [`${path}.claim`, `found "${figure.claim}", which gives no figure and answers no question`];
      } else if (!events.has(claim.event)) {
        yield [
          `${path}.claim`,
          `found "${figure.claim}", whose event "${claim.event}" the view does not show`,
        ];
      }
    }
  }
}

function* sourceFaults({ step, index, events }: Scene): Generator<Fault> {
  const uncited = uncitedOf(step.sources, index.story, events.values());
  for (const [i, source] of step.sources.entries()) {
    if (!index.story.sources.has(source as SourceId))
      yield [`sources[${i}]`, `found "${source}", ${UNKNOWN}`];
    else if (uncited.has(source)) {
      yield [`sources[${i}]`, `found "${source}", which no event that the view shows cites`];
    }
  }
}

/** The sources that none of the events cites; looks no further once each has been found. */
function uncitedOf(
  sources: readonly string[],
  { claims }: StoryIndex["story"],
  events: Iterable<StoryEvent>,
): ReadonlySet<string> {
  const uncited = new Set(sources);
  for (const event of events) {
    if (uncited.size === 0) break;
    for (const id of event.claims)
      for (const { source } of claims.get(id)?.citations ?? []) uncited.delete(source);
  }
  return uncited;
}

function* highlightFaults({ step: { highlight }, index, events }: Scene): Generator<Fault> {
  for (const [i, id] of (highlight?.claims ?? []).entries()) {
    const claim = index.story.claims.get(id as ClaimId);
    if (claim === undefined) yield [`highlight.claims[${i}]`, `found "${id}", ${UNKNOWN}`];
    else if (!events.has(claim.event)) {
      yield [`highlight.claims[${i}]`, `found "${id}", whose event "${claim.event}" the view does not show`];
    }
  }
  for (const [i, id] of (highlight?.places ?? []).entries()) {
    const place = index.story.places.get(id as PlaceId);
    if (place === undefined) yield [`highlight.places[${i}]`, `found "${id}", ${UNKNOWN}`];
    else if (place.extent.type === "unlocated") {
      yield [`highlight.places[${i}]`, `found "${id}", which has no position to ring`];
    }
  }
}

function stepOf(record: StepRecord): Step {
  const [first = "", ...rest] = record.sources;
  return {
    id: record.id as StepId,
    kicker: record.kicker ?? null,
    title: record.title,
    text: record.text ?? null,
    figures: record.figures.map((figure) => ({ ...figure, label: figure.label ?? null }) as KeyFigure),
    notes: record.notes,
    sources: [first as SourceId, ...(rest as SourceId[])],
    view: record.view,
    highlight: {
      claims: (record.highlight?.claims ?? []) as ClaimId[],
      places: (record.highlight?.places ?? []) as PlaceId[],
    },
    transition: record.transition ?? "fly",
    seconds: record.seconds,
  };
}
