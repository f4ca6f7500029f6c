import { bundled } from "./bundled";

/** One story of the build. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  /** Length of its file; null where whoever serves it does not say. */
  readonly bytes: number | null;
}

/** The list of stories in this build, in the order in which they are offered. */
export async function fetchCatalogue(): Promise<CatalogueEntry[]> {
  return readCatalogue(await (await fetched("stories/index.json")).json());
}

/** A file of the build; rejects, with what to do, where it is not there. */
export async function fetched(path: string): Promise<Response> {
  const response = await bundled(path);
  if (!response.ok) throw new Error(unread(path, response.status));
  return response;
}

/** Words for a file that answered with an error. */
export const unread = (path: string, status: number): string =>
  `${path} could not be read (${status}). Build the app again, or reload the page.`;

/** The story to open where the address names one, or none: the one that it names, else the first. */
export const storyToOpen = (
  stories: readonly CatalogueEntry[],
  wanted: string | null,
): CatalogueEntry | undefined => stories.find(({ id }) => id === wanted) ?? stories[0];

function readCatalogue(value: unknown): CatalogueEntry[] {
  if (!Array.isArray(value)) throw new Error("stories/index.json is not a list. Build the app again.");
  return value.flatMap((entry: unknown) =>
    typeof entry === "object" && entry !== null && "id" in entry && "title" in entry
      ? [{ id: String(entry.id), title: String(entry.title), bytes: bytesOf(entry) }]
      : [],
  );
}

const bytesOf = (entry: object): number | null =>
  "bytes" in entry && typeof entry.bytes === "number" ? entry.bytes : null;
