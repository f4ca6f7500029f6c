import type { ReactNode } from "react";
import { countBoth } from "../core/index/bitset";
import { countBy } from "../core/index/shown";
import { GLYPH_PATH } from "../core/story/glyph";
import { EVENT_KINDS, KIND_LABEL } from "../core/story/vocabulary";
import { filterArticle, toggle } from "../core/view/actions";
import { useIndex, useShownLater, useViewPart, useViewStore } from "../state/session";
import { Chip } from "../ui/Chip";
import { Glyph } from "../ui/Glyph";
import styles from "./Filters.module.css";
import swatch from "./swatch.module.css";

/** What sort of event: each with its shape. */
export function KindChips() {
  const store = useViewStore();
  const chosen = useViewPart((view) => view.filter.kinds);
  const counts = countBy(useIndex(), "kinds", useShownLater("kinds"));
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
  const counts = countBy(index, "sides", useShownLater("sides"));
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

/** What the article itself reports. */
export function ArticleChip() {
  const store = useViewStore();
  const article = useViewPart((view) => view.filter.article);
  const count = countBoth(useIndex().article, useShownLater("article"));
  return (
    <Group name="Source">
      <li>
        <Chip pressed={article} count={count} onToggle={() => store.act(filterArticle(!article))}>
          Only the article’s events
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
