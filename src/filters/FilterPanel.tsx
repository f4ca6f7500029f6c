import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { type Condition, isActive } from "../core/view/view";
import { useViewPart } from "../state/session";
import { CertaintyChips, FlagChips, KindChips, OriginChips, SideChips } from "./FacetChips";
import styles from "./Filters.module.css";

/** The conditions that the panel holds. */
const HELD: readonly Condition[] = ["kinds", "sides", "certainties", "origins", "article", "differing"];

/** The less frequent filters, folded away until asked for; open from the start where one is in force. */
export function FilterPanel() {
  const active = useViewPart((view) => HELD.filter((condition) => isActive(view.filter, condition)).length);
  const [open, setOpen] = useState(active > 0);
  return (
    <section aria-labelledby="more-filters" data-view="filters">
      <h2 className={styles.heading} id="more-filters">
        <button
          type="button"
          className={styles.disclosure}
          aria-expanded={open}
          aria-controls="filter-panel"
          onClick={() => setOpen(!open)}
        >
          <ChevronRight size={14} aria-hidden="true" />
          More filters
          {active > 0 && <span className={styles.active}>· {active} in force</span>}
        </button>
      </h2>
      <div id="filter-panel" className={styles.panel} hidden={!open}>
        {open && (
          <>
            <KindChips />
            <SideChips />
            <CertaintyChips />
            <OriginChips />
            <FlagChips />
          </>
        )}
      </div>
    </section>
  );
}
