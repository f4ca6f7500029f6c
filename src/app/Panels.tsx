import type { View } from "../core/view/view";
import { Accounts } from "../evidence/Accounts";
import { Changes } from "../evidence/Changes";
import { Sources } from "../evidence/Sources";

/** The panels of the right column beside the list of events, which is there from the start. */
export function Panels({ panel }: { readonly panel: Exclude<View["panel"], "events"> }) {
  switch (panel) {
    case "accounts":
      return <Accounts />;
    case "sources":
      return <Sources />;
    case "changes":
      return <Changes />;
  }
}
