import { useMemo, useState } from "react";
import { type Excerpt, excerptOf } from "../core/export/excerpt";
import { useIndex, useView, useViewStore, useWholeIndex } from "./session";

/** What the present view shows, to be taken away; taken when it is first asked for. */
export function useExcerpt(): Excerpt {
  const view = useView();
  const index = useIndex();
  const whole = useWholeIndex();
  const store = useViewStore();
  const [accessed] = useState(() => Date.now());
  return useMemo(() => {
    const page = store.link().replace(/#.*$/su, "");
    return excerptOf({ view, index, whole, page, accessed });
  }, [view, index, whole, store, accessed]);
}
