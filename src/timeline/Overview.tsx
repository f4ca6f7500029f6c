import { useCallback, useRef } from "react";
import { monthSpan } from "../core/timeline/ticks";
import { sameInterval } from "../core/timeline/window";
import { Brush } from "./Brush";
import { Density } from "./Density";
import styles from "./Overview.module.css";
import type { Moves } from "./useMoves";
import type { Scene } from "./useScene";
import { WindowBracket } from "./WindowBracket";

/** The whole story in one strip: how dense it is, the filter period, and where the window is. */
export function Overview({ scene, moves, height }: { scene: Scene; moves: Moves; height: number }) {
  const { index, bits, limits, window, zone, width } = scene;
  const strip = useRef<HTMLDivElement>(null);
  // Measured when it is pressed: to ask while it is dragged would have all that the drag changes laid out for it.
  const held = useRef<DOMRect | null>(null);
  const release = () => {
    held.current = null;
  };
  const timeAt = useCallback(
    (clientX: number) => {
      const box = held.current ?? strip.current?.getBoundingClientRect();
      if (box === undefined || box.width === 0) return limits.from;
      return limits.from + ((clientX - box.left) / box.width) * (limits.to - limits.from);
    },
    [limits],
  );
  return (
    <div className={styles.overview} style={{ height }}>
      <span className={styles.name}>{monthSpan(index.story.extent, zone)}</span>
      <div
        ref={strip}
        className={styles.strip}
        style={{ width }}
        onPointerDownCapture={() => {
          held.current = strip.current?.getBoundingClientRect() ?? null;
        }}
        onPointerUp={release}
        onPointerCancel={release}
      >
        {width > 0 && (
          <>
            <Density index={index} bits={bits} limits={limits} zone={zone} width={width} height={height} />
            <Brush limits={limits} zone={zone} moves={moves} timeAt={timeAt} />
            {!sameInterval(window, limits) && (
              <WindowBracket window={window} limits={limits} moves={moves} timeAt={timeAt} />
            )}
          </>
        )}
      </div>
    </div>
  );
}
