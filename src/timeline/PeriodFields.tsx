import { X } from "lucide-react";
import { type FocusEvent, useId, useRef, useState } from "react";
import type { Interval } from "../core/time/extent";
import { formatDayShort, isOfOneYear } from "../core/time/format";
import { wallTime } from "../core/time/zone";
import type { Edge } from "../core/timeline/period";
import { sameInterval } from "../core/timeline/window";
import { edgeText, readPeriod } from "../core/timeline/words";
import { useIndex, useViewPart } from "../state/session";
import { Button } from "../ui/Button";
import styles from "./Toolbar.module.css";
import type { Moves } from "./useMoves";

interface Draft {
  readonly typed: Readonly<Record<Edge, string>>;
  /** What the fields showed when typing began; a draft of something else is void. */
  readonly over: string;
}

/** What may be typed: a day of the story, or where its days need their year, a year alone. */
function hintsOf(extent: Interval, zone: string): Readonly<Record<Edge, string>> {
  const text = isOfOneYear(extent)
    ? (at: number) => formatDayShort(at, zone)
    : (at: number) => String(wallTime(at, zone).year);
  return { from: text(extent.from), to: text(extent.to - 1) };
}

interface PeriodFieldsProps {
  readonly limits: Interval;
  readonly zone: string;
  readonly moves: Moves;
}

/** The filter period as two typed dates. Enter or leaving the fields sets it; a mistake is told and kept. */
export function PeriodFields({ limits, zone, moves }: PeriodFieldsProps) {
  const id = useId();
  const { extent } = useIndex().story;
  const hints = hintsOf(extent, zone);
  const period = useViewPart((view) => view.filter.time);
  const told = {
    from: period === null || period.from <= limits.from ? "" : edgeText(period, "from", zone),
    to: period === null || period.to >= limits.to ? "" : edgeText(period, "to", zone),
  };
  const over = `${told.from}–${told.to}`;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [wrong, setWrong] = useState<{ edge: Edge; message: string } | null>(null);
  const current = draft !== null && draft.over === over ? draft.typed : told;
  const mistake = draft !== null && draft.over === over ? wrong : null;

  const commit = () => {
    if (draft === null || draft.over !== over) return;
    const read = readPeriod(draft.typed, zone, limits, extent);
    setWrong(read.ok ? null : read);
    if (!read.ok) return;
    setDraft(null);
    if (!sameInterval(read.period, moves.period())) moves.setPeriod(read.period);
  };
  const first = useRef<HTMLInputElement>(null);
  const clear = () => {
    first.current?.focus();
    setDraft(null);
    setWrong(null);
    moves.setPeriod(null);
  };
  const leaving = (event: FocusEvent) => !event.currentTarget.contains(event.relatedTarget);
  return (
    <div
      className={styles.period}
      role="group"
      aria-label="Filter period"
      onBlur={(event) => {
        if (leaving(event)) commit();
      }}
    >
      {(["from", "to"] as const).map((edge) => (
        <input
          key={edge}
          ref={edge === "from" ? first : null}
          className={styles.date}
          type="text"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          aria-label={`${edge === "from" ? "From" : "To"}, e.g. ${hints[edge]}`}
          aria-invalid={mistake?.edge === edge}
          aria-describedby={mistake?.edge === edge ? `${id}-wrong` : undefined}
          placeholder={`${edge} ${hints[edge]}`}
          value={current[edge]}
          onChange={(event) => {
            setDraft({ typed: { ...current, [edge]: event.target.value }, over });
            setWrong(null);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit();
            if (event.key !== "Escape" || draft === null) return;
            event.stopPropagation();
            setDraft(null);
            setWrong(null);
          }}
        />
      ))}
      {(period !== null || current !== told) && (
        <Button
          look="quiet"
          className={styles.icon}
          aria-label="Clear the filter period"
          title="Clear the filter period"
          onClick={clear}
        >
          <X size={14} aria-hidden="true" />
        </Button>
      )}
      {mistake !== null && (
        <p id={`${id}-wrong`} className={styles.wrong} role="alert">
          {mistake.message}
        </p>
      )}
    </div>
  );
}
