import { useEffect, useRef } from "react";
import { compose, useComposing } from "../state/composing";
import { useWhenWhole } from "../state/session";

interface Composer {
  readonly open: boolean;
  readonly show: () => void;
}

/** Whether somebody composes. Closing gives the focus back to the menu; the composer itself takes it. */
export function useComposer(onShow: () => void): Composer {
  const open = useComposing() !== null;
  const before = useRef(open);
  useEffect(() => {
    if (before.current && !open) document.getElementById("brief")?.focus();
    before.current = open;
  }, [open]);
  const whenWhole = useWhenWhole();
  const show = () =>
    whenWhole(() => {
      onShow();
      compose({ aside: false });
    });
  return { open, show };
}
