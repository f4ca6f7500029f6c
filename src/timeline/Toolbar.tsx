import { Maximize2, Minus, Plus, SlidersHorizontal } from "lucide-react";
import { memo, useState } from "react";
import type { Interval } from "../core/time/extent";
import { laneBy } from "../core/view/actions";
import { useViewPart, useViewStore } from "../state/session";
import { Button } from "../ui/Button";
import { Popup } from "../ui/Popup";
import { Segmented } from "../ui/Segmented";
import { PeriodFields } from "./PeriodFields";
import styles from "./Toolbar.module.css";
import type { Moves } from "./useMoves";
import { ZoneSelect } from "./ZoneSelect";

interface OptionsProps {
  readonly limits: Interval;
  /** Zone of the axis. */
  readonly zone: string;
  readonly moves: Moves;
}

interface ToolbarProps extends OptionsProps {
  /** Whether the window is the whole story. */
  readonly whole: boolean;
  /** Narrow ones keep the dates and the zone behind a button. */
  readonly narrow: boolean;
}

/** What the lanes show by, the filter period, the zone, and the zoom. Panning does not concern it. */
export const Toolbar = memo(function Toolbar({ limits, zone, whole, moves, narrow }: ToolbarProps) {
  const store = useViewStore();
  const lanes = useViewPart((view) => view.lanes);
  return (
    <div className={styles.toolbar}>
      <Segmented
        label="Lanes by"
        options={[
          { value: "kind", name: "Kind" },
          { value: "side", name: "Side", title: "The side that acts" },
          { value: "topic", name: "Topic" },
        ]}
        value={lanes}
        onChoose={(by) => store.act(laneBy(by))}
      />
      {narrow ? (
        <Options limits={limits} zone={zone} moves={moves} />
      ) : (
        <>
          <PeriodFields limits={limits} zone={zone} moves={moves} />
          <span className={styles.gap} />
          <ZoneSelect />
        </>
      )}
      <ZoomButtons limits={limits} whole={whole} moves={moves} />
    </div>
  );
});

/** How much a press zooms. */
const ZOOM = 1.8;

function ZoomButtons({ limits, whole, moves }: Pick<ToolbarProps, "limits" | "whole" | "moves">) {
  return (
    <div className={styles.zoom} role="group" aria-label="Zoom the timeline">
      <Button
        look="quiet"
        className={styles.icon}
        aria-label="Zoom out"
        title="Zoom out (−)"
        onClick={() => moves.zoom(1 / ZOOM)}
      >
        <Minus size={15} aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        className={styles.icon}
        aria-label="Zoom in"
        title="Zoom in (+)"
        onClick={() => moves.zoom(ZOOM)}
      >
        <Plus size={15} aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        className={styles.icon}
        aria-label="Whole story"
        title="Whole story (0)"
        aria-disabled={whole}
        onClick={() => moves.show(limits)}
      >
        <Maximize2 size={14} aria-hidden="true" />
      </Button>
    </div>
  );
}

/** The period and the zone in a small window, for panes without room for them. */
export function Options({ limits, zone, moves }: OptionsProps) {
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);
  return (
    <>
      <Button
        look="quiet"
        className={styles.icon}
        aria-label="Period and time zone"
        title="Period and time zone"
        aria-haspopup="dialog"
        aria-expanded={at !== null}
        onClick={(event) => {
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          setAt({ x: left, y: bottom });
        }}
      >
        <SlidersHorizontal size={15} aria-hidden="true" />
      </Button>
      {at !== null && (
        <Popup label="Period and time zone" at={at} onClose={() => setAt(null)}>
          <div className={styles.options}>
            <PeriodFields limits={limits} zone={zone} moves={moves} />
            <ZoneSelect />
          </div>
        </Popup>
      )}
    </>
  );
}
