import { useSyncExternalStore } from "react";
import { createStore } from "./store";

/** What the composer shows; never in the address, as a link opens a view and not somebody's desk. */
export interface Composing {
  /** The draft that is edited; null for the choice of one. */
  readonly draft: string | null;
  /** The step that is open, by id; null when all are folded. */
  readonly step: string | null;
  /** Whether the column shows events and evidence for now, with a way back. */
  readonly aside: boolean;
}

/** Null while nobody composes. */
const composingStore = createStore<Composing | null>(null);

/** Opens the composer where it was left, or changes a part of what it shows. */
export const compose = (part: Partial<Composing> = {}): void =>
  composingStore.set({ draft: null, step: null, aside: false, ...composingStore.get(), ...part });

/** Closes the composer; drafts stay. */
export const stopComposing = (): void => composingStore.set(null);

/** What the composer shows; null while nobody composes. */
export const useComposing = (): Composing | null =>
  useSyncExternalStore(composingStore.subscribe, composingStore.get);
