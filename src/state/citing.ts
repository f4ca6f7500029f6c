import type { Reference } from "../core/evidence/citation";
import { type CitedRecord, citationOf } from "../core/view/cited";
import { useIndex, useViewStore, useWhenWhole, useWholeIndex } from "./session";
import { createStore } from "./store";

/** A citation that was asked for. */
export interface Citing {
  readonly type: CitedRecord["type"];
  readonly reference: Reference;
}

/** The citation that is shown; null while none is. */
export const citingStore = createStore<Citing | null>(null);

/** Takes the citation away. */
export const closeCitation = (): void => citingStore.set(null);

/** Shows the citation of an event, a claim or the view, as it is at this moment. */
export function useCite(): (what: CitedRecord) => void {
  const store = useViewStore();
  const index = useIndex();
  const whole = useWholeIndex();
  const whenWhole = useWhenWhole();
  return (what) =>
    whenWhole(() => {
      const page = store.link().replace(/#.*$/su, "");
      const reference = citationOf(what, { view: store.get(), index, whole, page, accessed: Date.now() });
      citingStore.set(reference && { type: what.type, reference });
    });
}
