import type * as z from "zod/mini";
import { SHOWN_CHANGES } from "../evidence/changes";
import { type Comparison, comparison } from "../evidence/comparison";
import { editionIndex } from "../index/editions";
import type { StoryIndex } from "../index/storyIndex";
import type { briefingRecord, stepRecord } from "../parse/schema";
import type { EventId, SourceId, TopicId } from "../story/ids";
import type { Story, StoryEvent } from "../story/model";
import { formatEdtf } from "../time/edtf";
import { dayAt } from "../time/edtfAt";
import { formatInstantIn } from "../time/format";
import { changedSince, goToTheatre, knowAsOf, leaveOut, only, showPanel } from "../view/actions";
import { encodeView } from "../view/address";
import { namedZone } from "../view/describe";
import { initialView, type View } from "../view/view";
import { type ChangedTopic, changedTopics } from "./changedTopics";
import { changeLine, clip, countLine, kindsOf, lines, sentences } from "./draftWords";
import { theatreFor } from "./theatreFor";

type StepDraft = z.infer<typeof stepRecord>;

/** A briefing as its file has it. */
export interface BriefingDraft extends Omit<z.infer<typeof briefingRecord>, "steps"> {
  readonly steps: readonly StepDraft[];
}

/** Which editions are compared: what a view says of them. */
export type Compared = Pick<View, "asOf" | "without"> & { readonly since: number };

/** Steps beside the first; topics beyond these share the last. */
const MOST_TOPICS = 8;

/** Where the steps of a draft are made. */
interface Drafting {
  /** The view that compares, with no condition yet. */
  readonly view: View;
  readonly whole: StoryIndex;
  /** Of the later edition. */
  readonly index: StoryIndex;
  readonly before: Story;
  readonly found: Comparison;
  /** The instant compared with, in words. */
  readonly since: string;
}

/**
 * Drafts a briefing from what changed between two editions of a story, as `parseBriefing` takes it: a
 * first step that counts, then one for each topic, the weightiest first; every changed event is shown by
 * one of these. Its words are headlines and values, for an editor to turn into messages. Null where the
 * later edition has no events, or where a link cannot hold the instant compared with.
 */
export function draftFromChanges(whole: StoryIndex, compared: Compared): BriefingDraft | null {
  const { story } = whole;
  const view = [changedSince(compared.since), knowAsOf(compared.asOf), leaveOut(compared.without)].reduce(
    (made, change) => change(made),
    showPanel("changes")(initialView(story.home)),
  );
  const index = editionIndex(whole, view.asOf, view.without);
  if (view.since === null || index.story.events.length === 0) return null;
  const before = editionIndex(whole, view.since, view.without).story;
  const found = comparison(before, index.story);
  const zone = namedZone(story, view.clock);
  const since = formatInstantIn(view.since, zone);
  const drafting: Drafting = { view, whole, index, before, found, since };
  const day = dayAt(view.since, zone.zone);
  return {
    id: `since-${formatEdtf(day)}`,
    title: clip(`What changed since ${since}`, 60),
    question: clip(`What is new, revised or disputed since ${since}?`, 160),
    steps: [first(drafting), ...stepGroups(drafting).map((group) => topicStep(drafting, group))],
  };
}

/** One or more topics that share a step. */
interface StepGroup {
  readonly topics: readonly [TopicId, ...TopicId[]];
  readonly events: readonly StoryEvent[];
}

function stepGroups({ index, found }: Drafting): StepGroup[] {
  const all = changedTopics(index.story, found.events);
  const alone = all.length > MOST_TOPICS ? MOST_TOPICS - 1 : all.length;
  const groups = all.slice(0, alone).map(({ topic, events }): StepGroup => ({ topics: [topic], events }));
  const [next, ...rest] = all.slice(alone);
  return next === undefined ? groups : [...groups, together(next, rest)];
}

const together = (next: ChangedTopic, rest: readonly ChangedTopic[]): StepGroup => ({
  topics: [next.topic, ...rest.map(({ topic }) => topic)],
  events: [next, ...rest].flatMap(({ events }) => events),
});

