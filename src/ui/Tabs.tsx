import { type KeyboardEvent, useRef } from "react";
import { number } from "./number";
import styles from "./Tabs.module.css";

interface TabsProps<T extends string> {
  /** Name of the row for assistive technology. */
  readonly label: string;
  readonly tabs: readonly { readonly value: T; readonly name: string; readonly count?: number }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
  /** Id of the element that the tabs fill; give it `role="tabpanel"` and `aria-labelledby={tabId(…)}`. */
  readonly controls: string;
}

/** Id of the tab that fills a panel. */
export const tabId = (controls: string, value: string): string => `${controls}-tab-${value}`;

/** A row of tabs: one tab stop, arrows, Home and End move, Enter or Space opens. */
export function Tabs<T extends string>({ label, tabs, value, onChoose, controls }: TabsProps<T>) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, here: number) => {
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[(to + tabs.length) % tabs.length]?.focus();
  };
  return (
    <div ref={row} className={styles.tabs} role="tablist" aria-label={label}>
      {tabs.map((tab, i) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={tabId(controls, tab.value)}
          className={styles.tab}
          aria-selected={tab.value === value}
          aria-controls={controls}
          tabIndex={tab.value === value ? 0 : -1}
          onKeyDown={(event) => onKeyDown(event, i)}
          onClick={() => onChoose(tab.value)}
        >
          {tab.name}
          {tab.count !== undefined && <span className={styles.count}> {number(tab.count)}</span>}
        </button>
      ))}
    </div>
  );
}
