import { ChevronRight } from "lucide-react";
import { memo } from "react";
import type { ActorRow } from "../core/actors/groups";
import { standing } from "../core/actors/standing";
import { numberText } from "../core/number";
import { openActor, toggle } from "../core/view/actions";
import { endHover } from "../state/hover";
import { useViewStore } from "../state/session";
import styles from "./ActorLine.module.css";
import { Avatar } from "./Avatar";
import hue from "./hue.module.css";
import { Sparkline } from "./Sparkline";
import { useHoverActor } from "./useHoverActor";

interface ActorLineProps {
  readonly row: ActorRow;
  readonly colour: string;
  /** The moment, in epoch ms, at which the post is told. */
  readonly at: number;
  /** The count that fills a sparkline, the same in the whole list. */
  readonly max: number;
  readonly pressed: boolean;
  readonly opened: boolean;
  /** Whether it takes part in an event that is hovered elsewhere. */
  readonly lit: boolean;
  /** Whether it takes part in the selected event. */
  readonly involved: boolean;
}

/** One actor in the list: a click filters, the arrow opens the card. */
export const ActorLine = memo(function ActorLine(props: ActorLineProps) {
  const { row, colour, at, max, pressed, opened, lit, involved } = props;
  const { actor, count, total, spark } = row;
  const store = useViewStore();
  const highlight = useHoverActor(actor.id);
  const post = standing(actor, at);
  return (
    <li
      className={`${styles.line} ${hue.hue}`}
      data-colour={colour}
      data-pressed={pressed}
      data-open={opened}
      data-lit={lit}
      data-involved={involved}
      data-empty={count === 0}
      onPointerEnter={highlight}
      onPointerLeave={endHover}
    >
      <button
        type="button"
        className={styles.toggle}
        data-actor={actor.id}
        aria-pressed={pressed}
        title={`${numberText(count)} of ${numberText(total)} events`}
        onClick={() => store.act(toggle("actors", actor.id))}
        onFocus={highlight}
        onBlur={endHover}
      >
        <Avatar actor={actor} />
        <span>
          <span className={styles.name}>{actor.name}</span>
          {post !== null && <span className={styles.post}>{post}</span>}
        </span>
        <span className={styles.course}>
          <Sparkline counts={spark} max={max} height={20} step={4} />
          <span className={styles.count}>
            {numberText(count)}
            {count === total ? (
              <span className="visually-hidden"> {total === 1 ? "event" : "events"}</span>
            ) : (
              <span className="visually-hidden"> of {numberText(total)} events</span>
            )}
          </span>
        </span>
      </button>
      <button
        type="button"
        className={styles.open}
        aria-label={`Open the card of ${actor.name}`}
        title="Open the card"
        aria-expanded={opened}
        onClick={() => store.act(openActor(actor.id))}
      >
        <ChevronRight size={15} aria-hidden="true" />
      </button>
    </li>
  );
});
