import { lazy, Suspense, useSyncExternalStore } from "react";
import { citingStore } from "../state/citing";
import { Pane } from "./Pane";

const Citation = lazy(async () => ({ default: (await import("./Citation")).Citation }));

/** The citation that was asked for; how it is written comes with it. */
export function CiteDialog() {
  const citing = useSyncExternalStore(citingStore.subscribe, citingStore.get);
  if (citing === null) return null;
  return (
    <Pane name="citation">
      <Suspense>
        <Citation {...citing} />
      </Suspense>
    </Pane>
  );
}
