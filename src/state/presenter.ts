import { useSyncExternalStore } from "react";
import { createStore } from "./store";

/** Whether the presenter's notes lie over the room's own screen, as with one screen only. */
const notesStore = createStore(false);

/** Whether the notes lie over the room. */
export const useNotesHere = (): boolean => useSyncExternalStore(notesStore.subscribe, notesStore.get);

/** Lays the notes over the room, or takes them away. */
export const showNotesHere = (shown: boolean): void => notesStore.set(shown);
