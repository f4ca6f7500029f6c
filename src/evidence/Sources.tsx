import { useMemo, useRef, useState } from "react";
import {
  listingSources,
  matchSources,
  SOURCE_ORDER_LABEL,
  SOURCE_ORDERS,
  type SourceOrder,
  type SourceRow,
  sortSources,
} from "../core/evidence/sourceRows";
import { numberText } from "../core/number";
import { useIndex, useViewPart, useWholeIndex } from "../state/session";
import { MANY_CLAIMS, useClaimsRead } from "../state/useClaimsRead";
import { nowhere, usePage } from "../state/usePage";
import { useSteps } from "../state/useSteps";
import { Earlier, Later } from "../ui/Pages";
import { Progress } from "../ui/Progress";
import { LeftOut } from "./LeftOut";
import { SourceEntry } from "./SourceEntry";
import styles from "./Sources.module.css";
import { useKeepFocus } from "./useKeepFocus";

const WORDS = "Finding what rests on each source";
const NO_ROWS: readonly SourceRow[] = [];

/** Every source of the story: what it is, what rests on it, and the story without it. */
export function Sources() {
  const share = useClaimsRead();
  if (share === null) return <SourceList />;
  return (
    <div className={styles.panel} data-view="sources">
      <h2 className={styles.title}>Sources</h2>
      <Progress words={WORDS} share={share} />
    </div>
  );
}

/** The panel, once all claims are read. */
function SourceList() {
  const { story } = useIndex();
  const whole = useWholeIndex();
  const without = useViewPart((view) => view.without);
  const [text, setText] = useState("");
  const [order, setOrder] = useState<SourceOrder>("weight");
  const { made, share } = useSteps({
    of: story,
    little: story.claims.size < MANY_CLAIMS,
    steps: listingSources,
  });
  // Until it is found what rests on each now, the rows before stay, and what is unfolded with them.
  const rows = useLatest(made) ?? NO_ROWS;
  const article = rows.find(({ isArticle }) => isArticle);
  const found = useMemo(
    () => sortSources(matchSources(rows, text), order).filter(({ isArticle }) => !isArticle),
    [rows, text, order],
  );
  const page = usePage({ list: found, total: found.length, selected: null, position: nowhere });
  const root = useKeepFocus(without.length);
  const title = useRef<HTMLHeadingElement>(null);
  const sources = whole.story.sources.size;
  return (
    <div ref={root} className={styles.panel} data-view="sources" data-count={made?.length}>
      <h2 ref={title} className={styles.title} tabIndex={-1}>
        Sources{" "}
        {made !== null && (
          <span className={styles.total}>
            {made.length === sources
              ? numberText(sources)
              : `${numberText(made.length)} of ${numberText(sources)}`}
          </span>
        )}
      </h2>
      {without.length > 0 && <LeftOut />}
      {article !== undefined && (
        <section aria-labelledby="article-title">
          <h3 id="article-title" className={styles.heading}>
            The story starts from
          </h3>
          <SourceEntry row={article} place={title} />
        </section>
      )}
      <h3 className={styles.heading} id="sources-found">
        {article === undefined ? "Sources" : "Other sources"}
        {made !== null && ` · ${numberText(found.length)}`}
      </h3>
      <div className={styles.tools}>
        <input
          type="search"
          className={styles.search}
          aria-label="Find a source by publisher, origin, day or language"
          placeholder="Publisher, origin, day, language"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <label className={styles.order}>
          <span className="visually-hidden">Sort by</span>
          <select
            value={order}
            onChange={(event) =>
              setOrder(SOURCE_ORDERS.find((each) => each === event.target.value) ?? "weight")
            }
          >
            {SOURCE_ORDERS.map((each) => (
              <option key={each} value={each}>
                {SOURCE_ORDER_LABEL[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {share !== null && <Progress words={WORDS} share={share} />}
      {made !== null && found.length === 0 && <p role="status">No source matches “{text.trim()}”.</p>}
      {found.length > 0 && (
        <>
          <Earlier page={page} />
          <ul className={styles.list} aria-labelledby="sources-found" aria-busy={made === null}>
            {found.slice(page.from, page.to).map((row) => (
              <li key={row.source.id}>
                <SourceEntry row={row} place={title} />
              </li>
            ))}
          </ul>
          <Later page={page} />
        </>
      )}
    </div>
  );
}

/** What was made last, also while it is made anew; null before it was. */
function useLatest<T>(made: T | null): T | null {
  const [latest, setLatest] = useState(made);
  if (made !== null && made !== latest) setLatest(made);
  return made ?? latest;
}
