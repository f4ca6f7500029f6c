import { rowOf } from "../core/events/row";
import type { EventId } from "../core/story/ids";
import { selectEvent } from "../core/view/actions";
import { endHover, hover } from "../state/hover";
import { useIndex, useViewPart, useViewStore, useWholeIndex } from "../state/session";
import { Glyph } from "../ui/Glyph";
import styles from "./EventLink.module.css";

/** An event by its mark and headline; opens it. One that the edition does not have is struck through. */
export function EventLink({ id }: { id: EventId }) {
  const index = useIndex();
  const whole = useWholeIndex();
  const store = useViewStore();
  const clock = useViewPart((view) => view.clock);
  const own = index.byId.get(id);
  const event = own ?? whole.byId.get(id);
  if (event === undefined) return null;
  const row = rowOf(own === undefined ? whole : index, event, clock);
  return (
    <button
      type="button"
      className={styles.link}
      data-event={id}
      data-gone={own === undefined}
      onClick={() => store.act(selectEvent(id))}
      onPointerEnter={() => hover([id], "detail")}
      onPointerLeave={endHover}
      onFocus={() => hover([id], "detail")}
      onBlur={endHover}
    >
      <Glyph
        path={row.path}
        colour={row.colour}
        certainty={own === undefined ? "withdrawn" : row.certainty}
        size={13}
      />
      <span>
        <span className={styles.headline}>{row.headline}</span>{" "}
        <span className={styles.when}>{row.when}</span>
      </span>
    </button>
  );
}
