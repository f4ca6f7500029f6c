import { containing } from "../index/containing";
import type { Story } from "../story/model";
import type { Issue } from "./issue";

/** Records that nothing in the story uses, and questions that fewer than two claims answer: warnings. */
export function unusedRecords(story: Story): Issue[] {
  const used = usedIn(story);
  const lists = {
    sources: story.sources,
    lineages: story.lineages,
    actors: story.actors,
    places: story.places,
    topics: story.topics,
  } as const;
  const idle = Object.entries(lists).flatMap(([list, records]) =>
    [...records.keys()]
      .filter((id) => !used.get(list)?.has(id))
      .map((id) => warning(`${list}.json`, id, "nothing in the story uses it; use it or take it out")),
  );
  const lonely = [...story.questions.keys()]
    .filter((id) => (used.get("questions")?.get(id) ?? 0) < 2)
    .map((id) => warning("questions.json", id, "fewer than two claims answer it, so nothing is compared"));
  return [...idle, ...lonely];
}

const warning = (file: string, id: string, message: string): Issue => ({
  severity: "warning",
  file,
  path: "",
  id,
  message,
});

/** How often each record is used, by list and id. */
function usedIn(story: Story): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const used = new Map<string, Map<string, number>>();
  const use = (list: string, id: string) => {
    const counts = used.get(list) ?? new Map<string, number>();
    used.set(list, counts);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  if (story.article !== null) use("sources", story.article);
  for (const claim of story.claims.values()) {
    if (claim.by.type === "actor") use("actors", claim.by.actor);
    else use("lineages", claim.by.lineage);
    for (const { source } of claim.citations) use("sources", source);
    for (const topic of claim.topics) use("topics", topic);
    const { value } = claim;
    if (value?.type === "place") for (const { id } of containing(story, value.place)) use("places", id);
    if (value?.type === "position") use("questions", value.question);
    if (value?.type === "figure" && value.question !== null) use("questions", value.question);
  }
  for (const { lineages } of story.sources.values()) for (const id of lineages) use("lineages", id);
  for (const event of story.events) {
    for (const { actor } of event.involved) use("actors", actor);
    for (const topic of event.topics) use("topics", topic);
    for (const subject of event.subjects) for (const { id } of containing(story, subject)) use("places", id);
  }
  return used;
}
