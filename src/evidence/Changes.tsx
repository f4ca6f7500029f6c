import { X } from "lucide-react";
import { useMemo, useState } from "react";
import { CHANGE_KINDS, CHANGE_LABEL, type Change, type ChangeKind } from "../core/evidence/changes";
import { type Moment, tellingMoments } from "../core/evidence/moments";
import { numberText } from "../core/number";
import { DAY } from "../core/time/calendar";
import { formatInstantIn } from "../core/time/format";
import { changedSince } from "../core/view/actions";
import { useChanges } from "../state/changed";
import { useKnowledge, useStoryZone } from "../state/knowledge";
import { useViewPart, useViewStore, useWholeIndex } from "../state/session";
import { useAwaitedView } from "../state/useAwaited";
import { useClaimsRead } from "../state/useClaimsRead";
import type { Manner } from "../state/viewStore";
import { Button } from "../ui/Button";
import { Chip } from "../ui/Chip";
import { Progress } from "../ui/Progress";
import { ChangedList } from "./ChangedList";
import styles from "./Changes.module.css";
import { MomentFields } from "./MomentFields";
import { Presets } from "./Presets";
import { StopSlider } from "./StopSlider";

/** So many times to compare with are offered, the latest of them. */
const MOST = 4;

/** What became new, revised, corroborated, disputed, withdrawn or gone since an earlier instant. */
export function Changes() {
  const share = useClaimsRead();
  if (share === null) return <Comparing />;
  return (
    <div className={styles.panel} data-view="changes">
      <h2 className={styles.title}>What changed since</h2>
      <Progress words="Finding when each claim came out" share={share} />
    </div>
  );
}

/** The panel, once all claims are read. */
function Comparing() {
  const store = useViewStore();
  const since = useViewPart((view) => view.since);
  const asOf = useViewPart((view) => view.asOf);
  const asked = useAwaitedView().since;
  const list = useChanges();
  const { arrivals } = useKnowledge();
  const zone = useStoryZone();
  const moment = {
    label: "What changed since",
    at: asked,
    zone,
    onChange: (at: number | null, manner: Manner) => store.act(changedSince(at), manner),
  };
  const earlier = arrivals.filter(({ at }) => asOf === null || at < asOf);
  const moments = useEarlierMoments(asOf);
  return (
    <div className={styles.panel} data-view="changes" data-count={list.length}>
      <h2 className={styles.title}>What changed since</h2>
      <div className={styles.since} role="group" aria-label="Compared with">
        <div className={styles.row}>
          <MomentFields {...moment} />
          <Button
            look="quiet"
            className={styles.stop}
            aria-label="Compare with nothing"
            title="Compare with nothing"
            disabled={since === null}
            onClick={() => store.act(changedSince(null))}
          >
            <X size={14} aria-hidden="true" />
          </Button>
        </div>
        {earlier.length > 1 && <StopSlider {...moment} arrivals={earlier} end={null} />}
        <Presets
          label="Times to compare with"
          moments={moments}
          at={asked}
          zone={zone.zone}
          onChoose={(at) => store.act(changedSince(at))}
        />
      </div>
      {since === null ? (
        <p className={styles.hint}>
          Choose a time. What has changed between then and{" "}
          {asOf === null ? "the present" : formatInstantIn(asOf, zone)} is listed here and marked with a dot
          in every view.
        </p>
      ) : (
        <Result list={list} until={asOf} since={since} />
      )}
    </div>
  );
}

function Result({ list, since, until }: { list: readonly Change[]; since: number; until: number | null }) {
  const zone = useStoryZone();
  const [kind, setKind] = useState<ChangeKind | null>(null);
  const events = useMemo(() => new Set(list.map(({ event }) => event)).size, [list]);
  const counts = CHANGE_KINDS.map((each) => ({
    kind: each,
    count: list.filter((change) => change.kind === each).length,
  }));
  const chosen = kind !== null && list.some((change) => change.kind === kind) ? kind : null;
  const left = useMemo(
    () => (chosen === null ? list : list.filter((change) => change.kind === chosen)),
    [list, chosen],
  );
  const end = until === null ? "the present" : formatInstantIn(until, zone);
  return (
    <>
      {until !== null && since >= until && (
        <p className={styles.warning}>
          This is not earlier than the view ({end}): what “goes” here only came out between the two.
        </p>
      )}
      <p className={styles.sum} role="status">
        {list.length === 0
          ? `Nothing changed until ${end}.`
          : `${numberText(list.length)} changes in ${numberText(events)} events until ${end}.`}
      </p>
      <div className={styles.kinds} role="group" aria-label="Kinds of change">
        {counts.map(
          ({ kind: each, count }) =>
            count > 0 && (
              <Chip
                key={each}
                pressed={each === chosen}
                count={count}
                of="change"
                onToggle={() => setKind(each === chosen ? null : each)}
              >
                {CHANGE_LABEL[each]}
              </Chip>
            ),
        )}
      </div>
      <ChangedList list={left} />
    </>
  );
}

/** The story's telling moments before the view, and a day and a week before it; each time once. */
function useEarlierMoments(asOf: number | null): readonly Moment[] {
  const { story } = useWholeIndex();
  const { stops } = useKnowledge();
  const { zone } = useStoryZone();
  return useMemo(() => {
    const until = asOf ?? stops.at(-1) ?? null;
    if (until === null) return [];
    const back = [
      { at: until - 7 * DAY, name: "A week earlier" },
      { at: until - DAY, name: "A day earlier" },
    ];
    const telling = tellingMoments(story, zone);
    return [...back.filter(({ at }) => telling.every((moment) => moment.at !== at)), ...telling]
      .filter(({ at }) => at < until && at >= (stops[0] ?? at))
      .sort((a, b) => a.at - b.at)
      .slice(-MOST);
  }, [story, stops, zone, asOf]);
}
