import { timeScale } from "../core/timeline/scale";
import styles from "./Lanes.module.css";
import type { Scene } from "./useScene";

/** Hairlines behind the marks: days down, lanes across. */
export function Rules({ scene }: { scene: Scene }) {
  const x = timeScale(scene.window, scene.width);
  return (
    <g aria-hidden="true">
      {scene.ticks.map(({ at, label, strong }) => (
        <line
          key={at}
          className={styles.rule}
          data-strong={strong}
          data-labelled={label !== null}
          x1={x(at)}
          x2={x(at)}
          y1={0}
          y2={scene.height}
        />
      ))}
      {scene.lanes.map(({ key, box }) => (
        <line
          key={key}
          className={styles.dots}
          x1={0}
          x2={scene.width}
          y1={box.top + box.height - 0.5}
          y2={box.top + box.height - 0.5}
        />
      ))}
    </g>
  );
}
