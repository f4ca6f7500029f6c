import type { Handout } from "../../core/export/handout";
import { createStore } from "../../state/store";
import type { Stills } from "./stills";

/** A handout with its pictures, ready for paper. */
export interface ReadyHandout {
  readonly handout: Handout;
  readonly stills: ReadonlyMap<string, Stills>;
}

/** The handout that is shown in place of the app; null while none is. */
export const handoutStore = createStore<ReadyHandout | null>(null);
