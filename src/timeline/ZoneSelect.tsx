import { showClock } from "../core/view/actions";
import { useIndex, useViewPart, useViewStore } from "../state/session";
import styles from "./Toolbar.module.css";

/** The zone in which every view tells its times. */
export function ZoneSelect() {
  const { story } = useIndex();
  const store = useViewStore();
  const clock = useViewPart((view) => view.clock);
  return (
    <select
      className={styles.zone}
      aria-label="Times shown in"
      title="Times shown in"
      value={clock}
      onChange={(event) => store.act(showClock(event.target.value))}
    >
      <option value="event">Event’s own time</option>
      {story.zones.map(({ name, zone }) => (
        <option key={zone} value={zone}>
          {name === "UTC" ? "UTC" : `${name} time`}
        </option>
      ))}
    </select>
  );
}
