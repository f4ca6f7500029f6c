import type { PanelExporter } from "../exporter";
import type { Subject } from "./makePicture";
import { PicturePanel } from "./PicturePanel";

/** The line of the dialog for pictures of these views. */
export const pictures = (subjects: readonly Subject[]): readonly PanelExporter[] => [
  {
    type: "panel",
    id: "picture",
    group: "picture",
    name: "Map, timeline or both (.png, .svg)",
    about:
      "What the map and the timeline show now, with title, key to the marks, attribution and sources. What lies outside the frame is counted in the picture.",
    whenEmpty: false,
    Panel: (props) => <PicturePanel {...props} subjects={subjects} />,
  },
];
