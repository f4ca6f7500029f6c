import { useSyncExternalStore } from "react";

/** Colours and fonts of the map as the page has them now, for canvases. */
export interface Palette {
  readonly sea: string;
  readonly land: string;
  readonly focusLand: string;
  readonly coast: string;
  readonly border: string;
  readonly admin: string;
  readonly river: string;
  readonly hatch: string;
  readonly label: string;
  readonly seaLabel: string;
  readonly halo: string;
  readonly sans: string;
  readonly serif: string;
}

/** The present palette; the same object until the theme changes. */
export const usePalette = (): Palette => useSyncExternalStore(watchTheme, current);

let known: Palette | null = null;

function current(): Palette {
  known ??= readPalette();
  return known;
}

/** Calls the listener when the theme changes, by switch or by system; returns the undo. */
function watchTheme(listener: () => void): () => void {
  const changed = () => {
    known = null;
    listener();
  };
  const system = matchMedia("(prefers-color-scheme: dark)");
  const attribute = new MutationObserver(changed);
  attribute.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ["data-theme", "class", "style"],
  });
  system.addEventListener("change", changed);
  return () => {
    attribute.disconnect();
    system.removeEventListener("change", changed);
  };
}

/** Colours go through a probe's `color`, which resolves `light-dark()` and `var()`. */
function readPalette(): Palette {
  const probe = document.createElement("span");
  probe.hidden = true;
  probe.style.setProperty("forced-color-adjust", "none");
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const colour = (name: string) => {
    probe.style.color = `var(${name})`;
    return style.color;
  };
  const font = (name: string) => {
    probe.style.fontFamily = `var(${name})`;
    return style.fontFamily;
  };
  const palette: Palette = {
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
  return palette;
}
