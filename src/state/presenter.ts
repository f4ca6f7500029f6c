import { useSyncExternalStore } from "react";
import { createStore } from "./store";

/** Whether the presenter's notes lie over the room's own screen, as with one screen only. */
const notesStore = createStore(false);

export const useNotesHere = (): boolean => useSyncExternalStore(notesStore.subscribe, notesStore.get);

export const showNotesHere = (shown: boolean): void => notesStore.set(shown);
