import { useRef, useState } from "react";
import { Button } from "./Button";
import styles from "./CopyText.module.css";

/** A text to copy, which stays selectable where the browser forbids copying. Names are unique on the page. */
export function CopyText({ name, text }: { name: string; text: string }) {
  const [outcome, setOutcome] = useState<"" | "copied" | "failed">("");
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      area.current?.select();
      setOutcome("failed");
    }
  };
  const id = `copy-${name.replaceAll(/\W/gu, "").toLowerCase()}`;
  return (
    <div className={styles.form}>
      <label htmlFor={id}>{name}</label>
      <Button aria-label={`Copy ${name}`} onClick={() => void copy()}>
        {outcome === "copied" ? "Copied" : "Copy"}
      </Button>
      <textarea
        ref={area}
        id={id}
        readOnly
        rows={Math.min(9, text.trimEnd().split("\n").length + (text.includes("\n") ? 0 : 3))}
        value={text}
      />
      <p role="status" className={outcome === "failed" ? styles.failed : "visually-hidden"}>
        {outcome === "copied" && `${name} copied`}
        {outcome === "failed" && "The browser forbids copying. The text is selected: press Ctrl C."}
      </p>
    </div>
  );
}
