import { count } from "../core/index/bitset";
import { numberText } from "../core/number";
import { formatInterval } from "../core/time/format";
import { sameInterval } from "../core/timeline/window";
import { clearFilter } from "../core/view/actions";
import { useDrawn } from "../state/drawn";
import { useIndex, useViewPart, useViewStore } from "../state/session";
import { Button } from "../ui/Button";
import { useSize } from "../ui/useSize";
import { Axis } from "./Axis";
import { Lanes } from "./Lanes";
import { Overview } from "./Overview";
import styles from "./TimelineView.module.css";
import { Options, Toolbar } from "./Toolbar";
import { useMoves } from "./useMoves";
import { type Scene, useScene } from "./useScene";

/** Below this height, in pixels, there is one lane for all and the controls fold away. */
const STRIP = 170;
/** Below this width, in pixels, the dates and the zone fold away. */
const NARROW = 600;
/** Room above the lanes for the rings of their first row, in pixels; the style sheet has the same. */
const ABOVE = 4;
/** Width of the lanes' names, in pixels; the style sheet has the same. */
const NAMES = { wide: 98, wider: 128, narrow: 64 } as const;
/** From so many events on a lane's number takes the room of its name. */
const MANY = 1_000;

/**
 * The events over time: the whole story in a strip with the filter period, and lanes with
 * what the window shows. Fills its parent.
 */
export function TimelineView() {
  const [root, size] = useSize();
  const [room, roomSize] = useSize();
  const lanes = useViewPart((view) => view.lanes);
  const strip = size.height > 0 && size.height < STRIP;
  const narrow = size.width < NARROW;
  const { all } = useIndex();
  const long = lanes === "topic" || all.size >= MANY;
  const names = narrow || strip ? "narrow" : long ? "wider" : "wide";
  const scene = useScene(Math.max(0, roomSize.width - NAMES[names]), roomSize.height - ABOVE, strip);
  const moves = useMoves(scene.limits);
  const empty = count(scene.bits) === 0;
  useDrawn("timeline", scene.width > 0, scene.followed);
  return (
    <div
      ref={root}
      className={styles.timeline}
      data-view="timeline"
      data-count={scene.drawn}
      data-strip={strip}
      data-names={names}
    >
      {strip ? (
        <div className={styles.corner}>
          <Options limits={scene.limits} zone={scene.zone} moves={moves} />
        </div>
      ) : (
        <Toolbar
          limits={scene.limits}
          zone={scene.zone}
          whole={sameInterval(scene.window, scene.limits)}
          moves={moves}
          narrow={narrow}
        />
      )}
      <Overview scene={scene} moves={moves} height={strip ? 20 : 24} />
      <Axis scene={scene} moves={moves} />
      <Lanes scene={scene} moves={moves} measure={room} />
      {empty && <Empty />}
      {!empty && scene.width > 0 && scene.drawn === 0 && (
        <p className={styles.empty}>Nothing in this window. Earlier and later events are announced above.</p>
      )}
      <p className="visually-hidden" role="status">
        {summary(scene)}
      </p>
    </div>
  );
}

function Empty() {
  const store = useViewStore();
  return (
    <div className={styles.empty}>
      <p>No event meets these conditions at any time. Take one away, or</p>
      <Button onClick={() => store.act(clearFilter)}>clear all conditions</Button>
    </div>
  );
}

const summary = ({ drawn, window, zone }: Scene): string =>
  `The timeline shows ${numberText(drawn)} ${drawn === 1 ? "event" : "events"}, ${formatInterval(window, zone)}.`;
