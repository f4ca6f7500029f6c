import { useEffect, useRef } from "react";
import { type Command, commandOf } from "../core/briefing/commands";
import { usePreferences } from "../state/preferences";

/**
 * The keys of a briefing, in the room and in the presenter's window; `RoomHelp` lists them. They come
 * before those of map and timeline, so that a clicker works wherever the focus is. Silent while
 * typing and while a dialog is open, wherever the focus is.
 * @param leaves commands that mean nothing here, whose keys are the browser's.
 */
export function useRoomKeys(
  run: (command: Command) => void,
  leaves: ReadonlySet<Command["type"]> = NONE,
): void {
  const { singleKeys } = usePreferences();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const command = commandOf(event.key, event.shiftKey, singleKeys);
      if (command === null || leaves.has(command.type) || isAnothers(event)) return;
      // Enter that completes no number is whatever has the focus's.
      if (command.type !== "enter") {
        event.preventDefault();
        event.stopPropagation();
      }
      latest.current(command);
    };
    addEventListener("keydown", onKeyDown, { capture: true });
    return () => removeEventListener("keydown", onKeyDown, { capture: true });
  }, [singleKeys, leaves]);
}

const NONE: ReadonlySet<Command["type"]> = new Set();

const TYPED_IN = "input, textarea, select, [contenteditable]";
const PRESSED = "button, a[href], summary, [role=button]";

/** Whether the key belongs to what has the focus, or to an open dialog: in some browsers a press on its plain text leaves the focus nowhere. */
function isAnothers({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector("dialog:modal") !== null) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(`${TYPED_IN}, [popover]:popover-open`) !== null) return true;
  if ((key === " " || key === "Enter") && target.closest(PRESSED) !== null) return true;
  // Where arrows move the map or go from mark to mark, and + and − zoom it; Escape leads from a mark to its map.
  if (target.closest("[data-arrows]") === null) return false;
  return /^(Arrow.*|[-+=])$/u.test(key) || (key === "Escape" && target.closest("[data-events]") !== null);
}
