import { lazy, Suspense } from "react";
import { compose, useComposing } from "../state/composing";
import { useRest } from "../state/session";
import { Segmented } from "../ui/Segmented";
import styles from "./Column.module.css";
import { Detail } from "./Detail";
import { PaneLoading } from "./Screens";

/** Few who open a story write about it: the composer is a file of its own. */
const Composer = lazy(async () => ({ default: (await import("../briefing/compose/Composer")).Composer }));

const SIDES = [
  { value: "briefing", name: "Briefing" },
  { value: "evidence", name: "Events and evidence" },
] as const;

/**
 * The right column: what is selected or a panel; while somebody composes, that or the composer. One that was left open
 * waits for the evidence of the next story, if that is a long one; without it there is nothing to compose.
 */
export function Column({ onOpen }: { onOpen: () => void }) {
  const composing = useComposing();
  const rest = useRest();
  if (composing === null || rest.type === "failed") return <Detail onOpen={onOpen} />;
  return (
    <>
      <div className={styles.bar} data-column-switch>
        <Segmented
          label="What this column shows while you compose"
          options={SIDES}
          value={composing.aside ? "evidence" : "briefing"}
          onChoose={(side) => compose({ aside: side === "evidence" })}
        />
      </div>
      {composing.aside ? (
        <Detail onOpen={onOpen} />
      ) : rest.type !== "here" ? (
        <PaneLoading name="composer" />
      ) : (
        <Suspense fallback={<PaneLoading name="composer" />}>
          <Composer />
        </Suspense>
      )}
    </>
  );
}
