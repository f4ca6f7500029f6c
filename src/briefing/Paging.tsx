import { ChevronLeft, ChevronRight, type LucideIcon } from "lucide-react";
import type { Command } from "../core/briefing/commands";
import styles from "./Paging.module.css";

interface PagingProps {
  readonly first: boolean;
  readonly last: boolean;
  readonly onCommand: (command: Command) => void;
}

/** Large ways to the next and the previous step at the edges of the room, there while the pointer moves. */
export function Paging({ first, last, onCommand }: PagingProps) {
  return (
    <>
      {!first && <Way to="previous" Icon={ChevronLeft} onCommand={onCommand} />}
      {!last && <Way to="next" Icon={ChevronRight} onCommand={onCommand} />}
    </>
  );
}

interface WayProps extends Pick<PagingProps, "onCommand"> {
  readonly to: "previous" | "next";
  readonly Icon: LucideIcon;
}

function Way({ to, Icon, onCommand }: WayProps) {
  return (
    <button
      type="button"
      className={styles.way}
      data-way={to}
      aria-label={`To the ${to} step`}
      onClick={() => onCommand({ type: "move", move: to })}
    >
      <Icon aria-hidden="true" />
    </button>
  );
}
