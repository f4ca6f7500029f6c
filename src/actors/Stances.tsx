import { useEffect, useState } from "react";
import type { Stance, StanceStep } from "../core/actors/stances";
import type { TopicId } from "../core/story/ids";
import { selectEvent } from "../core/view/actions";
import { endHover, hover, hoverStore } from "../state/hover";
import { useViewStore } from "../state/session";
import { Disclosure } from "./Disclosure";
import styles from "./Stances.module.css";

/** Topics that are open from the start. */
const OPEN = 2;

/** What the actor said, topic by topic in order of time: how the stance moved, and the claim behind each move. */
export function Stances({ stances }: { stances: readonly Stance[] }) {
  const [turned, setTurned] = useState<ReadonlySet<TopicId>>(new Set());
  const turn = (id: TopicId) =>
    setTurned(
      (before) => new Set(before.has(id) ? [...before].filter((other) => other !== id) : [...before, id]),
    );
  return stances.map(({ topic, steps }, i) => (
    <Disclosure
      key={topic.id}
      name={`On ${topic.name}`}
      count={steps.length}
      open={i < OPEN !== turned.has(topic.id)}
      onToggle={() => turn(topic.id)}
    >
      <ol className={styles.steps}>
        {steps.map((step) => (
          <Step key={step.line.claim.id} step={step} />
        ))}
      </ol>
    </Disclosure>
  ));
}

function Step({ step: { line, when, event, sources } }: { step: StanceStep }) {
  const store = useViewStore();
  const { claim, origins } = line;
  const highlight = () => hover([event.id], "detail");
  // A line that is taken away tells nobody that the pointer left it.
  useEffect(
    () => () => {
      if (hoverStore.get()?.from === "detail") endHover();
    },
    [],
  );
  return (
    <li className={styles.step} onPointerEnter={highlight} onPointerLeave={endHover}>
      <span className={styles.when}>{when}</span>
      <span className={styles.dot} data-origins={Math.min(2, origins)} aria-hidden="true" />
      <div className={styles.body}>
        <button
          type="button"
          className={styles.text}
          title={`Go to the event: ${event.headline}`}
          data-claim={claim.id}
          onClick={() => store.act(selectEvent(event.id))}
          onFocus={highlight}
          onBlur={endHover}
        >
          <span className={styles.verb} data-verb={claim.verb}>
            {claim.verb}
          </span>{" "}
          {claim.text}
        </button>
        <details className={styles.sources}>
          <summary>{originWords(origins, sources.length)}</summary>
          <ul>
            {sources.map(({ source, published, locator, phrase }) => (
              <li key={`${source.id} ${locator} ${phrase}`}>
                {source.url === null ? (
                  source.publisher
                ) : (
                  <a href={source.url} rel="noreferrer" target="_blank">
                    {source.publisher}
                    <span className="visually-hidden"> (opens the publisher’s page)</span>
                  </a>
                )}
                {[published, locator].map((part) => part !== null && ` · ${part}`)}
                {phrase !== null && (
                  <>
                    {" "}
                    · <q>{phrase}</q>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </li>
  );
}

function originWords(origins: number, sources: number): string {
  const read = `${sources} ${sources === 1 ? "source" : "sources"}`;
  return origins === 0
    ? `${read}, no independent origin`
    : `${origins} ${origins === 1 ? "origin" : "origins"}, ${read}`;
}
