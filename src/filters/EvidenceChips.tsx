import { countBoth } from "../core/index/bitset";
import { countBy, countOrigins } from "../core/index/shown";
import { GLYPH_PATH } from "../core/story/glyph";
import { CERTAINTIES, CERTAINTY_LABEL } from "../core/story/vocabulary";
import { filterDiffering, filterOrigins, toggle } from "../core/view/actions";
import { useIndex, useShownLater, useViewPart, useViewStore } from "../state/session";
import { Chip } from "../ui/Chip";
import { Glyph } from "../ui/Glyph";
import styles from "./Filters.module.css";

/** How firmly events are attested, by how many origins, and where accounts differ: each with its live count. */
export function EvidenceChips() {
  return (
    <div className={styles.evidence}>
      <ul className={styles.chips} aria-label="Certainty">
        <Certainties />
        <Differing />
      </ul>
      <ul className={styles.chips} aria-label="Independent origins">
        <Origins />
      </ul>
    </div>
  );
}

/** Each level with its texture. Levels that no event has are left out. */
function Certainties() {
  const index = useIndex();
  const store = useViewStore();
  const chosen = useViewPart((view) => view.filter.certainties);
  const counts = countBy(index, "certainties", useShownLater("certainties"));
  return CERTAINTIES.filter((level) => index.facets.certainties.has(level) || chosen.includes(level)).map(
    (level) => (
      <li key={level}>
        <Chip
          pressed={chosen.includes(level)}
          count={counts.get(level) ?? 0}
          mark={<Glyph path={GLYPH_PATH.talks} certainty={level} size={11} />}
          onToggle={() => store.act(toggle("certainties", level))}
        >
          {CERTAINTY_LABEL[level]}
        </Chip>
      </li>
    ),
  );
}

function Differing() {
  const store = useViewStore();
  const differing = useViewPart((view) => view.filter.differing);
  const count = countBoth(useIndex().differing, useShownLater("differing"));
  return (
    <li>
      <Chip pressed={differing} count={count} onToggle={() => store.act(filterDiffering(!differing))}>
        Accounts differ
      </Chip>
    </li>
  );
}

/** Steps of the least number of origins; what no event of the story reaches is left out. */
const LEAST = [2, 3, 4, 5];

/** At least so many independent origins; pressed again, any number. */
function Origins() {
  const store = useViewStore();
  const least = useViewPart((view) => view.filter.origins);
  const { most, atLeast } = countOrigins(useIndex(), useShownLater("origins"));
  return LEAST.filter((n) => n <= most || n === least).map((n, position) => (
    <li key={n}>
      <Chip
        pressed={least === n}
        count={atLeast(n)}
        title={`Only what at least ${n} independent origins report`}
        onToggle={() => store.act(filterOrigins(least === n ? 0 : n))}
      >
        <span className="visually-hidden">At least </span>
        {n}
        <span aria-hidden="true">+</span>
        {position === 0 ? " origins" : <span className="visually-hidden"> origins</span>}
      </Chip>
    </li>
  ));
}
