import { useEffect, useState } from "react";
import type { Move, Stance, StanceStep } from "../core/actors/stances";
import type { TopicId } from "../core/story/ids";
import { selectEvent } from "../core/view/actions";
import { endHover, hover, hoverStore } from "../state/hover";
import { useViewStore } from "../state/session";
import { nowhere, usePage } from "../state/usePage";
import { Earlier, Later } from "../ui/Pages";
import { ReadIn } from "../ui/ReadIn";
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
      <Steps steps={steps} />
    </Disclosure>
  ));
}

/** So many are shown whole: each has its sources with it. */
const WHOLE = 100;

/** A page of what was said on a topic, in order of time. */
function Steps({ steps }: Pick<Stance, "steps">) {
  const page = usePage({
    list: steps,
    total: steps.length,
    selected: null,
    position: nowhere,
    whole: WHOLE,
  });
  return (
    <>
      <Earlier page={page} />
      <ol className={styles.steps}>
        {steps.slice(page.from, page.to).map((step) => (
          <Step key={step.line.claim.id} step={step} />
        ))}
      </ol>
      <Later page={page} byHand />
    </>
  );
}

function Step({ step: { line, when, event, moved, carried, read } }: { step: StanceStep }) {
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
    <li
      className={styles.step}
      data-moved={moved !== null}
      onPointerEnter={highlight}
      onPointerLeave={endHover}
    >
      <span className={styles.when}>{when}</span>
      <span className={styles.dot} data-origins={Math.min(2, origins)} aria-hidden="true" />
      <div className={styles.body}>
        <button
          type="button"
          className={styles.text}
          title={`Go to the claim, on: ${event.headline}`}
          data-claim={claim.id}
          onClick={() => store.act(selectEvent(event.id, claim.id))}
          onFocus={highlight}
          onBlur={endHover}
        >
          <span className={styles.verb} data-verb={claim.verb}>
            {claim.verb}
          </span>{" "}
          {claim.text}
        </button>
        {moved !== null && <MoveLine move={moved} />}
        <details className={styles.sources}>
          <summary>{carried}</summary>
          <ReadIn lines={read} />
        </details>
      </div>
    </li>
  );
}

/** From one answer to another, with the way to the claim that it moves away from. */
function MoveLine({ move: { question, from, to, before } }: { move: Move }) {
  const store = useViewStore();
  return (
    <p className={styles.move}>
      <span className={styles.question}>{question}</span>
      <button
        type="button"
        className={styles.from}
        title="Go to the earlier claim"
        data-claim={before.id}
        onClick={() => store.act(selectEvent(before.event, before.id))}
      >
        <span className="visually-hidden">Moved from </span>
        {from}
      </button>
      <span aria-hidden="true"> → </span>
      <span className="visually-hidden"> to </span>
      <strong>{to}</strong>
    </p>
  );
}
