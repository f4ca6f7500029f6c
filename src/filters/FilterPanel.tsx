import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { type Condition, isActive } from "../core/view/view";
import { useViewPart } from "../state/session";
import { EvidenceChips } from "./EvidenceChips";
import { ArticleChip, KindChips, SideChips } from "./FacetChips";
import styles from "./Filters.module.css";

/** The conditions that the fold holds. */
const HELD: readonly Condition[] = ["kinds", "sides", "article"];

/**
 * How firmly and by whom things are attested, always in sight; and the less frequent filters,
 * folded away until asked for, open from the start where one is in force.
 */
export function FilterPanel() {
  const active = useViewPart((view) => HELD.filter((condition) => isActive(view.filter, condition)).length);
  const [open, setOpen] = useState(active > 0);
  return (
    <div className={styles.filters} data-view="filters">
      <section aria-labelledby="evidence-filters">
        <h2 id="evidence-filters" className="eyebrow">
          Evidence
        </h2>
        <EvidenceChips />
      </section>
      <section aria-labelledby="more-filters">
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
              <ArticleChip />
            </>
          )}
        </div>
      </section>
    </div>
  );
}
