import { useMemo, useState } from "react";
import { asOf } from "../core/actors/asOf";
import { eventsOf } from "../core/actors/scope";
import { count, countBoth } from "../core/index/bitset";
import { numberText } from "../core/number";
import type { ActorId } from "../core/story/ids";
import { clearCondition, clearSelection, only } from "../core/view/actions";
import { useIndex, useShownLater, useViewPart, useViewStore } from "../state/session";
import { useClaimsRead } from "../state/useClaimsRead";
import { Button } from "../ui/Button";
import { Progress } from "../ui/Progress";
import styles from "./ActorCard.module.css";
import { CardBody } from "./CardBody";
import hue from "./hue.module.css";
import { Who } from "./Who";

/**
 * One actor whole: what it did and said, with whom and when. Within the filter but for its
 * actors, unless the whole story is asked for. Nothing when the story has no such actor.
 */
export function ActorCard({ id }: { id: ActorId }) {
  const index = useIndex();
  const store = useViewStore();
  const filter = useViewPart((view) => view.filter);
  const known = useViewPart((view) => view.asOf);
  const inFilter = useShownLater("actors");
  const [whole, setWhole] = useState(false);
  const at = useMemo(
    () => asOf(index, { filter, selection: { type: "none" }, asOf: known }),
    [index, filter, known],
  );
  const share = useClaimsRead();
  const actor = index.story.actors.get(id);
  if (actor === undefined) return null;
  const alone = filter.actors.length === 1 && filter.actors[0] === id;
  const own = eventsOf(index, id);
  const hidden = count(own) - countBoth(own, inFilter);
  return (
    <article
      className={`${styles.card} ${hue.hue}`}
      data-colour={index.story.sides.get(actor.side)?.colour}
      data-view="actor-card"
      data-actor-open={id}
      aria-labelledby="actor-title"
    >
      <div className={styles.bar}>
        <Button
          look="quiet"
          className={styles.back}
          title="Close the card"
          onClick={() => store.act(clearSelection)}
        >
          ← All events
        </Button>
        <Button
          aria-pressed={alone}
          onClick={() => store.act(alone ? clearCondition("actors") : only("actors", [id]))}
        >
          Filter to this actor
        </Button>
      </div>
      <Who actor={actor} at={at} />
      {hidden > 0 && (
        <p className={styles.hidden}>
          <span>
            {numberText(hidden)} of {numberText(count(own))} events are outside the filter
            {whole ? " and shown here all the same." : "."}
          </span>
          <Button look="quiet" className={styles.whole} aria-pressed={whole} onClick={() => setWhole(!whole)}>
            Show all here
          </Button>
        </p>
      )}
      {share === null ? (
        <CardBody actor={actor} scope={whole ? index.all : inFilter} />
      ) : (
        <Progress words="Finding what the actor said" share={share} />
      )}
    </article>
  );
}
