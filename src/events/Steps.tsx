import type { Neighbours } from "../core/events/neighbours";
import type { EventId } from "../core/story/ids";
import { selectEvent } from "../core/view/actions";
import { useIndex, useViewStore } from "../state/session";
import { Button } from "../ui/Button";
import styles from "./EventDetail.module.css";

/** Previous and next among the shown events: arrows only, or with the headlines. */
export function Steps({ place, short = false }: { place: Neighbours; short?: boolean }) {
  const { byId } = useIndex();
  const store = useViewStore();
  const step = (id: EventId | null, arrow: "←" | "→", name: string) => {
    const headline = id === null ? "" : (byId.get(id)?.headline ?? "");
    const go = () => {
      if (id !== null) store.act(selectEvent(id));
    };
    if (short) {
      return (
        <Button
          look="quiet"
          disabled={id === null}
          aria-label={`${name} event`}
          title={headline}
          onClick={go}
        >
          {arrow}
        </Button>
      );
    }
    if (id === null) return <span />;
    return (
      <button
        type="button"
        className={styles.step}
        data-to={arrow === "←" ? "previous" : "next"}
        onClick={go}
      >
        <span aria-hidden="true">{arrow}</span> <span className="visually-hidden">{name}: </span>
        {headline}
      </button>
    );
  };
  return (
    <nav
      className={short ? styles.shortSteps : styles.steps}
      aria-label={short ? "Step through events" : "Neighbouring events"}
    >
      {step(place.previous, "←", "Previous")}
      {step(place.next, "→", "Next")}
    </nav>
  );
}
