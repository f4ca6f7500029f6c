import { lazy, type ReactNode, Suspense, useEffect, useRef, useSyncExternalStore } from "react";
import { followHistory, handoutStore } from "../export/handout/handoutStore";
import { EXPORT_BUTTON } from "./exportButton";
import { Loading } from "./Screens";

const HandoutScreen = lazy(async () => ({
  default: (await import("../export/handout/HandoutScreen")).HandoutScreen,
}));

/**
 * The app, or in its place the handout that was asked for; what the app shows is kept meanwhile. The
 * way back, which Back is too, leaves the focus where the handout was asked for.
 */
export function HandoutGate({ children }: { children: ReactNode }) {
  const ready = useSyncExternalStore(handoutStore.subscribe, handoutStore.get);
  useEffect(() => followHistory(), []);
  const wasShown = useRef(false);
  useEffect(
    function giveFocusBack() {
      if (ready === null && wasShown.current) document.getElementById(EXPORT_BUTTON)?.focus();
      wasShown.current = ready !== null;
    },
    [ready],
  );
  if (ready === null) return children;
  return (
    <Suspense fallback={<Loading />}>
      <HandoutScreen ready={ready} />
    </Suspense>
  );
}
