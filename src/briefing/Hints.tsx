import {
  ArrowLeft,
  ArrowRight,
  Compass,
  Keyboard,
  type LucideIcon,
  Maximize,
  MessageSquareQuote,
  MonitorOff,
  Presentation,
} from "lucide-react";
import type { ReactNode } from "react";
import type { Command } from "../core/briefing/commands";
import { useOtherWindow } from "../state/link/LinkProvider";
import type { Partnership } from "../state/link/link";
import { usePreviewed } from "../state/script";
import styles from "./Hints.module.css";

interface HintsProps {
  readonly onCommand: (command: Command) => void;
}

interface Hint {
  readonly keys: string;
  /** What stands in the place of its keys where they are not pressed but touched. */
  readonly Icon: LucideIcon;
  readonly name: string;
  /** The name in full, for screen readers and tooltips. */
  readonly full: string;
  readonly command: Command;
  /** Left out where there is little room; its key and the help have it. */
  readonly minor?: boolean;
}

const PRESENTER = "Presenter window";

/** What became of the presenter window, for the one who stands at the room's; quiet enough for those who sit there. */
const PRESENTER_IS: Record<Partnership, string> = {
  none: "presenter",
  connected: "presenter ●",
  lost: "presenter lost",
  closed: "presenter closed",
};

const HINTS: readonly Hint[] = [
  {
    keys: "E",
    Icon: MessageSquareQuote,
    name: "who says so",
    full: "Who says so",
    command: { type: "evidence" },
  },
  { keys: "S", Icon: Presentation, name: "presenter", full: PRESENTER, command: { type: "presenter" } },
  {
    keys: "B",
    Icon: MonitorOff,
    name: "black",
    full: "Black out the screen",
    command: { type: "blank" },
    minor: true,
  },
  { keys: "F", Icon: Maximize, name: "full screen", full: "Full screen", command: { type: "fullScreen" } },
  { keys: "Esc", Icon: Compass, name: "explore", full: "Explore from here", command: { type: "close" } },
  { keys: "?", Icon: Keyboard, name: "keys", full: "Keys", command: { type: "help" }, minor: true },
];

/** Where leaving a preview leads. */
const TO_COMPOSER = { name: "composer", full: "Back to the composer" };

/** The room's keys, each as a button for those who press no keys. */
export function Hints({ onCommand }: HintsProps) {
  const { partnership } = useOtherWindow();
  const previewed = usePreviewed();
  const hints = HINTS.map((hint) =>
    previewed && hint.command.type === "close" ? { ...hint, ...TO_COMPOSER } : hint,
  );
  return (
    <div className={styles.hints} role="group" aria-label="Present">
      <Way
        keys="←"
        Icon={ArrowLeft}
        name="Previous step"
        onPress={() => onCommand({ type: "move", move: "previous" })}
      />
      <Way
        keys="→"
        Icon={ArrowRight}
        name="Next step"
        onPress={() => onCommand({ type: "move", move: "next" })}
      />
      {hints.map(({ keys, Icon, name, full, command, minor = false }) => (
        <Way key={keys} keys={keys} Icon={Icon} name={full} minor={minor} onPress={() => onCommand(command)}>
          {" "}
          <span aria-hidden="true">{full === PRESENTER ? PRESENTER_IS[partnership] : name}</span>
        </Way>
      ))}
      <span className="visually-hidden" role="status">
        {partnership === "none" ? "" : `Presenter window ${partnership}`}
      </span>
    </div>
  );
}

interface WayProps extends Pick<Hint, "keys" | "Icon" | "name" | "minor"> {
  readonly onPress: () => void;
  /** What it says beside its key; its name is told all the same. */
  readonly children?: ReactNode;
}

function Way({ keys, Icon, name, minor = false, onPress, children }: WayProps) {
  return (
    <button
      type="button"
      className={styles.hint}
      data-minor={minor}
      aria-label={name}
      title={`${name} (${keys})`}
      onClick={onPress}
    >
      <kbd aria-hidden="true">{keys}</kbd>
      <Icon className={styles.icon} aria-hidden="true" />
      {children}
    </button>
  );
}
