import type { ComponentProps } from "react";
import styles from "./EventMark.module.css";
import { type GlyphProps, GlyphShape } from "./Glyph";
import glyphStyles from "./Glyph.module.css";

/** Glyphs are drawn in a box of 20; this makes them fit a row. */
const SCALE = 0.68;

interface EventMarkProps extends Omit<ComponentProps<"g">, "x" | "y"> {
  readonly glyph: Required<Omit<GlyphProps, "size">>;
  /** Centre, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Radius of the ring, in pixels. */
  readonly ring: number;
  /** What the pointer is told. */
  readonly title: string;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** Whether it is outside of what is looked at. */
  readonly dim?: boolean;
}

/** The glyph of an event on an axis of time: a button, ringed when it is selected, hovered or focused. Name it by `aria-label`. */
export function EventMark({ glyph, x, y, ring, title, selected, hovered, dim, ...rest }: EventMarkProps) {
  const { path, colour, certainty, changed } = glyph;
  return (
    <g
      {...rest}
      role="button"
      className={styles.mark}
      aria-current={selected ? "true" : undefined}
      data-hovered={hovered}
      data-dim={dim}
      transform={`translate(${x} ${y})`}
    >
      <title>{title}</title>
      <circle className={styles.ring} r={ring} />
      <g
        className={glyphStyles["glyph"]}
        data-colour={colour}
        data-certainty={certainty}
        transform={`scale(${SCALE})`}
      >
        <path className={styles.halo} d={path} />
        <GlyphShape path={path} certainty={certainty} changed={changed} />
      </g>
    </g>
  );
}
