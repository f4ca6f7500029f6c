import { X } from "lucide-react";
import { useMemo, useRef } from "react";
import { count, without } from "../core/index/bitset";
import { numberText } from "../core/number";
import { clearCondition } from "../core/view/actions";
import { describeFilter } from "../core/view/describe";
import type { Condition } from "../core/view/view";
import { useIndex, useShown, useViewPart, useViewStore } from "../state/session";
import { ClearButton } from "./ClearButton";
import styles from "./StatusBar.module.css";
import { useSettling } from "./useSettling";

/** How many events are shown and why: always in sight, every condition removable by itself. */
export function StatusBar() {
  const index = useIndex();
  const store = useViewStore();
  const bits = useShown();
  const filter = useViewPart((view) => view.filter);
  const clock = useViewPart((view) => view.clock);
  const conditions = useMemo(() => describeFilter(index, filter, clock), [index, filter, clock]);
  const total = count(bits);
  const placeless = count(without(bits, index.located));
  const settling = useSettling(bits);
  const bar = useRef<HTMLElement>(null);
  /** Keeps the focus in the bar when the chip that had it goes away. */
  const focusAt = (position: number) => {
    const chips = bar.current?.querySelectorAll("[data-condition]") ?? [];
    const left = [...chips].filter((_, i) => i !== position);
    const next = left[Math.min(position, left.length - 1)] ?? bar.current;
    if (next instanceof HTMLElement) next.focus();
  };
  const remove = (condition: Condition, position: number) => {
    focusAt(position);
    store.act(clearCondition(condition));
  };
  return (
    <section ref={bar} className={styles.bar} tabIndex={-1} aria-label="What is shown" data-view="status">
      <p
        className={styles.counts}
        role="status"
        aria-busy={settling}
        data-shown={total}
        data-total={index.all.size}
      >
        <strong>
          {numberText(total)} of {numberText(index.all.size)}
        </strong>{" "}
        events · {numberText(placeless)} without a place
      </p>
      {conditions.length > 0 && (
        <ul className={styles.conditions} aria-label="Conditions in force">
          {conditions.map(({ condition, text }, position) => (
            <li key={condition}>
              <button
                type="button"
                className={styles.condition}
                data-condition={condition}
                title={`Take away: ${text}`}
                onClick={() => remove(condition, position)}
              >
                <span className="visually-hidden">Take away: </span>
                <span className={styles.text}>{text}</span>
                <X size={13} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <ClearButton onCleared={() => bar.current?.focus()} />
    </section>
  );
}
