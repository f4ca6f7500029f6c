import { History } from "lucide-react";
import { formatInstant } from "../core/time/format";
import { changedSince, knowAsOf, leaveOut } from "../core/view/actions";
import { describeEdition } from "../core/view/describe";
import { useChanged } from "../state/changed";
import { useKnowledge, useStoryZone, useUnsure } from "../state/knowledge";
import { useIndex, useView, useViewStore, useWholeIndex } from "../state/session";
import { Button } from "../ui/Button";
import { ChangedMark } from "../ui/ChangedMark";
import styles from "./Banner.module.css";

/** Says, for as long as it is so, that this is not the story as known today; and what is marked as changed. */
export function Banner() {
  const whole = useWholeIndex();
  const view = useView();
  const edition = describeEdition(whole, view);
  return (
    <>
      {edition !== null && <EditionBanner text={edition} />}
      {view.since !== null && <SinceBanner since={view.since} />}
    </>
  );
}

function EditionBanner({ text }: { text: string }) {
  const whole = useWholeIndex();
  const index = useIndex();
  const store = useViewStore();
  const view = useView();
  const unsure = useUnsure();
  const { undated } = useKnowledge();
  const past = view.asOf !== null;
  const names = view.without.flatMap((id) => whole.story.sources.get(id)?.publisher ?? []);
  const details = [
    ...(names.length > 1 ? [`left out: ${few(names)}`] : []),
    ...(unsure.claims.size > 0
      ? [`${counted(unsure.claims.size, "claim")} published that day, hour not known`]
      : []),
    ...(past && undated.length > 0 ? [`${counted(undated.length, "source")} without a day left out`] : []),
  ];
  return (
    <section className={styles.banner} aria-label="Which view of the story this is" data-view="edition">
      <p className={styles.text} role="status">
        <History size={15} aria-hidden="true" />
        <strong>{text}</strong>
        <span className={styles.sizes}>
          {past ? "a past view" : "not the whole story"}: {index.story.events.length} of{" "}
          {whole.story.events.length} events, {index.story.sources.size} of {whole.story.sources.size} sources
          {details.length > 0 && " ·"}
        </span>
        <span>{details.join(" · ")}</span>
      </p>
      <div className={styles.actions}>
        {view.without.length > 0 && (
          <Button className={styles.action} onClick={() => store.act(leaveOut([]))}>
            Take {view.without.length === 1 ? "it" : "them"} back in
          </Button>
        )}
        {past && (
          <Button className={styles.action} onClick={() => store.act(knowAsOf(null))}>
            Back to the present
          </Button>
        )}
      </div>
    </section>
  );
}

function SinceBanner({ since }: { since: number }) {
  const store = useViewStore();
  const changed = useChanged();
  const { zone, name } = useStoryZone();
  return (
    <section className={styles.since} aria-label="What is compared" data-view="since">
      <p className={styles.text} role="status">
        <ChangedMark />
        <span>
          <strong>
            Changed since {formatInstant(since, zone)} {name}
          </strong>
          : {counted(changed.size, "event")}, marked everywhere
        </span>
      </p>
      <div className={styles.actions}>
        <Button className={styles.action} onClick={() => store.act(changedSince(null))}>
          Stop comparing
        </Button>
      </div>
    </section>
  );
}

/** More names than this are counted. */
const MANY = 3;

const few = (names: readonly string[]): string =>
  names.length <= MANY
    ? names.join(", ")
    : `${names.slice(0, MANY).join(", ")} and ${names.length - MANY} more`;

const counted = (n: number, what: string): string => `${n} ${n === 1 ? what : `${what}s`}`;
