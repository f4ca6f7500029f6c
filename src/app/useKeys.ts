import { useEffect, useRef } from "react";
import { useEndBriefing } from "../briefing/useEndBriefing";
import { neighbours } from "../core/events/neighbours";
import { earlierStop, laterStop } from "../core/evidence/arrivals";
import { shown } from "../core/index/shown";
import { clearFilter, clearSelection, goToTheatre, selectEvent } from "../core/view/actions";
import { usePreferences } from "../state/preferences";
import { useIndex, useViewStore } from "../state/session";
import { useStepClock } from "./useStepClock";

interface Handlers {
  readonly openHelp: () => void;
  readonly openExport: () => void;
  /** Opens the clock of what was known. */
  readonly openClock: () => void;
  /** Opens the menu of briefings. */
  readonly openBriefings: () => void;
  /** Opens the composer of briefings. */
  readonly openComposer: () => void;
  /** Closes a folded panel; false when none was open. */
  readonly closePanel: () => boolean;
}

/** The keys that act wherever the focus is; `HelpDialog` lists them. Silent while typing. */
export function useKeys(handlers: Handlers): void {
  const index = useIndex();
  const store = useViewStore();
  const stepClock = useStepClock();
  const { singleKeys } = usePreferences();
  const endBriefing = useEndBriefing();
  const latest = useRef({ ...handlers, endBriefing });
  useEffect(() => {
    latest.current = { ...handlers, endBriefing };
  });
  useEffect(() => {
    const step = (to: "previous" | "next") => {
      const { selection, filter } = store.get();
      const from = selection.type === "event" ? selection.id : null;
      const id = neighbours(index, shown(index, filter), from)[to];
      if (id !== null) store.act(selectEvent(id));
    };
    const theatre = (key: string) => {
      const id = [...index.story.theatres.keys()][Number(key) - 1];
      if (id !== undefined) store.act(goToTheatre(id));
    };
    const closeTop = () => {
      if (!latest.current.closePanel() && store.get().selection.type !== "none") store.act(clearSelection);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target))
        return;
      if (event.key === "Escape") closeTop();
      else if (!singleKeys) return;
      else if (event.key === "/") document.getElementById("search")?.focus();
      else if (event.key === "?") latest.current.openHelp();
      else if (event.key === "x") latest.current.openExport();
      else if (event.key === "j") step("next");
      else if (event.key === "k") step("previous");
      else if (event.key === "p") latest.current.openBriefings();
      else if (event.key === "a") latest.current.openClock();
      else if (event.key === "w") latest.current.openComposer();
      else if (event.key === "q" && store.get().script !== null) latest.current.endBriefing();
      else if (event.key === ",") stepClock(earlierStop);
      else if (event.key === ".") stepClock(laterStop);
      else if (event.key === "c") store.act(clearFilter);
      else if (/^[1-9]$/.test(event.key)) theatre(event.key);
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [index, store, singleKeys, stepClock]);
}

/** Whether the key belongs to something else: a field that is typed in, or an open dialog, wherever the focus is. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector("dialog:modal") !== null) return true;
  return (
    target instanceof Element &&
    target.closest(
      "input:not([type=checkbox]), textarea, select, [contenteditable], dialog, [popover]:popover-open",
    ) !== null
  );
}
