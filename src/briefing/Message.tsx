import {
  figuresOf,
  type MessageFigure,
  sourceNames,
  type ToldClaim,
  toldClaims,
} from "../core/briefing/message";
import type { Step } from "../core/story/model";
import { useEarlier, useIndex, useView } from "../state/session";
import { Origins } from "../ui/Origins";
import styles from "./Message.module.css";
import { useFit } from "./useFit";

/** What a step says: one message, its figures, the claims that it points out, and what it rests on. */
export function Message({ step }: { step: Step }) {
  const index = useIndex();
  const earlier = useEarlier();
  const view = useView();
  const figures = figuresOf(step, { index, view, earlier });
  const claims = toldClaims(step, index, view.clock);
  const body = useFit(`${step.id} ${figures.length} ${claims.length}`);
  const sources = sourceNames(step, index.story);
  return (
    <article className={styles.message} data-view="message" data-step={step.id} aria-labelledby="step-title">
      <section ref={body} className={styles.body} aria-label="What this step says">
        {step.kicker !== null && <p className={styles.kicker}>{step.kicker}</p>}
        <h1 id="step-title" className={styles.title} data-long={step.title.length > 52}>
          {step.title}
        </h1>
        {step.text !== null && <p className={styles.text}>{step.text}</p>}
        {figures.length > 0 && (
          <dl className={styles.figures} data-answers={figures.some(({ value }) => value.length > LONG)}>
            {figures.map((figure) => (
              <Figure key={figure.key} figure={figure} />
            ))}
          </dl>
        )}
        {claims.length > 0 && (
          <ul className={styles.claims} aria-label="Claims pointed out">
            {claims.map((told) => (
              <Told key={told.claim.id} told={told} />
            ))}
          </ul>
        )}
      </section>
      <p className={styles.sources} data-view="step-sources">
        {sources.length === 1 ? "Source" : "Sources"}: {sources.join(" · ")}
      </p>
    </article>
  );
}

/** Longer values are answers, not bare numbers: each then has a line of its own, all in one smaller size. */
const LONG = 9;

function Figure({ figure: { value, label, note, earlier, colour } }: { figure: MessageFigure }) {
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>
        {label}
        {earlier !== null && <span className={styles.earlier}>was {earlier}</span>}
        {note !== null && <span className={styles.note}>{note}</span>}
      </dt>
      <dd className={styles.value} data-colour={colour ?? undefined}>
        {value}
      </dd>
    </div>
  );
}

function Told({ told: { claim, speaker, origins, carried } }: { told: ToldClaim }) {
  return (
    <li className={styles.claim} data-claim={claim.id}>
      <p className={styles.speaker}>
        <span>
          <strong>{speaker}</strong> {claim.verb}
        </span>{" "}
        <Origins origins={origins} words={carried} />
      </p>
      <p className={styles.words}>{claim.text}</p>
    </li>
  );
}
