import { lazy, type ReactNode, Suspense, useSyncExternalStore } from "react";
import { handoutStore } from "../export/handout/handoutStore";
import { Loading } from "./Screens";

const HandoutScreen = lazy(async () => ({
  default: (await import("../export/handout/HandoutScreen")).HandoutScreen,
}));

/** The app, or in its place the handout that was asked for; what the app shows is kept meanwhile. */
export function HandoutGate({ children }: { children: ReactNode }) {
  const ready = useSyncExternalStore(handoutStore.subscribe, handoutStore.get);
  if (ready === null) return children;
  return (
    <Suspense fallback={<Loading />}>
      <HandoutScreen ready={ready} />
    </Suspense>
  );
}
