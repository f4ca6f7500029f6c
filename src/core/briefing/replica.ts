import type { Copy, Message, Shared, Stamp } from "./messages";

/** Whether a stamp is later than another: a higher clock, or the same clock and a later author. Total. */
export const isLater = (a: Stamp, b: Stamp): boolean =>
  a.clock === b.clock ? a.author > b.author : a.clock > b.clock;

/** The copy after a change made in this window; later than everything that it had seen. */
export const changed = (copy: Copy | null, author: string, shared: Shared): Copy => ({
  stamp: { clock: (copy?.stamp.clock ?? 0) + 1, author },
  shared,
});

/**
 * The copy after a message: the later of the two (a last-writer-wins register). Messages may come in
 * any order and any number of times; a stale one never takes the screen back. The same object
 * where nothing changes.
 */
export function received(copy: Copy | null, message: Message): Copy | null {
  if (message.copy === null) return copy;
  return copy === null || isLater(message.copy.stamp, copy.stamp) ? message.copy : copy;
}

/** Whether two shared states are the same. */
export const sameShared = (a: Shared, b: Shared): boolean =>
  a.view === b.view &&
  a.room.blank === b.room.blank &&
  a.room.evidence === b.room.evidence &&
  a.room.spotlight?.x === b.room.spotlight?.x &&
  a.room.spotlight?.y === b.room.spotlight?.y;
