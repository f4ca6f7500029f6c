import type { Inks, Scheme } from "../core/export/drawing";

/** The colours and fonts of a theme; null for that of the page now. A probe resolves `light-dark()` and `var()`. */
export function readInks(scheme: Scheme | null): Inks {
  const probe = document.createElement("span");
  probe.hidden = true;
  probe.style.setProperty("forced-color-adjust", "none");
  if (scheme !== null) probe.dataset["scheme"] = scheme;
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return hexOf(style.color);
  };
  const font = (name: string) => {
    probe.style.fontFamily = `var(${name})`;
    return style.fontFamily;
  };
  const inks: Inks = {
    paper: colour("--paper"),
    ink: colour("--ink"),
    ink2: colour("--ink-2"),
    ink3: colour("--ink-3"),
    hairline: colour("--hairline"),
    lineStrong: colour("--line-strong"),
    sides: {
      blue: colour("--side-blue"),
      red: colour("--side-red"),
      gold: colour("--side-gold"),
      violet: colour("--side-violet"),
      teal: colour("--side-teal"),
    },
    sea: colour("--map-sea"),
    land: colour("--map-land"),
    focusLand: colour("--map-focus-land"),
    coast: colour("--map-coast"),
    border: colour("--map-border"),
    admin: colour("--map-admin"),
    river: colour("--map-river"),
    hatch: colour("--map-hatch"),
    label: colour("--map-label"),
    seaLabel: colour("--map-sea-label"),
    halo: colour("--map-halo"),
    sans: font("--font-sans"),
    serif: font("--font-serif"),
  };
  probe.remove();
  return inks;
}

let brush: CanvasRenderingContext2D | null = null;

/** Any colour of CSS as #rrggbb, its transparency lost: picture programs know no newer notation. */
export function hexOf(colour: string): string {
  const plain = /^rgb\((\d+), (\d+), (\d+)\)$/u.exec(colour);
  if (plain !== null) return hex(plain.slice(1).map(Number));
  brush ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", {
    willReadFrequently: true,
  });
  if (brush === null) return "#000000";
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  return hex([...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)]);
}

const hex = (parts: readonly number[]): string =>
  `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
