import { queryOptions } from "@tanstack/react-query";
import { buildIndex, type StoryIndex } from "../core/index/storyIndex";
import { formatIssues, type Issue } from "../core/parse/issue";
import { isPacked, unpack } from "../core/parse/packed/unpack";
import { parseStory } from "../core/parse/story";
import { bundled } from "./bundled";

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
  queryFn: async ({ signal }) => readCatalogue(await fetchJson("stories/index.json", signal)),
  ...BUNDLED,
});

/** One story by id: fetched, parsed and indexed once. Fails with the issues when nothing is left of it. */
export const storyQuery = (id: string) =>
  queryOptions({
    queryKey: ["story", id],
    queryFn: async ({ signal }) => openStory(id, await fetchJson(`stories/${id}.json`, signal)),
    ...BUNDLED,
  });

function openStory(id: string, files: unknown): OpenedStory {
  if (typeof files !== "object" || files === null) {
    throw new Error(`stories/${id}.json holds no story files. Build the app again.`);
  }
  if (isPacked(files)) {
    const { story, columns } = unpack(files);
    return { index: buildIndex(story, columns), issues: [] };
  }
  const { story, issues } = parseStory({ ...files });
  if (story === null) throw new Error(formatIssues(issues, 10));
  return { index: buildIndex(story), issues };
}

export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
}

function readCatalogue(value: unknown): CatalogueEntry[] {
  if (!Array.isArray(value)) throw new Error("stories/index.json is not a list. Build the app again.");
  return value.flatMap((entry: unknown) =>
    typeof entry === "object" && entry !== null && "id" in entry && "title" in entry
      ? [{ id: String(entry.id), title: String(entry.title) }]
      : [],
  );
}

async function fetchJson(path: string, signal: AbortSignal): Promise<unknown> {
  const response = await bundled(path, signal);
  if (!response.ok) {
    throw new Error(
      `${path} could not be read (${response.status}). Build the app again, or reload the page.`,
    );
  }
  return response.json();
}
