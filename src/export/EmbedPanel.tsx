import { useState } from "react";
import { EMBED_HEIGHTS, embedSnippet, isPublished } from "../core/export/embed";
import { embedPage } from "../core/view/pages";
import { CopyText } from "../ui/CopyText";
import { Segmented } from "../ui/Segmented";
import styles from "./ExportDialog.module.css";
import type { PanelExporter, PanelProps } from "./exporter";

const HEIGHTS = EMBED_HEIGHTS.map((height) => ({ value: String(height), name: `${height} px` }));

/** The snippet for another page, to copy, with the height of its frame. */
function EmbedPanel({ excerpt: { colophon } }: PanelProps) {
  const [height, setHeight] = useState<string>("640");
  if (!isPublished(colophon)) {
    return (
      <p className={styles.about}>
        This copy was opened from a file, which no other page can show. Put it on a web server first.
      </p>
    );
  }
  return (
    <div className={styles.panel}>
      <div className={styles.choices}>
        <Segmented label="Height of the frame" options={HEIGHTS} value={height} onChoose={setHeight} />
        <a href={embedPage(colophon.address)} target="_blank" rel="noreferrer">
          See how it looks
        </a>
      </div>
      <CopyText name="HTML for the other page" text={embedSnippet(colophon, Number(height))} />
    </div>
  );
}

/** The view in a frame of another page. */
export const EMBED: readonly PanelExporter[] = [
  {
    type: "panel",
    id: "embed",
    group: "embed",
    name: "Embed",
    about:
      "HTML that shows this view in a frame: map, timeline and events without the controls around them, and a line that leads to the whole. It goes on working for as long as this address does.",
    whenEmpty: true,
    Panel: EmbedPanel,
  },
];
