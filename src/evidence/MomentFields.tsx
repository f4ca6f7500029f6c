import { useState } from "react";
import { clockFields, readClockFields } from "../core/time/clockFields";
import type { ZoneName } from "../core/time/format";
import type { Manner } from "../state/viewStore";
import styles from "./Moment.module.css";

interface MomentFieldsProps {
  /** What the fields are about, for assistive technology, e.g. "As known on". */
  readonly label: string;
  /** Epoch ms; null leaves them empty. */
  readonly at: number | null;
  readonly zone: ZoneName;
  readonly onChange: (at: number, manner: Manner) => void;
}

/** A year typed digit by digit passes through these. */
const HALF_TYPED = /^0/u;
/** What a day means when no time is given with it: its last minute. */
const END_OF_DAY = "23:59";

/** A date and a time in a named zone. A day without a time is taken to its end. */
export function MomentFields({ label, at, zone: { zone, name }, onChange }: MomentFieldsProps) {
  const told = at === null ? { date: "", time: "" } : clockFields(at, zone);
  const over = `${told.date} ${told.time} ${zone}`;
  const [draft, setDraft] = useState({ ...told, over });
  const fields = draft.over === over ? draft : told;
  const change = (part: { date?: string; time?: string }) => {
    const next = { date: fields.date, time: fields.time, ...part };
    setDraft({ ...next, over });
    if (HALF_TYPED.test(next.date)) return;
    const read = readClockFields({ ...next, time: next.time === "" ? END_OF_DAY : next.time }, zone);
    if (read !== null && read !== at) onChange(read, "choice");
  };
  return (
    <div className={styles.fields} role="group" aria-label={`${label}, ${name} time`}>
      <input
        type="date"
        className={styles.field}
        aria-label="Date"
        value={fields.date}
        onChange={(event) => change({ date: event.target.value })}
      />
      <input
        type="time"
        className={styles.field}
        aria-label="Time"
        value={fields.time}
        onChange={(event) => change({ time: event.target.value })}
      />
      <span className={styles.zone}>{name}</span>
    </div>
  );
}
