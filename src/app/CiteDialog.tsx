import { useRef, useState, useSyncExternalStore } from "react";
import { citeBibtex, citeCsl, citeText, type Reference } from "../core/evidence/citation";
import { type Citing, citingStore, closeCitation } from "../state/citing";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import styles from "./CiteDialog.module.css";

/** The forms of a citation: what each is called, and how it is written. */
const FORMS: readonly { readonly name: string; readonly write: (reference: Reference) => string }[] = [
  { name: "Plain text", write: citeText },
  { name: "BibTeX", write: citeBibtex },
  { name: "CSL-JSON", write: citeCsl },
];

/** The citation that was asked for, in each form, to copy. */
export function CiteDialog() {
  const citing = useSyncExternalStore(citingStore.subscribe, citingStore.get);
  return citing === null ? null : <Citation {...citing} />;
}

function Citation({ type, reference }: Citing) {
  return (
    <Dialog title={`Cite ${NAME[type]}`} onClose={closeCitation}>
      {FORMS.map(({ name, write }) => (
        <Form key={name} name={name} text={write(reference)} />
      ))}
    </Dialog>
  );
}

const NAME = { event: "this event", claim: "this claim", view: "this view" } as const;

/** One form with its text, which stays selectable where the browser forbids copying. */
function Form({ name, text }: { name: string; text: string }) {
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
  const id = `cite-${name.replaceAll(/\W/gu, "").toLowerCase()}`;
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
