import { lazy, Suspense, useState } from "react";
import { ActorList } from "../actors/ActorList";
import { AsideBar } from "../briefing/AsideBar";
import { type MenuAt, menuPlace } from "../briefing/BriefMenu";
import type { Issue } from "../core/parse/issue";
import { Banner } from "../evidence/Banner";
import { Clock } from "../evidence/Clock";
import { ClockButton } from "../evidence/ClockButton";
import { FilterPanel } from "../filters/FilterPanel";
import { StatusBar } from "../filters/StatusBar";
import { TopicChips } from "../filters/TopicChips";
import { useComposing } from "../state/composing";
import { useWhenWhole } from "../state/session";
import { TimelineView } from "../timeline/TimelineView";
import { CiteDialog } from "./CiteDialog";
import { Column } from "./Column";
import styles from "./Explore.module.css";
import { Header } from "./Header";
import { Help } from "./Help";
import { MapPane } from "./MapPane";
import { Notices } from "./Notices";
import { Pane } from "./Pane";
import { RestNotice } from "./RestNotice";
import { FOLDS, SidePanel } from "./SidePanel";
import { SkipLinks } from "./SkipLinks";
import { UpdateNotice } from "./UpdateNotice";
import { useClock } from "./useClock";
import { useComposer } from "./useComposer";
import { useKeys } from "./useKeys";
import { useTitle } from "./useTitle";

/** What is seldom opened comes when it is. */
const ExportScreen = lazy(async () => ({ default: (await import("./ExportScreen")).ExportScreen }));

/** Which of the panels that fold away on a narrow screen is open. */
export type Panel = "none" | "filters" | "detail";

/** The explore screen: topics and actors, map over timeline, list or detail. */
export function Explore({ issues, missing }: { issues: readonly Issue[]; missing: string | null }) {
  const composing = useComposing() !== null;
  const [panel, setPanel] = useState<Panel>(composing ? "detail" : "none");
  const [help, setHelp] = useState(false);
  const [brief, setBrief] = useState<MenuAt>(null);
  const [exporting, setExporting] = useState(false);
  const clock = useClock();
  const composer = useComposer(() => setPanel("detail"));
  const whenWhole = useWhenWhole();
  const openExport = () => whenWhole(() => setExporting(true));
  useTitle();
  useKeys({
    openHelp: () => setHelp(true),
    openExport,
    openClock: clock.show,
    openBriefings: () => setBrief(menuPlace()),
    openComposer: composer.show,
    closePanel: () => {
      if (panel === "none") return false;
      setPanel("none");
      return matchMedia(FOLDS[panel]).matches;
    },
  });
  return (
    <div className={styles.screen} data-panel={panel} data-composing={composer.open}>
      <SkipLinks openEvents={() => setPanel("detail")} />
      <Header
        onExport={openExport}
        onHelp={() => setHelp(true)}
        composer={composer}
        panel={panel}
        onPanel={setPanel}
        brief={brief}
        onBrief={setBrief}
      />
      <div className={styles.status}>
        <AsideBar />
        <div className={styles.line}>
          <Pane name="status line">
            <StatusBar />
          </Pane>
          <ClockButton open={clock.open} onToggle={clock.toggle} />
        </div>
        <Pane name="clock">
          {clock.open && <Clock onClose={clock.close} />}
          <Banner />
        </Pane>
      </div>
      <Notices issues={issues} missing={missing}>
        <UpdateNotice />
        <RestNotice />
      </Notices>
      <SidePanel
        name="filters"
        label="Topics and actors"
        open={panel === "filters"}
        onClose={() => setPanel("none")}
      >
        <Pane name="filters">
          <div className={styles.left}>
            <TopicChips />
            <FilterPanel />
            <ActorList />
          </div>
        </Pane>
      </SidePanel>
      <main className={styles.middle}>
        <section id="map" tabIndex={-1} className={styles.map} aria-label="Map">
          <Pane name="map">
            <MapPane />
          </Pane>
        </section>
        <section id="timeline" tabIndex={-1} className={styles.timeline} aria-label="Timeline">
          <Pane name="timeline">
            <TimelineView />
          </Pane>
        </section>
      </main>
      <SidePanel
        name="detail"
        label={composer.open ? "Briefing" : "Events"}
        open={panel === "detail"}
        onClose={() => setPanel("none")}
      >
        <Pane name={composer.open ? "composer" : "list"}>
          <Column onOpen={() => setPanel("detail")} />
        </Pane>
      </SidePanel>
      <CiteDialog />
      {exporting && (
        <Pane name="export">
          <Suspense>
            <ExportScreen onClose={() => setExporting(false)} />
          </Suspense>
        </Pane>
      )}
      {help && <Help onClose={() => setHelp(false)} />}
    </div>
  );
}
