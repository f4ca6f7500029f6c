import { useSyncExternalStore } from "react";
import type { RoomState } from "../core/briefing/messages";
import { createStore } from "./store";

/** The room when nothing lies over the step. A link of two windows keeps it the same in both (`state/link`). */
export const INITIAL_ROOM: RoomState = { blank: false, evidence: false, spotlight: null };

export const roomStore = createStore<RoomState>(INITIAL_ROOM);

/** Changes a part of what the room shows beside the view. */
export const setRoom = (part: Partial<RoomState>): void => roomStore.set({ ...roomStore.get(), ...part });

export const useRoom = (): RoomState => useSyncExternalStore(roomStore.subscribe, roomStore.get);
