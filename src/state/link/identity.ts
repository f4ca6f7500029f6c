import { isRoomId } from "../../core/briefing/messages";
import type { StoryId } from "../../core/story/ids";

/** An id that nobody can guess: 80 random bits. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const keyOf = (story: StoryId): string => `parley.room.${story}`;

/**
 * Id of the room that this tab is for a story: the same after a reload, another one in another tab. Where
 * the browser forbids storage it lasts as long as the page.
 */
export function roomId(story: StoryId, storage: () => Storage): string {
  try {
    const kept = storage().getItem(keyOf(story));
    if (kept !== null && isRoomId(kept)) return kept;
  } catch {
    return newId();
  }
  return keepRoomId(story, newId(), storage);
}

/** Makes this tab, and one that it opens, the room with this id; gives the id back. */
export function keepRoomId(story: StoryId, id: string, storage: () => Storage): string {
  try {
    storage().setItem(keyOf(story), id);
  } catch {
    // Without storage a reload makes another room; the presenter's window says that it lost this one.
  }
  return id;
}
