import { Plus, X } from "lucide-react";
import { type ReactNode, useId, useRef, useState } from "react";
import type { Choice } from "../../core/briefing/choices";
import type { Problem } from "../../core/briefing/problems";
import { numberText } from "../../core/number";
import { fold } from "../../core/search/fold";
import { Button } from "../../ui/Button";
import field from "./Field.module.css";
import styles from "./Picker.module.css";
import { Problems } from "./Problems";

/** Something that the step names already. */
export interface Picked {
  /** As in `Choice`. */
  readonly key: string;
  readonly name: string;
  readonly hint: string;
  /** What else can be set of it. */
  readonly more?: ReactNode;
}

interface PickerProps {
  readonly label: string;
  /** What is picked, in the singular, e.g. "source". */
  readonly of: string;
  readonly picked: readonly Picked[];
  readonly choices: readonly Choice[];
  /** More than so many are not offered; no limit without. */
  readonly most?: number;
  readonly problems: readonly Problem[];
  readonly onAdd: (key: string) => void;
  readonly onRemove: (position: number) => void;
}

/** What a step names of a list, to take away from and to add to. */
export function Picker({ label, of, picked, choices, most, problems, onAdd, onRemove }: PickerProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const full = most !== undefined && picked.length >= most;
  const left = choices.filter(({ key }) => !picked.some((each) => each.key === key));
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div className={field.field} role="group" aria-labelledby={id} data-picker={of}>
      <span id={id} className={field.label}>
        {label}
      </span>
      {most !== undefined && (
        <span className={field.count} data-over={picked.length > most}>
          {picked.length}/{most}
        </span>
      )}
      <ul className={styles.picked} data-part="picked">
        {apart(picked).map(({ key, once, name, hint, more }, position) => (
          <li key={once} data-key={key}>
            <span className={styles.name}>{name}</span>
            <Button
              look="quiet"
              className={styles.remove}
              aria-label={`Take away ${of}: ${name}`}
              onClick={() => {
                onRemove(position);
                opener.current?.focus();
              }}
            >
              <X size={14} aria-hidden="true" />
            </Button>
            <span className={styles.hint}>{hint}</span>
            {more}
            <Problems list={problems.filter(({ item }) => item === position)} />
          </li>
        ))}
      </ul>
      <Problems list={problems.filter(({ item }) => item === null)} />
      <div className={styles.add}>
        <Button
          ref={opener}
          className={styles.opener}
          aria-expanded={open && !full}
          disabled={left.length === 0}
          aria-disabled={full}
          onClick={() => setOpen(!open && !full)}
        >
          <Plus size={14} aria-hidden="true" /> {full ? `No more than ${most}` : `Add a ${of}`}
        </Button>
        {open && !full && (
          <Offer
            of={of}
            choices={left}
            onClose={close}
            onChoose={(key) => {
              onAdd(key);
              close();
            }}
          />
        )}
      </div>
    </div>
  );
}

/** Gives each a key of its own, also where a file names something twice. */
function apart(picked: readonly Picked[]) {
  const seen = new Map<string, number>();
  return picked.map((each) => {
    const times = (seen.get(each.key) ?? 0) + 1;
    seen.set(each.key, times);
    return { ...each, once: `${each.key} ${times}` };
  });
}

/** So many are listed at once; typing narrows them. */
const LISTED = 12;

interface OfferProps {
  readonly of: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
}

function Offer({ of, choices, onChoose, onClose }: OfferProps) {
  const [text, setText] = useState("");
  const words = fold(text).split(/\s+/u).filter(Boolean);
  const found = choices.filter(({ name, hint }) => {
    const folded = fold(`${name} ${hint}`);
    return words.every((word) => folded.includes(word));
  });
  return (
    <div
      className={styles.offer}
      role="group"
      aria-label={`Choose a ${of}`}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <input
        ref={(input) => input?.focus({ preventScroll: true })}
        type="search"
        className={field.input}
        aria-label={`Find a ${of}`}
        placeholder="Type to narrow"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul className={styles.choices} data-part="choices">
        {found.slice(0, LISTED).map(({ key, name, hint }) => (
          <li key={key}>
            <button type="button" className={styles.choice} data-key={key} onClick={() => onChoose(key)}>
              <span>{name}</span>
              <span className={styles.hint}>{hint}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.hint} role="status">
        {found.length === 0
          ? "Nothing matches."
          : found.length > LISTED && `${numberText(found.length - LISTED)} more: type to narrow.`}
      </p>
    </div>
  );
}
