import type { ReactNode } from "react";
import { claimLine } from "../core/events/evidence";
import type { Found, FoundInput, Part } from "../core/evidence/found";
import { selectEvent } from "../core/view/actions";
import { useIndex, useViewPart, useViewStore } from "../state/session";
import styles from "./HowFound.module.css";

/** What a claim did for the value, in a word. */
const PART_NAME: Record<Part, string> = {
  taken: "taken",
  agrees: "agrees",
  differs: "differs",
  overtaken: "overtaken",
  revised: "revised since",
  withdrawn: "withdrawn",
};

interface HowFoundProps {
  readonly found: Found;
  /** What was found, e.g. "date"; completes "How this … was found". */
  readonly what: string;
  /** What the editor notes of it besides. */
  readonly children?: ReactNode;
}

/** How one displayed value was found, on demand: the rule, the editor's reading, and every claim on it. */
export function HowFound({ found, what, children }: HowFoundProps) {
  return (
    <>
      {found.reading?.inferred === true && <p className={styles.inferred}>Inferred by the editor</p>}
      <details className={styles.found}>
        <summary>How this {what} was found</summary>
        <FoundRule found={found} />
        {children}
        <FoundInputs inputs={found.inputs} />
      </details>
    </>
  );
}

/** The rule as a sentence, and the reason where an editor decided. */
export function FoundRule({ found: { rule, reading } }: { found: Found }) {
  return (
    <>
      <p>{rule}</p>
      {reading !== null && (
        <p>
          <strong>{reading.inferred ? "Why inferred:" : "Editor’s reason:"}</strong>{" "}
          {reading.because ?? "left out here, since it was written with more in view."}
        </p>
      )}
    </>
  );
}

/** What each claim did for the value, with the way to the claim. */
export function FoundInputs({ inputs }: { inputs: readonly FoundInput[] }) {
  if (inputs.length === 0) return null;
  return (
    <ul className={styles.inputs}>
      {inputs.map((input) => (
        <Input key={input.claim} input={input} />
      ))}
    </ul>
  );
}

function Input({ input: { claim: id, value, part } }: { input: FoundInput }) {
  const index = useIndex();
  const store = useViewStore();
  const clock = useViewPart((view) => view.clock);
  const line = claimLine(index, id, clock);
  if (line === null) return null;
  const gone = part === "overtaken" || part === "revised" || part === "withdrawn";
  return (
    <li data-part={part}>
      <button
        type="button"
        className={styles.input}
        title={line.claim.text}
        onClick={() => store.act(selectEvent(line.claim.event, id))}
      >
        <span className={styles.part}>{PART_NAME[part]}</span>
        <span>
          <strong>{gone ? <s>{value}</s> : value}</strong> {line.speaker}
          {line.said !== null && `, ${line.said}`}
        </span>
      </button>
    </li>
  );
}
