import { offScriptWords } from "../../core/briefing/offScript";
import type { Step } from "../../core/story/model";
import { savedView } from "../../core/view/address";
import { useOffScript } from "../../state/script";
import { useIndex, useView, useWholeIndex } from "../../state/session";
import { Button } from "../../ui/Button";
import styles from "./OffScriptLine.module.css";

/** Says what the room shows instead of the step, with the way back. */
export function OffScriptLine({ step, onBack }: { step: Step; onBack: () => void }) {
  const view = useView();
  const index = useIndex();
  const whole = useWholeIndex();
  const isOff = useOffScript();
  const explores = view.script?.aside === true;
  if (!isOff && !explores) return null;
  const what = isOff ? offScriptWords(view, savedView(step, whole), index) : "the step as it is";
  return (
    <section className={styles.line} aria-label="Off script" data-view="off-script">
      <p role="status">
        <strong>{explores ? "Off script, exploring:" : "Off script:"}</strong> {what}
      </p>
      <Button look="solid" onClick={onBack}>
        Back to step
      </Button>
    </section>
  );
}
