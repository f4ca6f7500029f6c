import { briefingFileName, fileName } from "../core/export/fileName";
import { openingOf } from "../core/export/opening";
import type { Briefing } from "../core/story/model";
import { makeOfflineFile } from "../state/offlineFile";
import { BriefingPanel } from "./BriefingPanel";
import type { Make, PanelExporter } from "./exporter";

/** The file that opens at a briefing's first step, a draft with it, or at the present view. */
const makeFile =
  (briefing: Briefing | null): Make =>
  async (excerpt, { signal, report }) => {
    report("Putting everything into one file");
    const { whole, colophon } = excerpt;
    const isDraft = briefing !== null && whole.story.briefings.get(briefing.id) !== briefing;
    const address =
      briefing === null
        ? new URL(colophon.address).hash
        : `#${openingOf(briefing, whole, new Map([[briefing.id, briefing]]))}`;
    const html = await makeOfflineFile(whole.story, { address, draft: isDraft ? briefing : null }, signal);
    const name =
      briefing === null
        ? fileName(excerpt, "offline", "html")
        : briefingFileName(whole, briefing, "offline", "html");
    return { fileName: name, blob: new Blob([html], { type: "text/html" }) };
  };

/** The app itself, to be kept or handed on. */
export const OFFLINE: PanelExporter = {
  type: "panel",
  id: "offline",
  group: "present",
  name: "Offline file (.html)",
  about:
    "The whole app with all of this story and the base map in one file, which opens at a briefing or at this view. Any browser shows it from a disk or a stick; it asks the network for nothing.",
  whenEmpty: true,
  Panel: (props) => (
    <BriefingPanel {...props} label="Opens at" action="Save the file" ofNothing makeOf={makeFile} />
  ),
};
