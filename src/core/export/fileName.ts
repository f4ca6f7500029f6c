import { opened } from "../briefing/steps";
import type { StoryIndex } from "../index/storyIndex";
import { fold } from "../search/fold";
import type { Briefing } from "../story/model";
import type { Excerpt } from "./excerpt";

/** Longest part of a name that tells the conditions, in characters. */
const MAX_CONDITIONS = 60;

/**
 * A name that tells what is inside, on any file system: story, what of it, the conditions, how
 * many events, and the edition when it is not the present with all sources. For instance
 * "miami-talks-strike-in-crimea-6-of-53-events-as-known-2025-12-19-2000-utc.csv".
 * @param what such as "map"; empty when the ending tells.
 * @param ending without its dot.
 */
export function fileName({ index, events, colophon }: Excerpt, what: string, ending: string): string {
  const { asOf, without, conditions } = colophon;
  const total = index.all.size;
  const parts = [
    index.story.id,
    slug(what),
    cut(slug(conditions.join(" "))),
    events.length === total ? `all-${total}-events` : `${events.length}-of-${total}-events`,
    asOf === null ? "" : `as-known-${minute(asOf)}`,
    without.length === 0 ? "" : `without-${without.length}-${without.length === 1 ? "source" : "sources"}`,
  ];
  return `${parts.filter((part) => part !== "").join("-")}.${ending}`;
}

/**
 * The same for a briefing or a draft of one: story, title, what of it, and the one instant that all
 * its steps are told as of, else the version. For instance
 * "miami-talks-five-minutes-offline-version-2025-12-31.html".
 */
export function briefingFileName(
  whole: StoryIndex,
  briefing: Pick<Briefing, "id" | "title" | "steps">,
  what: string,
  ending: string,
): string {
  const [asOf = null, ...others] = new Set(briefing.steps.map((step) => opened(step, whole).view.asOf));
  const { id, version } = whole.story;
  const parts = [
    titleName(id, briefing.title, briefing.id),
    slug(what),
    asOf === null || others.length > 0 ? slug(`version ${version}`) : `as-known-${minute(asOf)}`,
  ];
  return `${parts.filter((part) => part !== "").join("-")}.${ending}`;
}

/** Story and title, "miami-talks-my-desk-brief"; the fallback for a title without Latin letters or digits. */
export const titleName = (story: string, title: string, fallback: string): string =>
  `${story}-${cut(slug(title)) || fallback}`;

/** Plain letters and digits with single hyphens; what has none of these leaves nothing. */
const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");

const cut = (text: string): string =>
  text.length <= MAX_CONDITIONS ? text : text.slice(0, MAX_CONDITIONS).replace(/-[^-]*$/u, "");

const minute = (epochMs: number): string =>
  `${new Date(epochMs).toISOString().slice(0, 16).replace("T", "-").replace(":", "")}-utc`;
