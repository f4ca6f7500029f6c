import styles from "./Glyph.module.css";

export interface GlyphProps {
  /** Path in a 20 × 20 box centred on (0, 0): `GLYPH_PATH[kind]`. */
  readonly path: string;
  /** Hue slot of the side; ink without one. */
  readonly colour?: string;
  /** Filled, outlined, dashed or struck through: the certainty. */
  readonly certainty?: "corroborated" | "single" | "uncertain" | "withdrawn";
  /** Edge length in pixels. */
  readonly size?: number;
  /** Has changed since the time that the view compares with. */
  readonly changed?: boolean;
}

/** Where the dot sits that marks a glyph as changed, in its box of 20. */
export const CHANGED_DOT = { cx: 9, cy: -9, r: 4.4 } as const;

/** The mark of an event: shape = kind, colour = side, texture = certainty. Decorative: name it in text. */
export function Glyph({ path, colour, certainty = "corroborated", size = 14, changed = false }: GlyphProps) {
  return (
    <svg
      className={styles.glyph}
      data-colour={colour}
      data-certainty={certainty}
      viewBox="-10 -10 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <GlyphShape path={path} certainty={certainty} changed={changed} />
    </svg>
  );
}

/** The parts of a glyph, centred on (0, 0) in a box of 20, for inside of an element that has its class and its data. */
export function GlyphShape({ path, certainty, changed }: Pick<GlyphProps, "path" | "certainty" | "changed">) {
  return (
    <>
      <path d={path} />
      {certainty === "withdrawn" && <path className={styles.strike} d="M-9 9 9-9" />}
      {changed && <circle className={styles.changed} {...CHANGED_DOT} />}
    </>
  );
}
