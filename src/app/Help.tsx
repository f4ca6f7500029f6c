import { lazy, Suspense } from "react";
import { Pane } from "./Pane";

const HelpDialog = lazy(async () => ({ default: (await import("./HelpDialog")).HelpDialog }));

/** The help, whose text comes when it is asked for. */
export const Help = ({ onClose }: { onClose: () => void }) => (
  <Pane name="help">
    <Suspense>
      <HelpDialog onClose={onClose} />
    </Suspense>
  </Pane>
);
