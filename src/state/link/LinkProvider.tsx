import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import type { LinkRole } from "../../core/briefing/messages";
import { presenterPage, roomPage } from "../../core/view/pages";
import { inFrame } from "../embedded";
import { type Session, useViewPart } from "../session";
import { keepRoomId, newId, roomId } from "./identity";
import { type Link, type LinkClock, openLink, type Partnership } from "./link";
import { sharedOf } from "./shared";
import { openNamed } from "./windows";
import { browserChannel, openWire } from "./wire";

/** The other window of a briefing: the presenter's for the room, the room for the presenter. */
export interface OtherWindow {
  /** What this window is. */
  readonly role: LinkRole;
  /** Id of the room that both are about. */
  readonly room: string;
  readonly partnership: Partnership;
  /** Opens the other window, or brings it to the front. Call from a key or a click: browsers block all else. */
  readonly open: () => void;
  /** Whether the browser blocked it when it was last to be opened. */
  readonly isBlocked: boolean;
  readonly dismiss: () => void;
}

const LinkContext = createContext<OtherWindow | null>(null);

/** The other window of the briefing. */
export function useOtherWindow(): OtherWindow {
  const other = useContext(LinkContext);
  if (other === null) throw new Error("A part of a briefing was rendered outside <LinkProvider>.");
  return other;
}

interface LinkProviderProps {
  readonly session: Session;
  /** Id of the room that this window presents; null where it is a room itself. */
  readonly presents: string | null;
  readonly children: ReactNode;
}

/** Links this window with the other one: a presenter's from the start, any other once it shows a step of a briefing. */
export function LinkProvider({ session, presents, children }: LinkProviderProps) {
  const story = session.index.story.id;
  const [room, setRoom] = useState(() => presents ?? roomId(story, () => sessionStorage));
  const hasScript = useViewPart((view) => view.script !== null) && !inFrame();
  const [isLinked, setLinked] = useState(presents !== null);
  if (hasScript && !isLinked) setLinked(true);
  const role = presents === null ? "room" : "presenter";
  const [link, setLink] = useState<Link | null>(null);
  const [comebacks, setComebacks] = useState(0);
  useEffect(() => {
    if (!isLinked) return;
    const link = linkOf(session, role, room, () => setRoom(keepRoomId(story, newId(), () => sessionStorage)));
    setLink(link);
    // A page that the browser had put aside and takes out again said that it was gone: it comes as another.
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && setComebacks(comebacks + 1);
    addEventListener("pagehide", link.leave);
    addEventListener("pageshow", onShow);
    return () => {
      removeEventListener("pagehide", link.leave);
      removeEventListener("pageshow", onShow);
      link.close();
    };
  }, [session, story, role, room, isLinked, comebacks]);
  const partnership = useSyncExternalStore(
    link?.partnership.subscribe ?? toNobody,
    () => link?.partnership.get() ?? "none",
  );
  const [isBlocked, setBlocked] = useState(false);
  const other = useMemo<OtherWindow>(() => {
    const open = () => {
      // A tab takes what its opener has stored with it: the room that a presenter opens is the same room again.
      if (role === "presenter") keepRoomId(story, room, () => sessionStorage);
      const opened = openNamed(window, {
        url: role === "room" ? presenterPage(location.href, room) : roomPage(location.href),
        name: `parley-${role === "room" ? "presenter" : "room"}-${room}`,
        answers: partnership === "connected",
      });
      setBlocked(opened === null);
      if (opened !== null) link?.add(opened);
    };
    return { role, room, partnership, open, isBlocked, dismiss: () => setBlocked(false) };
  }, [role, room, story, partnership, link, isBlocked]);
  return <LinkContext value={other}>{children}</LinkContext>;
}

const toNobody = () => () => undefined;

const clock: LinkClock = {
  now: () => performance.now(),
  every: (ms, run) => {
    const timer = setInterval(run, ms);
    return () => clearInterval(timer);
  },
};

function linkOf(session: Session, role: LinkRole, room: string, onTwin: () => void): Link {
  return openLink({
    role,
    room,
    me: newId(),
    since: Date.now(),
    // A step that the presenter chose can be gone back from in the room; the presenter only follows.
    shared: sharedOf(session, role === "room" ? "choice" : "gesture"),
    clock,
    onTwin,
    wire: (receive) =>
      openWire({ host: window, channel: browserChannel, room, toOpener: role === "presenter", receive }),
  });
}
