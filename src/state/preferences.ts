import { useSyncExternalStore } from "react";
import { createStore } from "./store";

/** What a person sets for this browser; never part of a link. */
export interface Preferences {
  readonly theme: "system" | "light" | "dark";
  /** Whether keys without Ctrl or Alt act (WCAG 2.1.4 asks for the switch). */
  readonly singleKeys: boolean;
  /** Size of a presenter's notes, as a place in `NOTES_SIZES`. */
  readonly notesSize: number;
}

/** Sizes of notes in pixels, at the browser's usual size of type. */
export const NOTES_SIZES = [15, 17, 19, 23, 28, 34, 41] as const;

const KEY = "parley.preferences";
const DEFAULTS: Preferences = { theme: "system", singleKeys: true, notesSize: 2 };

const store = createStore<Preferences>(DEFAULTS);

/** Reads what was kept (a browser may forbid even asking for the storage), puts the theme on the page, and keeps what changes. Call once at the start. */
export function startPreferences(storage: () => Storage, root: Pick<HTMLElement, "dataset">): void {
  const apply = () => {
    const { theme } = store.get();
    if (theme === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
  };
  store.set(read(storage));
  apply();
  store.subscribe(apply);
  keep = (part) => {
    try {
      // Another window may have kept something else since; only what was set here is written.
      storage().setItem(KEY, JSON.stringify({ ...read(storage), ...part }));
    } catch {
      // A full or forbidden storage costs only the memory of the choice.
    }
  };
}

let keep: (part: Partial<Preferences>) => void = () => undefined;

/** What the user prefers; the defaults until `startPreferences` was called. */
export const usePreferences = (): Preferences => useSyncExternalStore(store.subscribe, store.get);

/** Changes a part of it and keeps it, where the browser lets it. */
export function setPreferences(part: Partial<Preferences>): void {
  store.set({ ...store.get(), ...part });
  keep(part);
}

/** Makes a presenter's notes larger or smaller by so many sizes; at the ends nothing happens. */
export function resizeNotes(by: number): void {
  const notesSize = store.get().notesSize + by;
  if (notesSize in NOTES_SIZES) setPreferences({ notesSize });
}

function read(storage: () => Storage): Preferences {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null) return DEFAULTS;
    const theme =
      "theme" in kept && (kept.theme === "light" || kept.theme === "dark") ? kept.theme : "system";
    const singleKeys = !("singleKeys" in kept) || kept.singleKeys !== false;
    const notesSize =
      "notesSize" in kept && NOTES_SIZES.some((_, size) => size === kept.notesSize)
        ? Number(kept.notesSize)
        : DEFAULTS.notesSize;
    return { theme, singleKeys, notesSize };
  } catch {
    return DEFAULTS;
  }
}
