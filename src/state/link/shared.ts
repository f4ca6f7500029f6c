import type { RoomState, Shared } from "../../core/briefing/messages";
import { decodeView, encodeView } from "../../core/view/address";
import { storyOf } from "../../core/view/storyOf";
import { roomStore } from "../room";
import type { Session } from "../session";
import type { Manner } from "../viewStore";
import type { SharedStore } from "./link";

/**
 * What a session shares with the other window: its view, and what the room shows beside it. A view that waits until it
 * is worked out is shared at once, so that both windows work it out, and none is called back to what was shown before.
 * @param manner whether a view that comes from the other window can be gone back from.
 */
export function sharedOf({ index, store, briefings }: Session, manner: Manner): SharedStore {
  const written = () => encodeView(store.next.get(), index, briefings.get());
  return {
    get: (): Shared => ({ view: written(), room: inside(roomStore.get()) }),
    set: ({ view, room }) => {
      roomStore.set(room);
      if (view !== written()) store.act(() => decodeView(view, index, briefings.get()).view, manner);
    },
    subscribe: (listener) => {
      const undo = [store.next.subscribe(listener), roomStore.subscribe(listener)];
      return () => undo.forEach((stop) => void stop());
    },
    canShow: ({ view }) => storyOf(view) === index.story.id,
  };
}

/** With the spotlight on the screen: a message with one beside it would not be read. */
const inside = (room: RoomState): RoomState =>
  room.spotlight === null
    ? room
    : { ...room, spotlight: { x: share(room.spotlight.x), y: share(room.spotlight.y) } };

const share = (value: number): number => Math.min(1, Math.max(0, value));
