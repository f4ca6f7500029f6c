import {
  type Copy,
  type LinkRole,
  type Message,
  PROTOCOL,
  readMessage,
  type Shared,
} from "../../core/briefing/messages";
import { changed, received, sameShared } from "../../core/briefing/replica";
import { createStore, type Store } from "../store";
import type { Wire } from "./wire";

/** How often a window says that it is there, in milliseconds. */
const BEAT = 1000;
/** How long a partner may be silent before it counts as lost, in milliseconds. */
const SILENCE = 3500;

/** What became of the other window: none yet, there, silent for too long, or closed. */
export type Partnership = "none" | "connected" | "lost" | "closed";

/** What two windows share, as this one has it. */
export interface SharedStore {
  readonly get: () => Shared;
  readonly set: (shared: Shared) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether this window can show it: that it is of the same story. */
  readonly canShow: (shared: Shared) => boolean;
}

/** Time as a link needs it, so that tests can hand in their own. */
export interface LinkClock {
  /** Milliseconds since whenever. */
  readonly now: () => number;
  /** Runs something again and again; returns the undo. */
  readonly every: (ms: number, run: () => void) => () => void;
}

interface LinkOptions {
  readonly role: LinkRole;
  readonly room: string;
  /** Id of this window, another one each time that it loads. */
  readonly me: string;
  /** When this window joined the room, in epoch ms. */
  readonly since: number;
  readonly wire: (receive: (value: unknown) => void) => Wire;
  readonly shared: SharedStore;
  readonly clock: LinkClock;
  /**
   * Called when another window was this room before: a tab that was duplicated takes the id with it. From
   * then on this window is silent, until its link is closed.
   */
  readonly onTwin: () => void;
}

/** Two windows kept the same. */
export interface Link {
  readonly partnership: Pick<Store<Partnership>, "get" | "subscribe">;
  /** Also reaches this window from now on. */
  readonly add: Wire["add"];
  /** Says that the window is closing. Where it comes back, open another link. */
  readonly leave: () => void;
  readonly close: () => void;
}

/**
 * Keeps this window and its partners the same: what is changed here is told, what is changed there is
 * shown, and the later of the two holds (`core/briefing/replica.ts`). A room starts with what it
 * shows, a presenter with nothing, so that one that joins late takes the room's. Every second each
 * says that it is there and is answered; an answer comes even from a window whose timers the browser
 * slows down because it is covered. Of two rooms with one id the later yields, and only while it is
 * new: the room that a presenter has is never taken from it.
 */
export function openLink(options: LinkOptions): Link {
  const { role, room, me, since, shared, clock, onTwin } = options;
  const partners = trackPartners(clock);
  let shownHere = shared.get();
  let copy: Copy | null = role === "room" ? changed(null, me, shownHere) : null;
  let taking = false;
  let yielded = false;
  const joined = clock.now();

  const self = { room, role, from: me, since };
  const tell = (type: Message["type"]) => wire.send({ parley: PROTOCOL, type, ...self, copy });
  const noteChange = () => {
    const now = shared.get();
    if (taking || yielded || sameShared(now, shownHere)) return;
    shownHere = now;
    copy = changed(copy, me, now);
    tell("change");
  };
  const take = (message: Message) => {
    const next = received(copy, message);
    if (next === null || next === copy || !shared.canShow(next.shared)) return;
    copy = next;
    taking = true;
    shared.set(next.shared);
    taking = false;
    shownHere = shared.get();
  };
  const meetTwin = (twin: Message) => {
    yielded = twin.type !== "bye" && clock.now() - joined < SILENCE && cameBefore(twin, self);
    if (yielded) onTwin();
    else if (twin.type === "hello") tell("here");
  };
  const receive = (value: unknown) => {
    const message = readMessage(value);
    if (yielded || message === null || message.room !== room || message.from === me) return;
    if (message.role === role && role === "room") return meetTwin(message);
    if (message.role !== role) partners.note(message);
    take(message);
    if (message.type === "hello") tell("here");
  };
  const beat = () => {
    partners.forget();
    if (!yielded) tell("hello");
  };

  const wire = options.wire(receive);
  const undo = [shared.subscribe(noteChange), clock.every(BEAT, beat)];
  tell("hello");
  return {
    partnership: partners.partnership,
    add: wire.add,
    leave: () => tell("bye"),
    close: () => {
      tell("bye");
      for (const stop of undo) stop();
      wire.close();
    },
  };
}

/** Whether a window joined before another; ids settle it where both came at once. */
const cameBefore = (one: Joined, other: Joined): boolean =>
  one.since === other.since ? one.from < other.from : one.since < other.since;

type Joined = Pick<Message, "from" | "since">;

/** Keeps when each partner was last heard, and what that makes of all of them. */
function trackPartners(clock: LinkClock) {
  const partnership = createStore<Partnership>("none");
  const heard = new Map<string, number>();
  const gone = new Set<string>();
  const tell = (otherwise: Partnership) => {
    if (heard.size > 0) partnership.set("connected");
    else if (partnership.get() === "connected") partnership.set(otherwise);
  };
  return {
    partnership,
    note: ({ from, type }: Message) => {
      // What was sent before over the slower of two ways may come after.
      if (type === "bye") gone.add(from);
      if (gone.has(from)) heard.delete(from);
      else heard.set(from, clock.now());
      tell("closed");
    },
    /** Forgets those who have been silent for too long. */
    forget: () => {
      for (const [from, at] of heard) if (clock.now() - at > SILENCE) heard.delete(from);
      tell("lost");
    },
  };
}
