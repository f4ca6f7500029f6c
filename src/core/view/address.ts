import type { StoryIndex } from "../index/storyIndex";
import { FIELDS } from "./fields";
import { initialView, type View } from "./view";

/** Something that a link asked for and the story could not give. */
export interface Dropped {
  /** The field of the address, e.g. `actors`. */
  readonly field: string;
  readonly value: string;
  readonly reason: string;
}

/** A link longer than this is cut off before it is read. */
const MAX_LENGTH = 20_000;

/**
 * The view as the fragment of an address, without the `#`: `/story?field=value&…`. Only
 * what differs from the view that the story opens with is written, in a fixed order.
 */
export function encodeView(view: View, { story }: StoryIndex): string {
  const home = initialView(story.home);
  const parts = FIELDS.flatMap((field) => {
    const value = field.write(view);
    return value === null || value === field.write(home)
      ? []
      : [value === "" ? field.key : `${field.key}=${value}`];
  });
  return `/${story.id}${parts.length > 0 ? `?${parts.join("&")}` : ""}`;
}

/**
 * Reads a fragment, with or without its `#`, into the nearest valid view. Never throws:
 * what it does not understand, or what the story does not have, is listed in `dropped`.
 */
export function decodeView(fragment: string, index: StoryIndex): { view: View; dropped: Dropped[] } {
  const text = fragment.slice(0, MAX_LENGTH).replace(/^#/, "");
  const query = text.includes("?") ? text.slice(text.indexOf("?") + 1) : "";
  const dropped: Dropped[] = [];
  let view = initialView(index.story.home);
  for (const part of query.split("&")) {
    if (part === "") continue;
    const cut = part.indexOf("=");
    const key = cut < 0 ? part : part.slice(0, cut);
    const raw = cut < 0 ? "" : part.slice(cut + 1);
    const field = FIELDS.find((candidate) => candidate.key === key);
    const value = decode(raw);
    if (field === undefined) dropped.push({ field: decode(key) ?? key, value: raw, reason: "no such field" });
    else if (value === null) dropped.push({ field: key, value: raw, reason: "it is not well-formed" });
    else {
      const reading = field.read(value, index);
      if (reading.change !== null) view = reading.change(view);
      dropped.push(...reading.dropped.map((each) => ({ field: key, ...each })));
    }
  }
  return { view, dropped };
}

/** The story that a fragment names; null when it names none. */
export function storyOf(fragment: string): string | null {
  const found = /^#?\/([a-z0-9][a-z0-9-]*)/u.exec(fragment);
  return found?.[1] ?? null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
