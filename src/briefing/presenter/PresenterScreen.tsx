import { type ReactNode, useEffect } from "react";
import { useOtherWindow } from "../../state/link/LinkProvider";
import { type Scripted, useScript, useStepMoves } from "../../state/script";
import { useTimer } from "../../state/timer";
import { AwaitedLine } from "../AwaitedLine";
import { BlackLine } from "./BlackLine";
import { Clocks } from "./Clocks";
import { Connection } from "./Connection";
import { Controls } from "./Controls";
import { Hints } from "./Hints";
import { NoStep } from "./NoStep";
import { NextCard, NowCard } from "./NowCard";
import { OffScriptLine } from "./OffScriptLine";
import styles from "./PresenterScreen.module.css";
import { SpotlightPad } from "./SpotlightPad";
import { StepList } from "./StepList";
import { usePresenterCommands } from "./usePresenterCommands";

/**
 * What the presenter sees while the room looks at the step: this step and the next, notes, times, all
 * steps, and what the room is shown beside the view. Everything done here is done in the room.
 */
export function PresenterScreen({ tools }: { tools: ReactNode }) {
  const scripted = useScript();
  const { room } = useOtherWindow();
  if (scripted === null) {
    return (
      <main className={styles.screen} data-view="presenter">
        <header className={styles.header}>
          <Connection />
          <div className={styles.tools}>{tools}</div>
        </header>
        <AwaitedLine />
        <NoStep />
      </main>
    );
  }
  return <Presenting key={`${room} ${scripted.briefing.id}`} scripted={scripted} tools={tools} />;
}

function Presenting({ scripted, tools }: { scripted: Scripted; tools: ReactNode }) {
  const { briefing, step, at } = scripted;
  const { room } = useOtherWindow();
  const { show } = useStepMoves();
  const running = useTimer(`${room} ${briefing.id}`, step.id);
  const { id } = step;
  // On a phone the page scrolls: another step is read from its start.
  useEffect(() => {
    if (id !== "") scrollTo(0, 0);
  }, [id]);
  const { run, digits } = usePresenterCommands(scripted);
  return (
    <main className={styles.screen} data-view="presenter">
      <header className={styles.header}>
        <div>
          <p className={styles.name}>{briefing.title}</p>
          <Connection />
        </div>
        <Clocks briefing={briefing} step={step} running={running} />
        <div className={styles.tools}>{tools}</div>
      </header>
      <AwaitedLine />
      <BlackLine />
      <OffScriptLine step={step} onBack={() => show(briefing, step)} />
      <div className={styles.body}>
        <NowCard briefing={briefing} step={step} at={at} />
        <div className={styles.beside}>
          <NextCard briefing={briefing} at={at} />
          <SpotlightPad />
          <StepList briefing={briefing} at={at} timer={running.timer} onShow={(to) => show(briefing, to)} />
        </div>
      </div>
      <footer className={styles.footer}>
        <Controls isFirst={at === 0} isLast={at === briefing.steps.length - 1} onCommand={run} />
        <Hints digits={digits} briefing={briefing} />
      </footer>
    </main>
  );
}
