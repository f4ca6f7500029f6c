import { initials } from "../core/actors/initials";
import type { Actor } from "../core/story/model";
import styles from "./Avatar.module.css";

/** Initials in the side's colour: round for people, square for bodies. Decorative: name it in text. */
export function Avatar({ actor, large = false }: { actor: Actor; large?: boolean }) {
  return (
    <span className={styles.avatar} data-body={actor.kind !== "person"} data-large={large} aria-hidden="true">
      {initials(actor)}
    </span>
  );
}
