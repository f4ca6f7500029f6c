import { queryOptions, skipToken } from "@tanstack/react-query";
import { buildIndex, type StoryIndex } from "../core/index/storyIndex";
import { formatIssues, type Issue } from "../core/parse/issue";
import { unpack } from "../core/parse/packed/unpack";
import { parseStory } from "../core/parse/story";
import { takeCatalogue, takeStoryFile } from "./ahead";
import type { CatalogueEntry } from "./catalogue";
import { awaitRest } from "./rest";
import { awaitWords } from "./searchReach";
import type { StoryFile } from "./storyFile";

/** A story that can be opened, and what had to be left out of it. */
export interface OpenedStory {
  readonly index: StoryIndex;
  readonly issues: readonly Issue[];
}

/** Bundled files never change while the page is open and need no network to be tried. */
const BUNDLED = {
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
  networkMode: "always",
  structuralSharing: false,
} as const;

/** The list of stories in this build, in the order in which they are offered. */
export const catalogueQuery = queryOptions({
  queryKey: ["stories"],
  queryFn: takeCatalogue,
  ...BUNDLED,
});

/** One story: fetched, parsed and indexed once. Fails with the issues when nothing is left of it. */
export const storyQuery = (story: CatalogueEntry | undefined) =>
  queryOptions({
    queryKey: ["story", story?.id],
    queryFn: story === undefined ? skipToken : async () => openStory(story.id, await takeStoryFile(story)),
    ...BUNDLED,
  });

function openStory(id: string, file: StoryFile): OpenedStory {
  if (file.type === "packed") {
    const { story, columns, complete, ...records } = unpack(file.story);
    const index = buildIndex(story, columns);
    const { rest } = file;
    if (rest !== null) awaitRest(index, async () => complete(await rest()));
    if (file.words !== null) awaitWords(index, records, file.words);
    return { index, issues: [] };
  }
  const { files } = file;
  if (typeof files !== "object" || files === null) {
    throw new Error(`stories/${id}.json holds no story files. Build the app again.`);
  }
  const { story, issues } = parseStory({ ...files });
  if (story === null) throw new Error(formatIssues(issues, 10));
  return { index: buildIndex(story), issues };
}
