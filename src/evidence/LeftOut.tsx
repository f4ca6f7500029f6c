import { useMemo } from "react";
import { comparison } from "../core/evidence/comparison";
import { sourceName } from "../core/evidence/sourceName";
import { settled, weakened } from "../core/evidence/weakened";
import { numberText } from "../core/number";
import type { EventId } from "../core/story/ids";
import type { Story } from "../core/story/model";
import { leaveOut, toggleSource } from "../core/view/actions";
import { useAllSources, useIndex, useViewPart, useViewStore, useWholeIndex } from "../state/session";
import { nowhere, usePage } from "../state/usePage";
import { Button } from "../ui/Button";
import { Earlier, Later } from "../ui/Pages";
import { EventLink } from "./EventLink";
import styles from "./Sources.module.css";

/** The sources that are left out, the way back, and what falls without them. */
export function LeftOut() {
  const whole = useWholeIndex();
  const store = useViewStore();
  const without = useViewPart((view) => view.without);
  return (
    <section className={styles.leftOut} aria-labelledby="left-out" data-view="left-out">
      <h3 id="left-out" className={styles.heading}>
        Left out · {numberText(without.length)}
      </h3>
      <ul className={styles.outs}>
        {without.map((id) => {
          const name = sourceName(whole.story, id);
          return (
            <li key={id}>
              <span>{name}</span>
              <Button
                className={styles.out}
                aria-label={`Take back in: ${name}`}
                onClick={() => store.act(toggleSource(id))}
              >
                Take back in
              </Button>
            </li>
          );
        })}
      </ul>
      {without.length > 1 && (
        <Button className={styles.out} onClick={() => store.act(leaveOut([]))}>
          Take all back in
        </Button>
      )}
      <Falls />
    </section>
  );
}

function Falls() {
  const { story: before } = useAllSources();
  const { story: after } = useIndex();
  const falls = useMemo(() => fallsOf(before, after), [before, after]);
  const lost = before.claims.size - after.claims.size;
  return (
    <>
      <h3 className={styles.heading}>What falls</h3>
      <p role="status">
        {falls.every(({ lines }) => lines.length === 0)
          ? "Nothing: what they say is carried by others."
          : `${numberText(lost)} of ${numberText(before.claims.size)} claims fall.`}
      </p>
      {falls.map(
        ({ name, lines }) =>
          lines.length > 0 && (
            <details key={name} className={styles.falls} open data-falls={name}>
              <summary>
                {name} · {numberText(lines.length)}
              </summary>
              <Lines lines={lines} />
            </details>
          ),
      )}
    </>
  );
}

function Lines({ lines }: Pick<Fall, "lines">) {
  const page = usePage({ list: lines, total: lines.length, selected: null, position: nowhere });
  return (
    <>
      <Earlier page={page} />
      <ul className={styles.uses}>
        {lines.slice(page.from, page.to).map(({ event, text }) => (
          <li key={`${event} ${text}`}>
            <EventLink id={event} />
            {text !== "" && <p className={styles.citation}>{text}</p>}
          </li>
        ))}
      </ul>
      <Later page={page} byHand />
    </>
  );
}

interface Fall {
  readonly name: string;
  readonly lines: readonly { readonly event: EventId; readonly text: string }[];
}

function fallsOf(before: Story, after: Story): Fall[] {
  const { list } = comparison(before, after);
  return [
    {
      name: "Events without a source",
      lines: list.filter(({ kind }) => kind === "gone").map(({ event }) => ({ event, text: "" })),
    },
    {
      name: "Fewer origins",
      lines: weakened(before, after).map(({ event, from, to }) => ({
        event,
        text: `${from} → ${to} origins`,
      })),
    },
    {
      name: "Other values",
      lines: list
        .filter(({ kind }) => kind === "revised" || kind === "withdrawn")
        .map(({ event, name, from, to }) => ({
          event,
          text: `${name}: ${from ?? "not given"} → ${to ?? "not given"}`,
        })),
    },
    {
      name: "Accounts that no longer differ",
      lines: settled(before, after).map(({ event, question }) => ({ event, text: question })),
    },
  ];
}
