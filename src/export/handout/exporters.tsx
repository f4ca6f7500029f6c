import { briefingFileName, fileName } from "../../core/export/fileName";
import { handoutOf } from "../../core/export/handout";
import type { Briefing } from "../../core/story/model";
import { readInks } from "../../state/inks";
import { BriefingPanel } from "../BriefingPanel";
import type { Make, PanelExporter } from "../exporter";
import type { Subject } from "../picture/makePicture";
import { showHandout } from "./handoutStore";
import { stillsOf } from "./stills";

const PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** Slides, whose library comes only when they are asked for. */
const makeSlides =
  (subjects: readonly Subject[]) =>
  (briefing: Briefing | null): Make =>
  async (excerpt, job) => {
    const handout = handoutOf(briefing, excerpt);
    const [{ slidesOf }, stills] = await Promise.all([import("./slides"), stillsOf(handout, subjects, job)]);
    job.report("Putting the slides together", 1);
    const file = await slidesOf(handout, stills, readInks("light"));
    const name =
      briefing === null
        ? fileName(excerpt, "slides", "pptx")
        : briefingFileName(excerpt.whole, briefing, "", "pptx");
    return { fileName: name, blob: new Blob([file], { type: PPTX }) };
  };

/** The handout takes the app's place on the screen: what is printed is what is seen. */
const makeHandout =
  (subjects: readonly Subject[]) =>
  (briefing: Briefing | null): Make =>
  async (excerpt, job) => {
    const handout = handoutOf(briefing, excerpt);
    const stills = await stillsOf(
      handout,
      subjects.filter(({ id }) => id === "map"),
      job,
    );
    job.signal.throwIfAborted();
    showHandout({ handout, stills });
    return null;
  };

/** Slides and handout of a briefing or of the present view, with pictures of these subjects. */
export const handouts = (subjects: readonly Subject[]): readonly PanelExporter[] => [
  {
    type: "panel",
    id: "slides",
    group: "present",
    name: "Slides (.pptx)",
    about:
      "A slide a step: words to edit, pictures of map and timeline, key figures, the notes, and all sources as links. For PowerPoint, LibreOffice, Keynote and Google Slides.",
    whenEmpty: true,
    Panel: (props) => (
      <BriefingPanel
        {...props}
        label="What is in it"
        action="Save the slides"
        makeOf={makeSlides(subjects)}
      />
    ),
  },
  {
    type: "panel",
    id: "handout",
    group: "print",
    name: "Handout",
    about:
      "A cover with the question, a page a step with its map, figures and sources, then the events and all sources with live links. For A4 and Letter; the browser prints it or saves it as PDF.",
    whenEmpty: true,
    Panel: (props) => (
      <BriefingPanel
        {...props}
        label="What is in it"
        action="Show the handout"
        makeOf={makeHandout(subjects)}
      />
    ),
  },
];
