import { useSyncExternalStore } from "react";
import type { Inks } from "../../core/export/drawing";
import { readInks } from "../../state/inks";

/** Colours and fonts of the map, for canvases and pictures. */
export type Palette = Pick<
  Inks,
  | "sea"
  | "land"
  | "focusLand"
  | "coast"
  | "border"
  | "admin"
  | "river"
  | "hatch"
  | "label"
  | "seaLabel"
  | "halo"
  | "sans"
  | "serif"
>;

/** The present palette; the same object until the theme changes. */
export const usePalette = (): Palette => useSyncExternalStore(watchTheme, current);

let known: Palette | null = null;

function current(): Palette {
  known ??= readInks(null);
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
