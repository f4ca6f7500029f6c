import { SIDE_COLOURS } from "../core/story/vocabulary";
import styles from "./Mark.module.css";

/** Where the gradient of a colour and direction is found: `url(#…)`. */
export const fadeId = (id: string, direction: "in" | "out", colour: string): string =>
  `${id}-${direction}-${colour}`;

/** Gradients for ends in doubt, for each side and for days: into the stated time from the left, out of it to the right. */
export function Fades({ id }: { id: string }) {
  return (
    <defs>
      {[...SIDE_COLOURS, "day"].flatMap((colour) =>
        (["in", "out"] as const).map((direction) => (
          <linearGradient
            key={direction + colour}
            id={fadeId(id, direction, colour)}
            className={styles.fade}
            data-colour={colour}
          >
            <stop className={styles.stop} offset="0" stopOpacity={direction === "in" ? 0 : 1} />
            <stop className={styles.stop} offset="1" stopOpacity={direction === "in" ? 1 : 0} />
          </linearGradient>
        )),
      )}
    </defs>
  );
}
