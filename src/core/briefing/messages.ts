import * as z from "zod/mini";

/** The window that the room looks at, or the one that its presenter looks at. */
export const LINK_ROLES = ["room", "presenter"] as const;
export type LinkRole = (typeof LINK_ROLES)[number];

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

/** Everything that two windows share: the fragment of the address, and what it does not hold. */
export interface Shared {
  /** As `encodeView` writes it: the step, what differs from it, and whether the room explores. */
  readonly view: string;
  readonly room: RoomState;
}

/** When something was set, in a logical clock (Lamport 1978): every change is later than all that its author had seen. */
export interface Stamp {
  readonly clock: number;
  /** Id of the window that set it; settles which of two changes at the same clock is the later. */
  readonly author: string;
}

/** The shared state as a window has it, with when it was set. */
export interface Copy {
  readonly stamp: Stamp;
  readonly shared: Shared;
}

/**
 * What windows tell one another. `hello`: I am here, answer me; `here`: the answer; `change`: something
 * was set; `bye`: I am closing. Each carries all that its sender has, so that any one may be lost,
 * come twice or late.
 */
export interface Message {
  readonly parley: typeof PROTOCOL;
  readonly type: "hello" | "here" | "change" | "bye";
  /** Id of the room that it is about; windows of other rooms pass over it. */
  readonly room: string;
  readonly role: LinkRole;
  /** Id of the sending window. */
  readonly from: string;
  /** When the sending window joined the room, in epoch ms: tells which of two windows was this room first. */
  readonly since: number;
  /** Null where the sender has nothing yet, as a presenter that was just opened. */
  readonly copy: Copy | null;
}

/** Number of this protocol; a window with another is not understood. */
export const PROTOCOL = 1;

/** Ids of rooms and windows. */
const id = z.string().check(z.regex(/^[a-z0-9]{8,40}$/u));
const share = z.number().check(z.gte(0), z.lte(1));
const roomState = z.object({
  blank: z.boolean(),
  evidence: z.boolean(),
  spotlight: z.nullable(z.object({ x: share, y: share })),
});

const message = z.object({
  parley: z.literal(PROTOCOL),
  type: z.enum(["hello", "here", "change", "bye"]),
  room: id,
  role: z.enum(LINK_ROLES),
  from: id,
  since: z.number().check(z.gte(0)),
  copy: z.nullable(
    z.object({
      // Far more changes than anyone makes, and far from where adding one stops counting.
      stamp: z.object({ clock: z.int().check(z.gte(1), z.lte(1e12)), author: id }),
      // An address is read up to this length (`decodeView`).
      shared: z.object({ view: z.string().check(z.maxLength(20_000)), room: roomState }),
    }),
  ),
});

/** Reads what came over a channel, where anyone may send anything; null for what is not a message. */
export function readMessage(value: unknown): Message | null {
  const { success, data } = z.safeParse(message, value);
  return success ? data : null;
}

/** Whether a text can be the id of a room, e.g. one that came in an address. */
export const isRoomId = (text: string): boolean => z.safeParse(id, text).success;
