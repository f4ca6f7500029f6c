import { useSyncExternalStore } from "react";
import type { RoomState } from "../core/briefing/messages";
import { createStore } from "./store";

/** The room when nothing lies over the step. A link of two windows keeps it the same in both (`state/link`). */
export const INITIAL_ROOM: RoomState = { blank: false, evidence: false, spotlight: null };

/** Where what the room shows beside the view is kept, as long as the page lives. */
export const roomStore = createStore<RoomState>(INITIAL_ROOM);

/** Changes a part of what the room shows beside the view. */
export const setRoom = (part: Partial<RoomState>): void => roomStore.set({ ...roomStore.get(), ...part });

/** What the room shows beside the view. */
export const useRoom = (): RoomState => useSyncExternalStore(roomStore.subscribe, roomStore.get);
