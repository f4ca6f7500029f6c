import { useEffect, useRef } from "react";
import { pageTitle } from "../../core/export/handout";
import { Button } from "../../ui/Button";
import { HandoutPages } from "./HandoutPages";
import styles from "./HandoutScreen.module.css";
import { leaveHandout, type ReadyHandout } from "./handoutStore";

const close = (): void => leaveHandout();

/** A handout as it will be on paper, in place of the app, with what prints it and the way back. */
export function HandoutScreen({ ready }: { ready: ReadyHandout }) {
  const bar = useRef<HTMLElement>(null);
  useEffect(function takeFocus() {
    bar.current?.querySelector("button")?.focus();
    const onKey = ({ key }: KeyboardEvent) => key === "Escape" && close();
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const title = pageTitle(ready.handout);
  useEffect(
    function namePage() {
      const before = document.title;
      document.title = title;
      return () => {
        document.title = before;
      };
    },
    [title],
  );
  return (
    <div className={styles.screen} data-view="handout">
      <header ref={bar} className={styles.bar}>
        <Button look="solid" onClick={() => print()}>
          Print or save as PDF
        </Button>
        <Button onClick={close}>Back to the story</Button>
      </header>
      <main className={styles.pages} data-scheme="light">
        <HandoutPages {...ready} />
      </main>
    </div>
  );
}
