import { useSyncExternalStore } from "react";
import { createStore } from "./store";

/**
 * What the room shows beside the view, shared by the room window and the presenter's. Never in the
 * address: a link opens a step, not a blank screen.
 */
export interface RoomState {
  /** Whether the screen is blacked out. */
  readonly blank: boolean;
  /** Whether the evidence of the events shown lies over the step. */
  readonly evidence: boolean;
  /** Where the spotlight is, as shares of the width and height of the screen from its top left; null when it is off. */
  readonly spotlight: { readonly x: number; readonly y: number } | null;
}

/** The room when nothing lies over the step. */
export const INITIAL_ROOM: RoomState = { blank: false, evidence: false, spotlight: null };

export const roomStore = createStore<RoomState>(INITIAL_ROOM);

/** Changes a part of what the room shows beside the view. */
export const setRoom = (part: Partial<RoomState>): void => roomStore.set({ ...roomStore.get(), ...part });

export const useRoom = (): RoomState => useSyncExternalStore(roomStore.subscribe, roomStore.get);
