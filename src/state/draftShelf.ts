import type { Draft } from "../core/briefing/draft";
import { isFields } from "../core/briefing/draftFields";
import { draftFrom } from "../core/briefing/file";
import { freeId } from "../core/briefing/slug";

/** A draft as it lies in the browser's storage. */
export interface ShelfDraft {
  /** What it is kept under; stays when the draft gets another id. */
  readonly key: string;
  readonly draft: Draft;
  /** When it was kept, epoch ms. */
  readonly saved: number;
  /** The stored text, to see whether somebody else has changed it. */
  readonly raw: string;
}

/** What came of an attempt to keep a draft. */
export type Kept =
  | { readonly type: "saved"; readonly raw: string; readonly at: number }
  /** The storage is full or forbidden. */
  | { readonly type: "failed"; readonly why: string }
  /** Another tab has changed it meanwhile, or deleted it (null); nothing was written. */
  | { readonly type: "changed"; readonly theirs: ShelfDraft | null };

/** The drafts of one story in the browser's storage. Never throws: a browser may forbid even asking for it. */
export interface Shelf {
  readonly all: () => readonly ShelfDraft[];
  /** What a text that the storage holds under a name is; null for another story's, or no draft. */
  readonly read: (name: string, raw: string | null) => ShelfDraft | null;
  /** Keeps a draft, if what is there is still what it was changed from (null: nothing). */
  readonly keep: (key: string, draft: Draft, base: string | null) => Kept;
  /** Takes a draft away. Gives what another tab has kept of it since `base` was read or kept here; null for nothing. */
  readonly remove: (key: string, base: string | null) => ShelfDraft | null;
  /** A key for a new draft that is neither on the shelf nor among these. */
  readonly freeKey: (id: string, others: readonly string[]) => string;
  /** The draft that a name in the storage is for; null for another story's. */
  readonly keyOf: (name: string) => string | null;
}

/** Changes with the form of what is stored: a later form leaves what this one wrote alone. */
const VERSION = "parley.draft.1";

/** Opens the shelf of a story; the storage is asked for anew each time, as asking may be forbidden. */
export function openShelf(storage: () => Storage, story: string): Shelf {
  const prefix = `${VERSION}/${story}/`;
  const keyOf = (name: string) => (name.startsWith(prefix) ? name.slice(prefix.length) : null);
  const read = (name: string, raw: string | null): ShelfDraft | null => {
    const key = keyOf(name);
    return key === null || raw === null ? null : parse(key, raw);
  };
  const names = (): string[] => {
    try {
      const kept = storage();
      return Array.from({ length: kept.length }, (_, i) => kept.key(i) ?? "");
    } catch {
      return [];
    }
  };
  return {
    keyOf,
    read,
    all: () =>
      names()
        .flatMap((name) => read(name, storage().getItem(name)) ?? [])
        .sort((a, b) => b.saved - a.saved),
    keep: (key, draft, base) => {
      try {
        const kept = storage();
        const there = kept.getItem(prefix + key);
        if (there !== base) return { type: "changed", theirs: read(prefix + key, there) };
        const at = Date.now();
        const raw = JSON.stringify({ saved: at, draft });
        kept.setItem(prefix + key, raw);
        return { type: "saved", raw, at };
      } catch (error) {
        return { type: "failed", why: reasonOf(error) };
      }
    },
    remove: (key, base) => {
      try {
        const kept = storage();
        const there = kept.getItem(prefix + key);
        kept.removeItem(prefix + key);
        return there === base ? null : read(prefix + key, there);
      } catch {
        return null; // what could not be kept need not be taken away
      }
    },
    freeKey: (id, others) => freeId(id, [...others, ...names().flatMap((name) => keyOf(name) ?? [])]),
  };
}

function parse(key: string, raw: string): ShelfDraft | null {
  try {
    const value: unknown = JSON.parse(raw);
    if (!isFields(value)) return null;
    const { draft } = draftFrom(value["draft"], key);
    const saved = typeof value["saved"] === "number" ? value["saved"] : 0;
    return draft === null ? null : { key, draft, saved, raw };
  } catch {
    return null;
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof DOMException && error.name === "QuotaExceededError"
    ? "This browser’s storage for the page is full."
    : "This browser forbids the page to keep anything.";
