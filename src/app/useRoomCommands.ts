import { type RefObject, useState } from "react";
import { useJump } from "../briefing/useJump";
import { type Command, LIFTS } from "../core/briefing/commands";
import type { Move } from "../core/briefing/steps";
import { useOtherWindow } from "../state/link/LinkProvider";
import { resizeNotes } from "../state/preferences";
import { showNotesHere, useNotesHere } from "../state/presenter";
import { roomStore, setRoom, useRoom } from "../state/room";
import { type Scripted, useLeave, useStepMoves } from "../state/script";
import { spotlightStart, toggleFullScreen } from "./roomScreen";

interface RoomCommands {
  readonly run: (command: Command) => void;
  /** The number of a step as far as it is typed. */
  readonly digits: string;
  readonly help: boolean;
  readonly closeHelp: () => void;
  /** Leaves for the explore screen, the step kept to come back to. */
  readonly leave: () => void;
  /** What is to be announced instead of the step; null for nothing. */
  readonly said: string | null;
}

const BLACK = "The screen is black. B or any key for steps shows it again.";

/** Does what keys, buttons, swipes and clickers ask for in the room. */
export function useRoomCommands(root: RefObject<HTMLElement | null>, script: Scripted): RoomCommands {
  const { briefing, step } = script;
  const jump = useJump(briefing);
  const [help, setHelp] = useState(false);
  const [told, tell] = useState<{ readonly step: string; readonly words: string } | null>(null);
  const { blank } = useRoom();
  const notes = useNotesHere();
  const steps = useStepMoves();
  const leave = useLeave();
  const other = useOtherWindow();
  const say = (words: string) => tell({ step: step.id, words });

  const move = (to: Move) => {
    jump.clear();
    const forward = to === "next" || to === "last";
    if (!steps.move(to)) say(`This is the ${forward ? "last" : "first"} step.`);
  };
  const go = () => {
    const to = jump.take();
    if (to !== null) steps.show(briefing, to);
    else say(`There is no step ${jump.digits}: there are ${briefing.steps.length} steps.`);
  };
  const close = () => {
    const { evidence, spotlight } = roomStore.get();
    const away = document.activeElement?.closest("[data-arrows]") ?? null;
    if (jump.digits !== "") jump.clear();
    else if (evidence) setRoom({ evidence: false });
    else if (spotlight !== null) setRoom({ spotlight: null });
    else if (notes) showNotesHere(false);
    else if (away !== null) root.current?.focus({ preventScroll: true });
    else leave();
  };
  const acts: Record<Exclude<Command["type"], "move" | "digit">, () => void> = {
    enter: () => jump.digits !== "" && go(),
    backspace: () => (jump.digits === "" ? steps.show(briefing, step) : jump.erase()),
    step: () => steps.show(briefing, step),
    blank: () => setRoom({ blank: true }),
    evidence: () => setRoom({ evidence: !roomStore.get().evidence }),
    spotlight: () =>
      setRoom({ spotlight: roomStore.get().spotlight === null ? spotlightStart(root.current) : null }),
    presenter: other.open,
    notes: () => showNotesHere(!notes),
    larger: () => resizeNotes(1),
    smaller: () => resizeNotes(-1),
    help: () => setHelp(true),
    fullScreen: () => toggleFullScreen(() => say("The browser does not allow full screen here.")),
    close,
  };
  const run = (command: Command) => {
    if (roomStore.get().blank && LIFTS.has(command.type)) setRoom({ blank: false });
    else if (command.type === "move") move(command.move);
    else if (command.type === "digit") jump.type(command.digit);
    else acts[command.type]();
  };
  const said = blank ? BLACK : told?.step === step.id ? told.words : null;
  return { run, digits: jump.digits, help, closeHelp: () => setHelp(false), leave, said };
}
