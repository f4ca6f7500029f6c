import { countBy } from "../core/index/shown";
import { toggle } from "../core/view/actions";
import { useIndex, useShownLater, useViewPart, useViewStore } from "../state/session";
import { Chip } from "../ui/Chip";
import styles from "./Filters.module.css";

/** The topics of the story, each with the number of events it would leave. */
export function TopicChips() {
  const index = useIndex();
  const store = useViewStore();
  const counts = countBy(index, "topics", useShownLater("topics"));
  const chosen = useViewPart((view) => view.filter.topics);
  return (
    <section aria-labelledby="topics-title" data-view="topics">
      <h2 id="topics-title" className="eyebrow">
        Topics
      </h2>
      <ul className={styles.chips}>
        {[...index.story.topics.values()].map(({ id, name, description }) => (
          <li key={id}>
            <Chip
              pressed={chosen.includes(id)}
              count={counts.get(id) ?? 0}
              title={description}
              onToggle={() => store.act(toggle("topics", id))}
            >
              {name}
            </Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}
