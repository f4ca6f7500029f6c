import { History } from "lucide-react";
import { type RefObject, useRef } from "react";
import { sourceName } from "../core/evidence/sourceName";
import { count } from "../core/index/bitset";
import { numberText } from "../core/number";
import { formatInstantIn } from "../core/time/format";
import { type Change, changedSince, knowAsOf, leaveOut } from "../core/view/actions";
import { describeEdition } from "../core/view/describe";
import { useChanged, useChangedSet } from "../state/changed";
import { useKnowledge, useStoryZone, useUnsure } from "../state/knowledge";
import { useIndex, useViewPart, useViewStore, useWholeIndex } from "../state/session";
import { useWorkingOut, type WorkingOut } from "../state/useAwaited";
import { Button } from "../ui/Button";
import { ChangedMark } from "../ui/ChangedMark";
import { useHandsOver } from "../ui/useHandsOver";
import styles from "./Banner.module.css";

/** Says, for as long as it is so, that this is not the story as known today; and what is marked as changed. */
export function Banner() {
  const whole = useWholeIndex();
  const edition = useViewPart((view) => describeEdition(whole, view));
  const since = useViewPart((view) => view.since);
  const store = useViewStore();
  const place = useRef<HTMLElement>(null);
  const leave = (change: Change) => {
    store.act(change);
    place.current?.focus();
  };
  return (
    <section ref={place} aria-label="View of the story" tabIndex={-1} className={styles.place}>
      {edition !== null && <EditionBanner text={edition} leave={leave} />}
      {since !== null && <SinceBanner since={since} leave={leave} />}
      <AwaitedBanner place={place} />
    </section>
  );
}

/** What is being worked out before it can be shown, how far it is, and the way to stay. */
function AwaitedBanner({ place }: { place: RefObject<HTMLElement | null> }) {
  const work = useWorkingOut();
  return <div role="status">{work !== null && <Awaiting work={work} place={place} />}</div>;
}

function Awaiting({ work, place }: { work: WorkingOut; place: RefObject<HTMLElement | null> }) {
  const { edition, compared, share, stop } = work;
  const banner = useHandsOver<HTMLElement>(place);
  return (
    <section ref={banner} className={styles.banner} aria-label="What is being worked out" data-view="awaited">
      <p className={styles.text}>
        <History size={15} aria-hidden="true" />
        <span>
          Working out the story: <strong>{edition}</strong>
          {compared}. Until then, what is shown stays.
        </span>
        <progress value={share} aria-label="How much is worked out" />
      </p>
      <div className={styles.actions}>
        <Button className={styles.action} onClick={stop}>
          Stop
        </Button>
      </div>
    </section>
  );
}

/** Makes a change by which a banner may go, and keeps the focus where the banner was. */
type Leave = (change: Change) => void;

function EditionBanner({ text, leave }: { text: string; leave: Leave }) {
  const whole = useWholeIndex();
  const index = useIndex();
  const past = useViewPart((view) => view.asOf !== null);
  const without = useViewPart((view) => view.without);
  const unsure = useUnsure();
  const { undated } = useKnowledge();
  const names = without.map((id) => sourceName(whole.story, id));
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
          {past ? "a past view" : "not the whole story"}: {numberText(index.story.events.length)} of{" "}
          {numberText(whole.story.events.length)} events, {numberText(index.story.sources.size)} of{" "}
          {numberText(whole.story.sources.size)} sources
          {details.length > 0 && " ·"}
        </span>
        <span>{details.join(" · ")}</span>
      </p>
      <div className={styles.actions}>
        {without.length > 0 && (
          <Button className={styles.action} onClick={() => leave(leaveOut([]))}>
            Take {without.length === 1 ? "it" : "them"} back in
          </Button>
        )}
        {past && (
          <Button className={styles.action} onClick={() => leave(knowAsOf(null))}>
            Back to the present
          </Button>
        )}
      </div>
    </section>
  );
}

function SinceBanner({ since, leave }: { since: number; leave: Leave }) {
  const changed = useChanged();
  const zone = useStoryZone();
  const asOf = useViewPart((view) => view.asOf);
  const here = count(useChangedSet());
  const instant = formatInstantIn(since, zone);
  const isLater = asOf !== null && since > asOf;
  return (
    <section className={styles.since} aria-label="What is compared" data-view="since">
      <p className={styles.text} role="status">
        <ChangedMark />
        <span>
          <strong>{isLater ? `Compared with ${instant}, which is later` : `Changed since ${instant}`}</strong>
          : {counted(here, "event")}
          {isLater && (here === 1 ? " differs" : " differ")}, marked everywhere{gone(changed.size - here)}
        </span>
      </p>
      <div className={styles.actions}>
        <Button className={styles.action} onClick={() => leave(changedSince(null))}>
          Stop comparing
        </Button>
      </div>
    </section>
  );
}

/** What is said of so many events that changed by going. */
const gone = (n: number): string => (n === 0 ? "" : `; ${counted(n, "event")} not in this view of the story`);

/** More names than this are counted. */
const MANY = 3;

const few = (names: readonly string[]): string =>
  names.length <= MANY
    ? names.join(", ")
    : `${names.slice(0, MANY).join(", ")} and ${numberText(names.length - MANY)} more`;

const counted = (n: number, what: string): string => `${numberText(n)} ${n === 1 ? what : `${what}s`}`;
