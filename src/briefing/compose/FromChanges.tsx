import { type FormEvent, useState } from "react";
import { SCHEMA } from "../../core/briefing/draft";
import { draftFromChanges } from "../../core/briefing/fromChanges";
import { tellingMoments } from "../../core/evidence/moments";
import { clockFields, readClockFields } from "../../core/time/clockFields";
import { compose } from "../../state/composing";
import { useKnowledge, useStoryZone } from "../../state/knowledge";
import { useDraftStore, useView, useWholeIndex } from "../../state/session";
import { useClaimsRead } from "../../state/useClaimsRead";
import { useLookBack } from "../../state/useLookBack";
import { Button } from "../../ui/Button";
import { Progress } from "../../ui/Progress";
import styles from "./Composer.module.css";
import field from "./Field.module.css";

/** "From what changed since …": a draft of every change since an instant, by topic, to be put into words. */
export function FromChanges() {
  const share = useClaimsRead();
  if (share === null) return <ChangesForm />;
  return <Progress words="Finding when each claim came out" share={share} />;
}

const WRONG = "Give a day and a time, as 19 Dec 2025, 23:59; the view must show events.";

function ChangesForm() {
  const whole = useWholeIndex();
  const store = useDraftStore();
  const view = useView();
  const { past, share } = useLookBack(whole);
  const { zone, name } = useStoryZone();
  const start = useStart();
  const [fields, setFields] = useState(start);
  const [wrong, setWrong] = useState("");
  const draft = (event: FormEvent) => {
    event.preventDefault();
    const since = readClockFields(fields, zone);
    if (since === null) setWrong(WRONG);
    else if (past.isReady({ ...view, since })) add(since);
    else past.prepare({ ...view, since }, () => add(since));
  };
  const add = (since: number) => {
    const made = draftFromChanges(whole, { since, asOf: view.asOf, without: view.without });
    if (made === null) {
      setWrong(WRONG);
      return;
    }
    const { id, ...rest } = made;
    compose({ draft: store.add({ $schema: SCHEMA, id, ...rest }), step: null });
  };
  return (
    <form className={styles.changes} aria-labelledby="changes-title" onSubmit={draft}>
      <h3 id="changes-title" className="eyebrow">
        From what changed since
      </h3>
      <div className={styles.since}>
        <input
          type="date"
          className={field.input}
          aria-label="Day"
          value={fields.date}
          onChange={({ target }) => setFields({ ...fields, date: target.value })}
        />
        <input
          type="time"
          className={field.input}
          aria-label={`Time, ${name}`}
          value={fields.time}
          onChange={({ target }) => setFields({ ...fields, time: target.value })}
        />
        <span className={field.hint}>{name}</span>
        <Button type="submit">Draft it</Button>
      </div>
      {share !== null && <Progress words="Finding what changed" share={share} />}
      <p className={styles.wrong} role="alert">
        {wrong}
      </p>
    </form>
  );
}

/** What is offered first: the instant that the view compares with, else the last telling moment before it. */
function useStart() {
  const { story } = useWholeIndex();
  const { stops } = useKnowledge();
  const { zone } = useStoryZone();
  const { since, asOf } = useView();
  const until = asOf ?? stops.at(-1) ?? Number.POSITIVE_INFINITY;
  const moments = tellingMoments(story, zone).filter(({ at }) => at < until);
  const at = since ?? moments.at(-1)?.at ?? null;
  return at === null ? { date: "", time: "" } : clockFields(at, zone);
}
