import type { ReactNode } from "react";
import { countBoth } from "../core/index/bitset";
import { countBy, countOrigins } from "../core/index/shown";
import { GLYPH_PATH } from "../core/story/glyph";
import { CERTAINTIES, CERTAINTY_LABEL, EVENT_KINDS, KIND_LABEL } from "../core/story/vocabulary";
import { filterArticle, filterDiffering, filterOrigins, toggle } from "../core/view/actions";
import { useIndex, useShown, useViewPart, useViewStore } from "../state/session";
import { Chip } from "../ui/Chip";
import { Glyph } from "../ui/Glyph";
import styles from "./Filters.module.css";
import swatch from "./swatch.module.css";

/** What sort of event: each with its shape. */
export function KindChips() {
  const store = useViewStore();
  const chosen = useViewPart((view) => view.filter.kinds);
  const counts = countBy(useIndex(), "kinds", useShown("kinds"));
  return (
    <Group name="Kind">
      {EVENT_KINDS.map((kind) => (
        <li key={kind}>
          <Chip
            pressed={chosen.includes(kind)}
            count={counts.get(kind) ?? 0}
            mark={<Glyph path={GLYPH_PATH[kind]} size={11} />}
            onToggle={() => store.act(toggle("kinds", kind))}
          >
            {KIND_LABEL[kind]}
          </Chip>
        </li>
      ))}
    </Group>
  );
}

/** Whose actors are involved: each side with its colour. */
export function SideChips() {
  const index = useIndex();
  const store = useViewStore();
  const chosen = useViewPart((view) => view.filter.sides);
  const counts = countBy(index, "sides", useShown("sides"));
  return (
    <Group name="Side involved">
      {[...index.story.sides.values()].map(({ id, name, colour }) => (
        <li key={id}>
          <Chip
            pressed={chosen.includes(id)}
            count={counts.get(id) ?? 0}
            mark={<span className={swatch.swatch} data-colour={colour} aria-hidden="true" />}
            onToggle={() => store.act(toggle("sides", id))}
          >
            {name}
          </Chip>
        </li>
      ))}
    </Group>
  );
}

/** How firmly it is attested: each with its texture. Levels that no event of the story has are left out. */
export function CertaintyChips() {
  const index = useIndex();
  const store = useViewStore();
  const chosen = useViewPart((view) => view.filter.certainties);
  const counts = countBy(index, "certainties", useShown("certainties"));
  return (
    <Group name="Certainty">
      {CERTAINTIES.filter((level) => index.facets.certainties.has(level) || chosen.includes(level)).map(
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
      )}
    </Group>
  );
}

/** How many independent origins an event needs at the least; pressed again, none. */
export function OriginChips() {
  const store = useViewStore();
  const least = useViewPart((view) => view.filter.origins);
  const counts = countOrigins(useIndex(), useShown("origins"));
  return (
    <Group name="Independent origins">
      {LEAST.filter((n) => n <= counts.most || n === least).map((n) => (
        <li key={n}>
          <Chip
            pressed={least === n}
            count={counts.atLeast(n)}
            title={`Only what at least ${n} independent origins report`}
            onToggle={() => store.act(filterOrigins(least === n ? 0 : n))}
          >
            At least {n}
          </Chip>
        </li>
      ))}
    </Group>
  );
}

/** Steps of the condition; how many origins the best attested event has cuts them short. */
const LEAST = [2, 3, 4, 5, 8];

/** What the article itself reports, and where accounts differ. */
export function FlagChips() {
  const index = useIndex();
  const store = useViewStore();
  const article = useViewPart((view) => view.filter.article);
  const differing = useViewPart((view) => view.filter.differing);
  const inArticle = countBoth(index.article, useShown("article"));
  const inDispute = countBoth(index.differing, useShown("differing"));
  return (
    <Group name="Evidence">
      <li>
        <Chip pressed={article} count={inArticle} onToggle={() => store.act(filterArticle(!article))}>
          Only the article’s events
        </Chip>
      </li>
      <li>
        <Chip pressed={differing} count={inDispute} onToggle={() => store.act(filterDiffering(!differing))}>
          Only where accounts differ
        </Chip>
      </li>
    </Group>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.group}>
      <h3>{name}</h3>
      <ul className={styles.chips} aria-label={name}>
        {children}
      </ul>
    </div>
  );
}
