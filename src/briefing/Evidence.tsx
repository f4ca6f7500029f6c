import { useMemo } from "react";
import { type EventEvidence, type Reason, roomEvidence } from "../core/briefing/evidence";
import type { ClaimRow } from "../core/events/claims";
import { numberText } from "../core/number";
import type { ClaimId, EventId } from "../core/story/ids";
import type { Step } from "../core/story/model";
import { formatInstantIn } from "../core/time/format";
import { selectEvent } from "../core/view/actions";
import { useChanged } from "../state/changed";
import { useStoryZone } from "../state/knowledge";
import { useIndex, useShown, useViewPart, useViewStore } from "../state/session";
import { AccountTable } from "../ui/AccountTable";
import { Button } from "../ui/Button";
import { Glyph } from "../ui/Glyph";
import { Origins } from "../ui/Origins";
import { useBorrowedFocus } from "../ui/useBorrowedFocus";
import styles from "./Evidence.module.css";

interface EvidenceProps {
  readonly step: Step;
  readonly onClose: () => void;
  readonly onExplore: () => void;
}

/**
 * Who says so, over the step: claims and differing accounts for a room to read, of the events that the step names or
 * that changed before the others that are shown, and which these are.
 */
export function Evidence({ step, onClose, onExplore }: EvidenceProps) {
  const index = useIndex();
  const selection = useViewPart((view) => view.selection);
  const clock = useViewPart((view) => view.clock);
  const instant = useViewPart((view) => view.since);
  const store = useViewStore();
  const bits = useShown();
  const panel = useBorrowedFocus<HTMLElement>();
  const changed = useChanged();
  const zone = useStoryZone();
  const { groups, more } = useMemo(
    () => roomEvidence(index, bits, { selection, clock }, step, changed),
    [index, bits, selection, clock, step, changed],
  );
  const since = instant === null ? "" : formatInstantIn(instant, zone);
  const point = (event: EventId, claim: ClaimId) => store.act(selectEvent(event, claim));
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.evidence}
      aria-labelledby="room-evidence-title"
      data-view="room-evidence"
      data-overlay
    >
      <header className={styles.head}>
        <h2 id="room-evidence-title">Who says so</h2>
        <p className={styles.how}>
          <kbd>↑</kbd> <kbd>↓</kbd> scroll
        </p>
        <Button className={styles.close} onClick={onClose}>
          Close <kbd>E</kbd>
        </Button>
      </header>
      {groups.map(({ reason, events }, i) => (
        <section
          key={reason}
          className={styles.group}
          aria-labelledby={`room-evidence-${reason}`}
          data-reason={reason}
        >
          <h3 id={`room-evidence-${reason}`} className={styles.reason}>
            {reasonWords(reason, i === 0, since)}
          </h3>
          {events.map((event) => (
            <OneEvent key={event.row.id} evidence={event} onPoint={point} />
          ))}
        </section>
      ))}
      {more > 0 && (
        <p className={styles.more}>
          {numberText(more)} more {more === 1 ? "event is" : "events are"} shown. Choose one on the map or the
          timeline for its evidence, or{" "}
          <Button className={styles.inline} onClick={onExplore}>
            explore from here
          </Button>
        </p>
      )}
    </section>
  );
}

/** Which events are listed: `first` where none stand before them. */
function reasonWords(reason: Reason, first: boolean, since: string): string {
  switch (reason) {
    case "selected":
      return "The selected event";
    case "named":
      return "What the step names";
    case "changed":
      return `Changed since ${since}`;
    case "shown":
      return first ? "What is shown" : "Shown as well";
  }
}

interface OneEventProps {
  readonly evidence: EventEvidence;
  readonly onPoint: (event: EventId, claim: ClaimId) => void;
}

function OneEvent({ evidence: { row, differences, claims }, onPoint }: OneEventProps) {
  const title = `room-evidence-${row.id}`;
  return (
    <section className={styles.event} aria-labelledby={title} data-evidence-of={row.id}>
      <h4 id={title} className={styles.headline}>
        <Glyph path={row.path} colour={row.colour} certainty={row.certainty} size={20} /> {row.headline}
        <span className={styles.when}>{[row.when, row.place].filter(Boolean).join(" · ")}</span>
      </h4>
      {differences.length > 0 && (
        <div className={styles.differences}>
          <p className={styles.differ}>
            <span aria-hidden="true">⚠ </span>Accounts differ
          </p>
          {differences.map(({ question, columns }) => (
            <div key={question} className={styles.difference}>
              <h5 className={styles.question}>{question}</h5>
              <AccountTable
                order="speaker"
                columns={columns}
                rows={[]}
                onPick={({ event, id }) => onPoint(event, id)}
              />
            </div>
          ))}
        </div>
      )}
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <OneClaim key={claim.claim.id} row={claim} />
        ))}
      </ul>
    </section>
  );
}

function OneClaim({
  row: { claim, speaker, value, fate, said, published, origins, carried, read },
}: {
  row: ClaimRow;
}) {
  const when =
    said === null ? (published === null ? "no date given" : `published ${published}`) : `said ${said}`;
  const publishers = [...new Set(read.map(({ publisher }) => publisher))];
  return (
    <li className={styles.claim} data-claim={claim.id} data-fate={fate?.type}>
      <p className={styles.speaker}>
        <strong>{speaker}</strong> {claim.verb} · {when}
      </p>
      <p className={styles.words}>
        {claim.text}
        {value !== null && (
          <span className={styles.value}>
            {value.name}: {fate === null ? value.text : <s>{value.text}</s>}
          </span>
        )}
      </p>
      {fate !== null && (
        <p className={styles.fate}>
          {fate.type === "withdrawn"
            ? "Withdrawn since"
            : fate.to === null
              ? "Revised since"
              : `Revised since: ${fate.to}`}
        </p>
      )}
      <p className={styles.read}>
        <Origins origins={origins} words={carried} /> <span>{publishers.join(", ")}</span>
      </p>
    </li>
  );
}
