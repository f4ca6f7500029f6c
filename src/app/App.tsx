import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { Blocked } from "../briefing/Blocked";
import { BlackOut } from "../briefing/Covers";
import type { StoryIndex } from "../core/index/storyIndex";
import { presentedRoom } from "../core/view/pages";
import { storyOf } from "../core/view/storyOf";
import { storyToOpen } from "../state/catalogue";
import { afterFirstDraw } from "../state/drawn";
import { inFrame, withoutHistory } from "../state/embedded";
import { whenIdle } from "../state/idle";
import { LinkProvider } from "../state/link/LinkProvider";
import { catalogueQuery, type OpenedStory, storyQuery } from "../state/loadStory";
import { lookBack } from "../state/lookingBack";
import { readRest, useRestOf, whenWhole } from "../state/rest";
import { setRoom } from "../state/room";
import { useScript } from "../state/script";
import {
  createSession,
  openingView,
  opensEarly,
  type Session,
  SessionProvider,
  useViewPart,
} from "../state/session";
import { viewApart } from "../ui/viewApart";
import { Explore } from "./Explore";
import { HandoutGate } from "./HandoutGate";
import { Failure, Loading } from "./Screens";

/** Only a page in a frame shows it, and that at once. */
const embed = viewApart(async () => (await import("./Embed")).Embed);
/** Few who explore brief a room: it is a file of its own, and so is the presenter's window. */
const Room = lazy(async () => ({ default: (await import("./Room")).Room }));
const Presenter = lazy(async () => ({ default: (await import("./Presenter")).Presenter }));

const client = new QueryClient();

/** The whole application. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <StoryLoader />
    </QueryClientProvider>
  );
}

function StoryLoader() {
  const wanted = useSyncExternalStore(onHashChange, () => storyOf(location.hash));
  const catalogue = useQuery(catalogueQuery);
  const known = storyToOpen(catalogue.data ?? [], wanted);
  const opened = useQuery(storyQuery(known));
  const failed = catalogue.error ?? opened.error;
  if (failed !== null) {
    return <Failure title="The story could not be opened" error={failed} onRetry={() => location.reload()} />;
  }
  if (catalogue.data?.length === 0) {
    return (
      <Failure
        title="There is no story in this build"
        error={new Error("Add a folder to data/stories and build again.")}
        onRetry={() => location.reload()}
      />
    );
  }
  if (opened.data === undefined) return <Loading />;
  const unread = wanted === null && location.hash.length > 1 ? location.hash : null;
  const missing = wanted !== null && wanted !== known?.id ? wanted : unread;
  return <OpenStory key={opened.data.index.story.id} opened={opened.data} missing={missing} />;
}

function OpenStory({ opened, missing }: { opened: OpenedStory; missing: string | null }) {
  const [session, setSession] = useState<Session | null>(null);
  const presents = presentedRoom(location.search);
  useEffect(() => {
    let [session, gone]: [Session | null, boolean] = [null, false];
    const open = () => {
      if (gone) return;
      session = createSession(opened.index, inFrame() ? withoutHistory(window) : window, window);
      setSession(session);
    };
    const past = lookBack(opened.index);
    const openAtEdition = () => {
      const view = openingView(opened.index, location.hash, window);
      if (past.isReady(view)) open();
      else past.prepare(view, open);
    };
    // Of a long story the explore screen opens before all of it is there; all else waits for the rest.
    let stopWaiting = () => {};
    if (presents === null && !inFrame() && opensEarly(opened.index, location.hash, window)) open();
    else stopWaiting = whenWhole(opened.index, openAtEdition);
    const stop = afterFirstDraw(opened.index, () => readyMore(opened.index), 5_000);
    return () => {
      gone = true;
      stopWaiting();
      past.stop();
      stop();
      session?.close();
    };
  }, [opened, presents]);
  if (session === null) return <Opening index={opened.index} />;
  return (
    <SessionProvider session={session}>
      <LinkProvider session={session} presents={presents}>
        <Blocked />
        <HandoutGate>
          <Screen issues={opened.issues} missing={missing} presents={presents !== null} />
        </HandoutGate>
      </LinkProvider>
    </SessionProvider>
  );
}

/** Until a session opens; it never will where it waits for the evidence and that could not be read. */
function Opening({ index }: { index: StoryIndex }) {
  const rest = useRestOf(index);
  if (rest.type !== "failed") return <Loading />;
  const error = new Error(rest.reason);
  return <Failure title="The story could not be opened" error={error} onRetry={() => location.reload()} />;
}

/** Reads the evidence, and makes the table by which events are found by ids before the first press or hover asks for it. */
function readyMore(index: StoryIndex): void {
  readRest(index);
  whenIdle(() => index.byId.size);
}

interface ScreenProps {
  readonly issues: OpenedStory["issues"];
  readonly missing: string | null;
  /** Whether this is a presenter's window. */
  readonly presents: boolean;
}

/**
 * In a frame what belongs there, and the presenter's screen in the presenter's window. In any other the
 * room while a step of a briefing is shown, and the explore screen otherwise and aside from it.
 */
function Screen({ presents, ...props }: ScreenProps) {
  const script = useScript();
  const aside = useViewPart((view) => view.script?.aside ?? true);
  if (inFrame()) return <embed.View props={props} fallback={<Loading />} />;
  if (!presents && (script === null || aside)) {
    return (
      <>
        <Explore {...props} />
        <BlackOut onBack={() => setRoom({ blank: false })} />
      </>
    );
  }
  return (
    <Suspense fallback={<Loading />}>
      {presents || script === null ? <Presenter /> : <Room script={script} {...props} />}
    </Suspense>
  );
}

function onHashChange(listener: () => void): () => void {
  addEventListener("hashchange", listener);
  return () => removeEventListener("hashchange", listener);
}
