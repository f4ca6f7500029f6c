import { useEffect } from "react";
import { describeEdition } from "../core/view/describe";
import { useViewPart, useWholeIndex } from "../state/session";

/** Names the page after the story, and after the edition of it that is shown: tabs and printouts carry that. */
export function useTitle(): void {
  const index = useWholeIndex();
  const edition = useViewPart((view) => describeEdition(index, view));
  const title = [...(edition === null ? [] : [edition]), index.story.title, "Parley"].join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
