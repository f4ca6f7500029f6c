import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readStory, shipped } from "../../../data/story/read";
import type { Story } from "../../../src/core/story/model";
import { folderOf, storyFolder } from "../storyFolder";
import { fromParts } from "./parts";

/** The files of one size that the pages fetch: paths on disk. */
export interface Files {
  readonly id: string;
  /** What the app is given. */
  readonly shipped: string;
  /** All files of the folder as one, as a page without this build would fetch it; null where no folder holds them. */
  readonly whole: string | null;
  /** The events with their derived values, for the peers; null where there is no `whole`. */
  readonly plain: string | null;
  /** Bytes of `shipped` and `whole`. */
  readonly bytes: { readonly shipped: number; readonly whole: number | null };
  readonly events: number;
}

/** More events than this make a `claims.json` that is too long to be written or read as one text. */
const FOLDER_MOST = 400_000;
const MIAMI = join(import.meta.dirname, "..", "..", "..", "data", "stories", "miami-talks");

/** The files of a story of so many events, or of the Miami story (53): made once and kept. */
export function filesFor(events: number): Files {
  if (events > FOLDER_MOST) return partsFor(events);
  const real = events === 53;
  const folder = real ? MIAMI : storyFolder(events);
  // Beside the folder and named after it, so that what an older generator made is never measured.
  const kept = real ? join(storyFolder(100), "..") : `${folder}-files`;
  mkdirSync(kept, { recursive: true });
  const [ready, whole, plain] = ["shipped", "whole", "plain"].map((name) =>
    join(kept, `${real ? "miami-" : ""}${name}.json`),
  );
  if (ready === undefined || whole === undefined || plain === undefined) throw new Error("unreachable");
  if (real || !existsSync(plain)) {
    const read = readStory(folder);
    if (read.story === null) throw new Error(`${folder} does not parse; mend the generator.`);
    writeFileSync(ready, shipped(read));
    writeFileSync(whole, JSON.stringify(read.files));
    writeFileSync(plain, JSON.stringify(plainOf(read.story)));
  }
  return {
    id: read(folder),
    shipped: ready,
    whole,
    plain,
    bytes: { shipped: statSync(ready).size, whole: statSync(whole).size },
    events,
  };
}

/** A story without a folder: only what the app is given. */
function partsFor(events: number): Files {
  const folder = folderOf(events);
  const shippedTo = `${folder}-shipped.json`;
  mkdirSync(join(folder, ".."), { recursive: true });
  if (!existsSync(shippedTo)) writeFileSync(shippedTo, fromParts(events, basename(folder)));
  const bytes = { shipped: statSync(shippedTo).size, whole: null };
  return { id: basename(folder), shipped: shippedTo, whole: null, plain: null, bytes, events };
}

const read = (folder: string): string =>
  String(JSON.parse(readFileSync(join(folder, "story.json"), "utf8")).id);

const plainOf = (story: Story) =>
  story.events.map(({ id, headline, kind, side, when, venue, involved, topics }) => {
    const extent = venue === null ? undefined : story.places.get(venue)?.extent;
    const located = extent !== undefined && extent.type !== "unlocated" ? extent : null;
    return {
      id,
      title: headline,
      kind,
      side,
      from: when.extent.from,
      to: when.extent.to,
      lat: located?.lat ?? null,
      lon: located?.lon ?? null,
      actors: involved.map(({ actor }) => actor),
      topics,
    };
  });
