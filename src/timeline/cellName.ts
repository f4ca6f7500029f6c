import type { Cell } from "../core/timeline/density";
import { cellWords } from "../core/timeline/words";
import type { LaneScene } from "./useScene";

/**
 * What a cell of a lane holds, in words, on the bar and over the list that it opens.
 * @param changed how many of each cell's events changed, by cell.
 */
export const cellName = (
  { key, name }: Pick<LaneScene, "key" | "name">,
  cell: Cell,
  zone: string,
  changed: ReadonlyMap<number, number> = new Map(),
): string => cellWords(key === "all" ? null : name, cell, zone, changed.get(cell.cell));
