import type { RoleEvents } from "../core/actors/byRole";
import { numberText } from "../core/number";
import type { RoleGroup } from "../core/story/vocabulary";
import styles from "./Tiles.module.css";

/** How often the actor did what; a tile leads to its events. */
export function Tiles({ roles, onGo }: { roles: readonly RoleEvents[]; onGo: (group: RoleGroup) => void }) {
  return (
    <ul className={styles.tiles} aria-label="Events by role">
      {roles.map(({ group, rows, total }) => {
        const inside = (
          <>
            <span className={styles.number}>
              {numberText(rows.length)}
              {rows.length !== total && <small> of {numberText(total)}</small>}
            </span>
            <span className={styles.name}>{group}</span>
          </>
        );
        return (
          <li key={group}>
            {rows.length === 0 ? (
              <p className={styles.tile} data-role={group}>
                {inside}
              </p>
            ) : (
              <button type="button" className={styles.tile} data-role={group} onClick={() => onGo(group)}>
                {inside}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
