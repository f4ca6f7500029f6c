import { ChevronLeft, ChevronRight } from "lucide-react";
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
      {!first && (
        <button
          type="button"
          className={styles.way}
          data-way="previous"
          aria-label="To the previous step"
          onClick={() => onCommand({ type: "move", move: "previous" })}
        >
          <ChevronLeft aria-hidden="true" />
        </button>
      )}
      {!last && (
        <button
          type="button"
          className={styles.way}
          data-way="next"
          aria-label="To the next step"
          onClick={() => onCommand({ type: "move", move: "next" })}
        >
          <ChevronRight aria-hidden="true" />
        </button>
      )}
    </>
  );
}
