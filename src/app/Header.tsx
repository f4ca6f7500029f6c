import { CircleHelp, List, SlidersHorizontal } from "lucide-react";
import { BriefMenu, type MenuAt } from "../briefing/BriefMenu";
import { numberText } from "../core/number";
import { formatInterval } from "../core/time/format";
import { SearchBox } from "../filters/SearchBox";
import { useCite } from "../state/citing";
import { useIndex, useViewPart } from "../state/session";
import { Button } from "../ui/Button";
import type { Panel } from "./Explore";
import { EXPORT_BUTTON } from "./exportButton";
import styles from "./Header.module.css";
import { ShareButton } from "./ShareButton";
import { ThemeButton } from "./ThemeButton";

interface HeaderProps {
  readonly onExport: () => void;
  readonly onHelp: () => void;
  /** Whether somebody writes a briefing, and the way to it. */
  readonly composer: { readonly open: boolean; readonly show: () => void };
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  /** Where the menu of briefings is open. */
  readonly brief: MenuAt;
  readonly onBrief: (at: MenuAt) => void;
}

/** Title and extent of the story, search, and what acts on the whole screen. */
export function Header(props: HeaderProps) {
  const { onExport, onHelp, composer, panel, onPanel, brief, onBrief } = props;
  const { story, facets } = useIndex();
  const asOf = useViewPart((view) => view.asOf);
  const { from, to } = story.extent;
  const cite = useCite();
  const zone = story.zones[0]?.zone ?? "UTC";
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{story.title}</h1>
      <p className={styles.extent}>
        {formatInterval({ from, to: asOf === null ? to : Math.max(from + 1, Math.min(to, asOf)) }, zone)} ·{" "}
        {numberText(story.events.length)} events · {numberText(facets.actors.size)} actors ·{" "}
        {numberText(story.sources.size)} sources
      </p>
      <div className={styles.search}>
        <SearchBox />
      </div>
      <div className={styles.actions}>
        <ShareButton />
        <Button title="Cite this view" onClick={() => cite({ type: "view" })}>
          Cite
        </Button>
        <Button
          title="Take away what is shown: pictures, data, a list, a page to embed (x)"
          id={EXPORT_BUTTON}
          onClick={onExport}
        >
          Export
        </Button>
        <ThemeButton />
        <Button look="quiet" aria-label="Help and keys" title="Help and keys (?)" onClick={onHelp}>
          <CircleHelp size={18} aria-hidden="true" />
        </Button>
        <BriefMenu at={brief} onAt={onBrief} onCompose={composer.show} />
      </div>
      <div className={styles.panels}>
        <Button
          className={styles.filters}
          aria-expanded={panel === "filters"}
          onClick={() => onPanel(panel === "filters" ? "none" : "filters")}
        >
          <SlidersHorizontal size={16} aria-hidden="true" /> Filters
        </Button>
        <Button
          aria-expanded={panel === "detail"}
          onClick={() => onPanel(panel === "detail" ? "none" : "detail")}
        >
          <List size={16} aria-hidden="true" /> {composer.open ? "Briefing" : "Events"}
        </Button>
      </div>
    </header>
  );
}
