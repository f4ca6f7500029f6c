import type { Message } from "../../core/briefing/messages";

/** A way for the windows of one room to reach one another. What arrives may be anything, and may arrive twice. */
export interface Wire {
  readonly send: (message: Message) => void;
  /** Also posts to this window from now on, as to one that was just opened. */
  readonly add: (partner: Partner) => void;
  readonly close: () => void;
}

/** The parts of another window that may be used, of whatever origin it is. */
export interface Partner {
  readonly closed: boolean;
  readonly opener: unknown;
  readonly postMessage: (message: unknown, targetOrigin: string) => void;
}

/** The parts of `window` that a wire touches, so that tests can hand in their own. */
export interface WireHost {
  readonly location: { readonly origin: string; readonly protocol: string };
  readonly opener: unknown;
  readonly addEventListener: (type: "message", listener: (event: Posted) => void) => void;
  readonly removeEventListener: (type: "message", listener: (event: Posted) => void) => void;
}

interface Posted {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

interface WireOptions {
  readonly host: WireHost;
  /** Opens a channel by name; null where the browser has none or forbids it. */
  readonly channel: (name: string) => BroadcastChannel | null;
  readonly room: string;
  /** Whether this window was opened by its partner and posts to it from the start. */
  readonly toOpener: boolean;
  readonly receive: (value: unknown) => void;
}

/**
 * Opens a wire over two ways at once. A BroadcastChannel reaches every window of the origin; between
 * pages opened from files, which are of no common origin, only posting from window to window does.
 * A posted message is taken from the window that opened this one or that it opened, and only from the same
 * origin; from a file, whose origin is told as "null", only when this page is one too.
 */
export function openWire({ host, channel: open, room, toOpener, receive }: WireOptions): Wire {
  const partners = new Set<Partner>();
  if (toOpener && isPartner(host.opener)) partners.add(host.opener);
  const channel = open(`parley.room.${room}`);
  const onChannel = (event: MessageEvent<unknown>) => receive(event.data);
  channel?.addEventListener("message", onChannel);

  const isFile = host.location.protocol === "file:";
  const isOurs = (origin: string) =>
    isFile ? origin === "null" || origin === "file://" : origin === host.location.origin;
  const onPosted = ({ data, origin, source }: Posted) => {
    if (!isOurs(origin) || !isPartner(source)) return;
    if (source !== host.opener && source.opener !== host) return;
    partners.add(source);
    receive(data);
  };
  host.addEventListener("message", onPosted);

  return {
    send: (message) => {
      channel?.postMessage(message);
      for (const partner of partners) {
        if (partner.closed) partners.delete(partner);
        else partner.postMessage(message, isFile ? "*" : host.location.origin);
      }
    },
    add: (partner) => void partners.add(partner),
    close: () => {
      channel?.removeEventListener("message", onChannel);
      channel?.close();
      host.removeEventListener("message", onPosted);
    },
  };
}

/** A channel of the browser; null where there is none, or where the page may not have one. */
export function browserChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

const isPartner = (value: unknown): value is Partner =>
  typeof value === "object" &&
  value !== null &&
  "postMessage" in value &&
  "closed" in value &&
  "opener" in value;
