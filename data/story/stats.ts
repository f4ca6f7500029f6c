import type { Story } from "../../src/core/story/model";
import { CERTAINTIES, EVENT_KINDS } from "../../src/core/story/vocabulary";
import type { Print } from "./cli";
import { findStories } from "./locate.ts";
import { readStory } from "./read";

/** Prints what the stories named, or all, hold. Returns the exit code: 1 if one cannot be read at all. */
export function stats(names: readonly string[], print: Print): number {
  const folders = findStories(names).map(readStory);
  for (const { id, story, files } of folders) {
    if (story === null) print(`${id}: cannot be read; \`npm run story check ${id}\` says why.\n`);
    else print(`${table(story, JSON.stringify(files).length)}\n`);
  }
  return folders.some((folder) => folder.story === null) ? 1 : 0;
}

function table(story: Story, bytes: number): string {
  const { events } = story;
  const tally = (name: string, n: number, all: number) => `${n} ${name} of ${all}`;
  const by = <V extends string>(values: readonly V[], of: (event: Story["events"][number]) => V) =>
    values.map((value) => `${events.filter((event) => of(event) === value).length} ${value}`).join(", ");
  const rows: readonly (readonly [string, string | number])[] = [
    ["events", events.length],
    ["  by kind", by(EVENT_KINDS, (event) => event.kind)],
    ["  by certainty", by(CERTAINTIES, (event) => event.certainty)],
    ["  in the article", events.filter((event) => event.article !== null).length],
    ["  without a venue", events.filter((event) => event.venue === null).length],
    ["  accounts differ", events.filter((event) => event.differences.length > 0).length],
    ["actors", tally("in an event", involved(story), story.actors.size)],
    ["claims", story.claims.size],
    ["sources", `${story.sources.size} from ${story.lineages.size} origins`],
    ["places", story.places.size],
    ["topics", story.topics.size],
    ["briefings", story.briefings.size],
    ["size", `${(bytes / 1024).toFixed(0)} KiB of JSON`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return [
    `${story.id}: ${story.title}`,
    ...rows.map(([name, value]) => `${name.padEnd(width)}${value}`),
  ].join("\n");
}

const involved = (story: Story): number =>
  new Set(story.events.flatMap((event) => event.involved.map((each) => each.actor))).size;
