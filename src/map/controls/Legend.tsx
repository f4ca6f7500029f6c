import { useState } from "react";
import { leftWords, type Outlined } from "../../core/geo/halo";
import { numberText } from "../../core/number";
import { GLYPH_PATH } from "../../core/story/glyph";
import { CERTAINTIES, CERTAINTY_LABEL, EVENT_KINDS, KIND_LABEL } from "../../core/story/vocabulary";
import { useIndex, useViewPart } from "../../state/session";
import { ChangedMark } from "../../ui/ChangedMark";
import { Glyph } from "../../ui/Glyph";
import { SYMBOL_PATH, SYMBOL_SIZE } from "../labels/symbols";
import styles from "./Legend.module.css";

function PointSymbol({ of }: { of: keyof typeof SYMBOL_PATH }) {
  return (
    <svg
      className={styles.symbol}
      data-lines={of === "port"}
      width={SYMBOL_SIZE}
      height={SYMBOL_SIZE}
      viewBox={`0 0 ${SYMBOL_SIZE} ${SYMBOL_SIZE}`}
      aria-hidden="true"
    >
      <path d={SYMBOL_PATH[of]} />
    </svg>
  );
}

/** What shapes, colours and textures mean: the shapes in a line, the rest on demand. */
export function Legend({ halos }: { halos: Outlined | null }) {
  const left = halos === null ? null : leftWords(halos);
  const [open, setOpen] = useState(false);
  const { story } = useIndex();
  const comparing = useViewPart((view) => view.since !== null);
  return (
    <div className={styles.legend} data-open={open} data-control>
      {open && (
        <div className={styles.more} id="map-legend">
          <section>
            <h3 className={styles.heading}>Side</h3>
            <ul className={styles.list}>
              {[...story.sides.values()].map(({ id, name, colour }) => (
                <li key={id}>
                  <Glyph path={GLYPH_PATH.statement} colour={colour} size={13} /> {name}
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h3 className={styles.heading}>Certainty</h3>
            <ul className={styles.list}>
              {CERTAINTIES.map((certainty) => (
                <li key={certainty}>
                  <Glyph path={GLYPH_PATH.statement} certainty={certainty} size={13} />{" "}
                  {CERTAINTY_LABEL[certainty]}
                </li>
              ))}
              {comparing && (
                <li>
                  <ChangedMark /> Changed since the time compared with
                </li>
              )}
            </ul>
          </section>
          <section>
            <h3 className={styles.heading}>Place</h3>
            <ul className={styles.list}>
              <li>
                <span className={styles.badge}>4</span> Several events
              </li>
              <li>
                <span className={styles.area} /> An area as a whole
              </li>
              {left !== null && <li className={styles.left}>{left}; zoom in to tell them apart</li>}
              <li>
                <span className={styles.subject} /> What the selected event is about
              </li>
              <li>
                <span className={styles.hatch} /> Occupied territory
              </li>
            </ul>
          </section>
          <section>
            <h3 className={styles.heading}>Base map</h3>
            <ul className={styles.list}>
              <li>
                <PointSymbol of="port" /> Port
              </li>
              <li>
                <PointSymbol of="airfield" /> Airfield
              </li>
            </ul>
          </section>
        </div>
      )}
      <div className={styles.line}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={open ? "map-legend" : undefined}
          onClick={() => setOpen(!open)}
        >
          Legend <span aria-hidden="true">{open ? "▾" : "▴"}</span>
        </button>
        <ul className={styles.kinds}>
          {EVENT_KINDS.map((kind) => (
            <li key={kind}>
              <Glyph path={GLYPH_PATH[kind]} size={13} /> {KIND_LABEL[kind]}
            </li>
          ))}
          <li>
            <span className={styles.unsure} />{" "}
            <span className={styles.either}>
              <span data-other={left !== null}>Uncertain event or place</span>
              {left !== null && (
                <span title={left}>
                  Uncertain · {numberText(halos?.leftInSight ?? 0)} in badges
                  <span className="visually-hidden">: {left}</span>
                </span>
              )}
            </span>
          </li>
        </ul>
      </div>
    </div>
  );
}
