import { type CSSProperties, useEffect, useMemo, useRef } from "react";
import { AwaitedLine } from "../briefing/AwaitedLine";
import { BlackOut, Jump, Spotlight } from "../briefing/Covers";
import { EditionLine } from "../briefing/EditionLine";
import { Evidence } from "../briefing/Evidence";
import { Hints } from "../briefing/Hints";
import { Message } from "../briefing/Message";
import { Notes } from "../briefing/Notes";
import { OffScript } from "../briefing/OffScript";
import { Paging } from "../briefing/Paging";
import { PreviewLine } from "../briefing/PreviewLine";
import { Progress } from "../briefing/Progress";
import { RoomHelp } from "../briefing/RoomHelp";
import { StripView } from "../briefing/StripView";
import { useRoomKeys } from "../briefing/useRoomKeys";
import { magnification } from "../core/briefing/magnification";
import type { Issue } from "../core/parse/issue";
import type { MapLook } from "../map/look";
import { showNotesHere, useNotesHere } from "../state/presenter";
import { INITIAL_ROOM, setRoom, useRoom } from "../state/room";
import { type Scripted, useStepMoves } from "../state/script";
import { useSize } from "../ui/useSize";
import { MapPane } from "./MapPane";
import { Notices } from "./Notices";
import { Pane } from "./Pane";
import styles from "./Room.module.css";
import { useRoomCommands } from "./useRoomCommands";
import { useRoomPointer } from "./useRoomPointer";

/** How long the map flies from step to step, in seconds: slow enough to follow from the last row. */
const FLIGHT = 1.8;

interface RoomProps {
  readonly script: Scripted;
  readonly issues: readonly Issue[];
  readonly missing: string | null;
}

/** A step of a briefing for a room: its message, the map, a strip of time, and how far the briefing is. */
export function Room({ script, issues, missing }: RoomProps) {
  const { briefing, step, at } = script;
  const [frame, size] = useSize();
  const root = useRef<HTMLDivElement>(null);
  const { evidence } = useRoom();
  const notes = useNotesHere();
  const { show } = useStepMoves();
  const commands = useRoomCommands(root, script);
  const { run } = commands;
  const magnified = magnification(size.width, size.height);
  const look = useMemo<MapLook>(
    () => ({
      controls: false,
      magnified,
      ringed: step.highlight.places,
      transition: step.transition,
      flight: FLIGHT,
    }),
    [magnified, step],
  );
  useRoomKeys(run);
  const pointer = useRoomPointer(root, run);
  useEntering(root, `${at + 1}/${briefing.steps.length} · ${step.title}`);
  return (
    <div ref={frame} className={styles.frame} style={magnifiedStyle(magnified)}>
      <div ref={root} tabIndex={-1} className={styles.room} data-view="room" {...pointer}>
        <header className={styles.top}>
          <PreviewLine onBack={commands.leave} />
          <EditionLine />
          <AwaitedLine />
          <Notices issues={issues} missing={missing} />
        </header>
        <main className={styles.stage} data-swipe>
          <Message step={step} />
          <section className={styles.map} aria-label="Map" data-arrows>
            <div className={styles.magnified}>
              <Pane name="map">{size.width > 0 && <MapPane look={look} />}</Pane>
            </div>
          </section>
          <Pane name="timeline">
            <StripView magnified={magnified} />
          </Pane>
        </main>
        <footer className={styles.foot} data-swipe>
          <Progress briefing={briefing} at={at} onShow={(to) => show(briefing, to)} />
          <OffScript onStep={() => run({ type: "step" })} onExplore={commands.leave} />
          <Hints onCommand={run} />
        </footer>
        <Paging first={at === 0} last={at === briefing.steps.length - 1} onCommand={run} />
        {evidence && (
          <Evidence step={step} onClose={() => setRoom({ evidence: false })} onExplore={commands.leave} />
        )}
        {notes && <Notes briefing={briefing} step={step} at={at} onClose={() => showNotesHere(false)} />}
        <Jump digits={commands.digits} briefing={briefing} />
        <Spotlight />
        <BlackOut onBack={() => setRoom({ blank: false })} />
        {commands.help && <RoomHelp onClose={commands.closeHelp} />}
        <p className="visually-hidden" role="status">
          {commands.said ?? `Step ${at + 1} of ${briefing.steps.length}: ${step.title}`}
        </p>
      </div>
    </div>
  );
}

/** The factor as a custom property, for the map's transform and for popups. */
const magnifiedStyle = (factor: number): CSSProperties & Record<"--magnify", number> => ({
  "--magnify": factor,
});

/** Takes the focus on entering, keeps the page's title, and leaves nothing over the step behind. */
function useEntering(root: { readonly current: HTMLElement | null }, title: string): void {
  useEffect(() => {
    root.current?.focus({ preventScroll: true });
    return () => setRoom(INITIAL_ROOM);
  }, [root]);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