function first(drafting: Drafting): StepDraft {
  const { view, whole, index, before, found, since } = drafting;
  const changed = index.story.events.filter(({ id }) => found.events.has(id));
  const gone = before.events.filter(({ id }) => found.events.get(id) === "gone");
  const camera = theatreFor(index, ordinals(changed));
  return {
    id: "all",
    kicker: clip(whole.story.title, 50),
    title: clip(
      found.events.size === 0 ? `Nothing changed since ${since}` : `What changed since ${since}`,
      80,
    ),
    ...(countsTwice(found) && { text: TWICE }),
    figures: kindFigures(found),
    notes: lines(
      [null, ...gone],
      (event) => (event === null ? countLine(found.list) : changeLine(event, found)),
      2000,
    ),
    sources: sourcesOf(drafting, changed.length > 0 ? changed : index.story.events),
    view: encodeView(goToTheatre(camera)(view), whole),
    seconds: 30,
  };
}

function topicStep(drafting: Drafting, { topics, events }: StepGroup): StepDraft {
  const { view, whole, index, found, since } = drafting;
  const names = topics.map((topic) => index.story.topics.get(topic)?.name ?? topic);
  const camera = goToTheatre(theatreFor(index, ordinals(events)));
  return {
    // No topic can take the name of the first step from it.
    id: topics.length > 1 ? "rest" : `on-${topics[0]}`,
    kicker: clip(`Since ${since}`, 50),
    title: clip(`${names.join(", ")}: ${kindsOf(events, found)}`, 80),
    text: sentences(
      events.map(({ headline }) => `${headline}.`),
      240,
    ),
    figures: valueFigures(events, found),
    notes: lines(events, (event) => changeLine(event, found), 2000),
    sources: sourcesOf(drafting, events),
    view: encodeView(camera(only("topics", topics)(view)), whole),
    seconds: Math.min(90, 20 + 5 * events.length),
  };
}

const ordinals = (events: readonly StoryEvent[]): number[] => events.map(({ ordinal }) => ordinal);

/** What three figures can count: the weightiest ways in which events changed. */
const kindsCounted = ({ list }: Comparison) =>
  SHOWN_CHANGES.filter((change) => list.some(({ kind }) => kind === change)).slice(0, 3);

const kindFigures = (found: Comparison): StepDraft["figures"] =>
  kindsCounted(found).map((change) => ({ type: "changed", change, label: FIGURE_LABEL[change] }));

/** Why the figures add up to more than the number of events that changed. */
const TWICE = "An event that changed in more than one way counts in each of these figures.";

/** Whether one event is in two of the figures. */
function countsTwice(found: Comparison): boolean {
  const counted = new Set<string>(kindsCounted(found));
  const kinds = new Map<EventId, string>();
  return found.list.some(({ event, kind }) => {
    if (!counted.has(kind)) return false;
    const first = kinds.get(event) ?? kind;
    kinds.set(event, first);
    return first !== kind;
  });
}

const FIGURE_LABEL = {
  new: "new events",
  withdrawn: "withdrawn events",
  revised: "revised events",
  disputed: "events newly in dispute",
  corroborated: "events with more origins",
} as const satisfies Record<(typeof SHOWN_CHANGES)[number], string>;

/** The first figures that were given another value, by the weight of their events. */
function valueFigures(events: readonly StoryEvent[], found: Comparison): StepDraft["figures"] {
  const revised: { type: "figure"; event: EventId; figure: string }[] = [];
  for (const { id, figures } of events) {
    const keys = found
      .of(id)
      .flatMap(({ kind, key, from }) => (kind === "revised" && from !== null ? key : []));
    for (const { label } of keys.length === 0 ? [] : figures) {
      if (keys.includes(`figure:${label}`)) revised.push({ type: "figure", event: id, figure: label });
    }
    if (revised.length >= 3) break;
  }
  return revised.slice(0, 3);
}

/** One source an event, six at most: where it has one, the first that only the later edition knows. */
function sourcesOf({ index, before }: Drafting, events: readonly StoryEvent[]): StepDraft["sources"] {
  const found = new Set<SourceId>();
  for (const { claims } of events) {
    const cited = claims.flatMap((id) => index.story.claims.get(id)?.citations ?? []);
    const source = cited.find((citation) => !before.sources.has(citation.source)) ?? cited[0];
    if (source !== undefined) found.add(source.source);
    if (found.size === 6) break;
  }
  return [...found];
}
