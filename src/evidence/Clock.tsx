import { X } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { tellingMoments } from "../core/evidence/moments";
import { numberText } from "../core/number";
import { knowAsOf } from "../core/view/actions";
import { useKnowledge, useStoryZone } from "../state/knowledge";
import { useViewStore, useWholeIndex } from "../state/session";
import { useAwaitedView } from "../state/useAwaited";
import { useClaimsRead } from "../state/useClaimsRead";
import type { Manner } from "../state/viewStore";
import { Button } from "../ui/Button";
import { Progress } from "../ui/Progress";
import styles from "./Clock.module.css";
import { CLOCK_ID } from "./ClockButton";
import { MomentFields } from "./MomentFields";
import { Presets } from "./Presets";
import { StopSlider } from "./StopSlider";

/** Sets the instant at which the story is looked at: fields, a slider over what came out when, a few telling moments. */
export function Clock({ onClose }: { onClose: () => void }) {
  const share = useClaimsRead();
  const isRead = share === null;
  const clock = useRef<HTMLElement>(null);
  useEffect(() => {
    // Opened by its key it has the focus itself while there is no field.
    if (isRead && document.activeElement === clock.current) clock.current?.querySelector("input")?.focus();
  }, [isRead]);
  return (
    <section
      ref={clock}
      id={CLOCK_ID}
      className={styles.clock}
      aria-label="As known on"
      data-view="clock"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.row}>
        {isRead ? <Instant /> : <Progress words="Finding when each claim came out" share={share} />}
        <Button
          look="quiet"
          className={styles.close}
          aria-label="Close the clock"
          title="Close the clock (Esc)"
          onClick={onClose}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      </div>
      {isRead && <Telling />}
    </section>
  );
}

/** The instant, once all claims are read. */
function Instant() {
  const store = useViewStore();
  const { asOf } = useAwaitedView();
  const { arrivals } = useKnowledge();
  const moment = {
    label: "As known on",
    at: asOf,
    zone: useStoryZone(),
    onChange: (at: number | null, manner: Manner) => store.act(knowAsOf(at), manner),
  };
  return (
    <>
      <MomentFields {...moment} />
      <StopSlider {...moment} arrivals={arrivals} end="the present" />
    </>
  );
}

/** Moments to go to, and what counts as known. */
function Telling() {
  const { story } = useWholeIndex();
  const store = useViewStore();
  const { asOf } = useAwaitedView();
  const { undated } = useKnowledge();
  const { zone } = useStoryZone();
  const moments = useMemo(() => tellingMoments(story, zone), [story, zone]);
  return (
    <>
      <Presets
        label="Telling moments"
        moments={moments}
        at={asOf}
        zone={zone}
        onChoose={(at) => store.act(knowAsOf(at))}
      />
      <p className={styles.note}>
        A claim is known from the day on which its source came out, and not before it was said.
        {undated.length > 0 &&
          ` ${numberText(undated.length)} of ${numberText(story.sources.size)} sources give no day of publication: only the present has them.`}
      </p>
    </>
  );
}
