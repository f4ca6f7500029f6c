import { useSyncExternalStore } from "react";
import { createStore } from "./store";

/** What a person sets for this browser; never part of a link. */
export interface Preferences {
  readonly theme: "system" | "light" | "dark";
  /** Whether keys without Ctrl or Alt act (WCAG 2.1.4 asks for the switch). */
  readonly singleKeys: boolean;
}

const KEY = "parley.preferences";
const DEFAULTS: Preferences = { theme: "system", singleKeys: true };

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
  store.subscribe(() => {
    apply();
    try {
      storage().setItem(KEY, JSON.stringify(store.get()));
    } catch {
      // A full or forbidden storage costs only the memory of the choice.
    }
  });
}

export const usePreferences = (): Preferences => useSyncExternalStore(store.subscribe, store.get);

export const setPreferences = (part: Partial<Preferences>): void => store.set({ ...store.get(), ...part });

function read(storage: () => Storage): Preferences {
  try {
    const kept: unknown = JSON.parse(storage().getItem(KEY) ?? "null");
    if (typeof kept !== "object" || kept === null) return DEFAULTS;
    const theme =
      "theme" in kept && (kept.theme === "light" || kept.theme === "dark") ? kept.theme : "system";
    return { theme, singleKeys: !("singleKeys" in kept) || kept.singleKeys !== false };
  } catch {
    return DEFAULTS;
  }
}
