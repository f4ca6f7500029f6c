import { type Command, LIFTS } from "../../core/briefing/commands";
import { resizeNotes } from "../../state/preferences";
import { roomStore, setRoom } from "../../state/room";
import { type Scripted, useLeave, useOffScript, useStepMoves } from "../../state/script";
import { useViewStore } from "../../state/session";
import { useJump } from "../useJump";
import { useRoomKeys } from "../useRoomKeys";

interface PresenterCommands {
  readonly run: (command: Command) => void;
  /** The number of a step as far as it is typed. */
  readonly digits: string;
}

/** What only the room's own window can do. */
const ROOMS_OWN: ReadonlySet<Command["type"]> = new Set(["fullScreen", "presenter", "notes", "help"]);

/** Does in the room what keys and buttons of the presenter's window ask for. */
export function usePresenterCommands({ briefing, step }: Scripted): PresenterCommands {
  const store = useViewStore();
  const isOff = useOffScript();
  const jump = useJump(briefing);
  const steps = useStepMoves();
  const leave = useLeave();

  const go = () => {
    const to = jump.take();
    if (to !== null) steps.show(briefing, to);
  };
  const close = () => {
    const { evidence, spotlight } = roomStore.get();
    if (jump.digits !== "") jump.clear();
    else if (evidence) setRoom({ evidence: false });
    else if (spotlight !== null) setRoom({ spotlight: null });
  };
  const toggleScript = () => {
    if (isOff || store.get().script?.aside === true) steps.show(briefing, step);
    else leave();
  };
  const act = (command: Command) => {
    const { blank, evidence, spotlight } = roomStore.get();
    const explores = store.get().script?.aside === true;
    if (command.type === "move") {
      jump.clear();
      steps.move(command.move);
    } else if (command.type === "digit") jump.type(command.digit);
    else if (command.type === "enter" && jump.digits !== "") go();
    else if (command.type === "backspace") jump.erase();
    else if (command.type === "close") close();
    else if (command.type === "step") toggleScript();
    else if (command.type === "blank") setRoom({ blank: !blank });
    else if (command.type === "larger") resizeNotes(1);
    else if (command.type === "smaller") resizeNotes(-1);
    // Both lie over a step; the explore screen has its own evidence.
    else if (explores) return;
    else if (command.type === "evidence") setRoom({ evidence: !evidence });
    else if (command.type === "spotlight") setRoom({ spotlight: spotlight === null ? MIDDLE : null });
  };
  const run = (command: Command) => {
    if (roomStore.get().blank && LIFTS.has(command.type)) setRoom({ blank: false });
    else act(command);
  };
  useRoomKeys(run, ROOMS_OWN);
  return { run, digits: jump.digits };
}

const MIDDLE = { x: 0.5, y: 0.5 };
