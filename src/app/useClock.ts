import { useEffect, useRef, useState } from "react";
import { useWhenWhole } from "../state/session";

interface ClockState {
  readonly open: boolean;
  readonly show: () => void;
  readonly close: () => void;
  readonly toggle: () => void;
}

/** Whether the clock is open. Opening by key moves the focus into it, closing gives it back to its button. */
export function useClock(): ClockState {
  const [open, setOpen] = useState(false);
  const entering = useRef(false);
  useEffect(() => {
    if (!open || !entering.current) return;
    entering.current = false;
    enter();
  });
  const whenWhole = useWhenWhole();
  const show = () =>
    whenWhole(() => {
      entering.current = true;
      setOpen(true);
      enter();
    });
  const close = () => {
    setOpen(false);
    document.querySelector<HTMLElement>("[data-clock-opener]")?.focus();
  };
  return { open, show, close, toggle: () => whenWhole(() => setOpen((now) => !now)) };
}

/** Moves the focus to the clock's first field; to the clock itself while it has none, which then gives it on. */
function enter(): void {
  const clock = document.querySelector<HTMLElement>('[data-view="clock"]');
  (clock?.querySelector<HTMLElement>("input") ?? clock)?.focus();
}
