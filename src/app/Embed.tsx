import { ExternalLink, List } from "lucide-react";
import { useEffect, useState } from "react";
import { count } from "../core/index/bitset";
import { numberText } from "../core/number";
import type { Issue } from "../core/parse/issue";
import { clearSelection } from "../core/view/actions";
import { describeFilter } from "../core/view/describe";
import { Banner } from "../evidence/Banner";
import { leaveWheelToPage } from "../state/embedded";
import { useIndex, useShown, useView, useViewStore } from "../state/session";
import { TimelineView } from "../timeline/TimelineView";
import { Button } from "../ui/Button";
import { CiteDialog } from "./CiteDialog";
import { Detail } from "./Detail";
import styles from "./Embed.module.css";
import { MapPane } from "./MapPane";
import { Notices } from "./Notices";
import { Pane } from "./Pane";
import { FOLDS, SidePanel } from "./SidePanel";
import { useMedia } from "./useMedia";
import { useTitle } from "./useTitle";

/**
 * The view inside another page: map, timeline and events with as little around them as tells what
 * they are. It takes no focus, no single keys, no wheel that only passes, and no step of Back.
 */
export function Embed({ issues, missing }: { issues: readonly Issue[]; missing: string | null }) {
  const [open, setOpen] = useState(false);
  useTitle();
  useEffect(leaveWheelToPage, []);
  useEscape(open, () => setOpen(false));
  return (
    <div className={styles.screen}>
      <EmbedHeader open={open} onOpen={setOpen} />
      <div className={styles.status}>
        <Pane name="banner">
          <Banner />
        </Pane>
      </div>
      <Notices issues={issues} missing={missing} />
      <main className={styles.middle}>
        <section className={styles.map} aria-label="Map">
          <Pane name="map">
            <MapPane />
          </Pane>
        </section>
        <section className={styles.timeline} aria-label="Timeline">
          <Pane name="timeline">
            <TimelineView />
          </Pane>
        </section>
      </main>
      <SidePanel name="detail" label="Events" open={open} onClose={() => setOpen(false)}>
        <Pane name="list">
          <Detail onOpen={() => setOpen(true)} />
        </Pane>
      </SidePanel>
      <CiteDialog />
    </div>
  );
}

function EmbedHeader({ open, onOpen }: { open: boolean; onOpen: (open: boolean) => void }) {
  const index = useIndex();
  const store = useViewStore();
  const view = useView();
  const bits = useShown();
  const folded = useMedia(FOLDS.detail);
  const conditions = describeFilter(index, view.filter, view.clock).map(({ text }) => text);
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{index.story.title}</h1>
      <p className={styles.counts} data-view="status">
        <strong data-shown={count(bits)} data-total={index.all.size}>
          {numberText(count(bits))} of {numberText(index.all.size)}
        </strong>{" "}
        events{conditions.length > 0 && `: ${conditions.join("; ")}`}
      </p>
      {folded && (
        <Button aria-expanded={open} onClick={() => onOpen(!open)}>
          <List size={16} aria-hidden="true" /> Events
        </Button>
      )}
      <a className={styles.whole} href={store.link()} target="_blank" rel="noopener">
        Open in Parley <ExternalLink size={13} aria-hidden="true" />
        <span className="visually-hidden"> (in a new tab)</span>
      </a>
    </header>
  );
}

/** Esc closes the panel where it lies over the rest, then takes the selection away. */
function useEscape(open: boolean, close: () => void): void {
  const store = useViewStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || isOver(event.target)) return;
      if (open && matchMedia(FOLDS.detail).matches) close();
      else if (store.get().selection.type !== "none") store.act(clearSelection);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [open, close, store]);
}

const isOver = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("dialog, [popover]:popover-open") !== null;
