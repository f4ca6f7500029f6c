import { storyOf } from "../core/view/storyOf";
import { type CatalogueEntry, fetchCatalogue, storyToOpen } from "./catalogue";
import { readStoryFile, type StoryFile } from "./storyFile";

/** What was asked for before the app's own code had come. */
let catalogue: Promise<CatalogueEntry[]> | null = null;
const files = new Map<string, Promise<StoryFile>>();

/** Asks for the list of stories and for the one that the address names, for whoever takes them then. */
export function askAhead(fragment: string): void {
  catalogue = fetchCatalogue();
  const asked = catalogue.then((stories) => {
    const story = storyToOpen(stories, storyOf(fragment));
    if (story === undefined) return undefined;
    const file = readStoryFile(story);
    files.set(story.id, file);
    return file;
  });
  asked.catch(() => {
    // Told to whoever takes what failed.
  });
}

/** The list of stories, as it was asked for ahead, or now. */
export const takeCatalogue = (): Promise<CatalogueEntry[]> => catalogue ?? fetchCatalogue();

/** The file of a story, as it was asked for ahead, or now. */
export function takeStoryFile(story: CatalogueEntry): Promise<StoryFile> {
  const file = files.get(story.id);
  files.delete(story.id);
  return file ?? readStoryFile(story);
}
