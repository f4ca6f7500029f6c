import type { PointerEvent } from "react";
import { setRoom, useRoom } from "../../state/room";
import styles from "./SpotlightPad.module.css";

/** The room's screen in small, while the spotlight is on: where it is, and moving it. */
export function SpotlightPad() {
  const { spotlight } = useRoom();
  if (spotlight === null) return null;
  const { x, y } = spotlight;
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (event.pointerType !== "mouse" && event.buttons === 0) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    setRoom({ spotlight: { x: share(event.clientX - left, width), y: share(event.clientY - top, height) } });
  };
  return (
    <section className={styles.pad} aria-labelledby="pad-title" data-view="spotlight-pad">
      <h2 id="pad-title" className="eyebrow">
        Spotlight in the room
      </h2>
      <div className={styles.screen} aria-hidden="true" onPointerDown={move} onPointerMove={move}>
        <div className={styles.light} style={{ left: `${x * 100}%`, top: `${y * 100}%` }} />
      </div>
      <Slider name="Across" value={x} onMove={(to) => setRoom({ spotlight: { x: to, y } })} />
      <Slider name="Down" value={y} onMove={(to) => setRoom({ spotlight: { x, y: to } })} />
    </section>
  );
}

/** A part of a length as a share of it. */
const share = (part: number, whole: number): number => Math.min(1, Math.max(0, part / whole));

function Slider({ name, value, onMove }: { name: string; value: number; onMove: (to: number) => void }) {
  return (
    <label className={styles.slider}>
      {name}
      <input
        type="range"
        min={0}
        max={100}
        step={2}
        value={Math.round(value * 100)}
        onChange={(event) => onMove(event.target.valueAsNumber / 100)}
      />
    </label>
  );
}
