import { offlineFile } from "../core/export/offlineFile";
import { withBriefing } from "../core/export/opening";
import type { Briefing } from "../core/story/model";
import { bundled, isOfflineFile } from "./bundled";
import { pack } from "./pack";

/** This page as it was before the app drew in it; null on a page that is served. */
const own = isOfflineFile() ? ownSource() : null;

/** What an offline file opens with. */
interface Opens {
  /** A fragment with its `#`. */
  readonly address: string;
  /** A briefing that the story has not, as a draft of this browser, to go with it. */
  readonly draft: Briefing | null;
}

/**
 * One HTML file with the whole app, the base map and this story, which opens at the address from any
 * disk and asks for nothing. Rejects with what is missing, or when aborted.
 */
export async function makeOfflineFile(
  { id, title }: { readonly id: string; readonly title: string },
  { address, draft }: Opens,
  signal: AbortSignal,
): Promise<string> {
  const story = `stories/${id}.json`;
  const [template, files] = await Promise.all([
    own ?? textOf("offline.html", "It is part of every build, but the development server has none", signal),
    textOf(story, "Reload the page", signal),
  ]);
  const text = draft === null ? files : withBriefing(files, draft);
  const stories = new Map([
    ["stories/index.json", await pack(JSON.stringify([{ id, title, bytes: new Blob([text]).size }]))],
    [story, await pack(text)],
  ]);
  signal.throwIfAborted();
  return offlineFile(template, { address, stories });
}

async function textOf(path: string, remedy: string, signal: AbortSignal): Promise<string> {
  const file = await bundled(path, signal);
  if (!file.ok)
    throw new Error(`${path}, which goes into it, could not be read (${file.status}). ${remedy}.`);
  return file.text();
}

function ownSource(): string {
  const page = document.documentElement.cloneNode(true);
  if (!(page instanceof HTMLElement)) throw new Error("The page has no root element.");
  for (const added of page.querySelectorAll("[data-booted]")) added.remove();
  return `<!doctype html>\n${page.outerHTML}`;
}

/** Opens an offline file at the address that it was exported at, unless it is opened at one of its own. */
export function openWhereExported(): void {
  const text = document.querySelector("script[data-opens-at]")?.textContent;
  const address: unknown = JSON.parse(text ?? '""');
  if (typeof address !== "string" || address === "" || location.hash !== "") return;
  history.replaceState(null, "", address);
}
