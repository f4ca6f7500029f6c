import { clearFilter } from "../core/view/actions";
import { CONDITIONS, isActive } from "../core/view/view";
import { useViewPart, useViewStore } from "../state/session";
import { Button } from "../ui/Button";
import styles from "./StatusBar.module.css";

/** Takes every condition away; not there when there is none. */
export function ClearButton({ onCleared }: { onCleared?: () => void }) {
  const store = useViewStore();
  const any = useViewPart((view) => CONDITIONS.some((condition) => isActive(view.filter, condition)));
  if (!any) return null;
  return (
    <Button
      look="quiet"
      className={styles.clear}
      title="Take every condition away (c)"
      aria-keyshortcuts="c"
      onClick={() => {
        store.act(clearFilter);
        onCleared?.();
      }}
    >
      Clear all
    </Button>
  );
}
