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
    document.querySelector<HTMLElement>('[data-view="clock"] input')?.focus();
  });
  const whenWhole = useWhenWhole();
  const show = () =>
    whenWhole(() => {
      entering.current = true;
      setOpen(true);
      document.querySelector<HTMLElement>('[data-view="clock"] input')?.focus();
    });
  const close = () => {
    setOpen(false);
    document.querySelector<HTMLElement>("[data-clock-opener]")?.focus();
  };
  return { open, show, close, toggle: () => whenWhole(() => setOpen((now) => !now)) };
}
