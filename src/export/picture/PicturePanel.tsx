import { useState } from "react";
import type { Scheme } from "../../core/export/drawing";
import { Button } from "../../ui/Button";
import { Segmented } from "../../ui/Segmented";
import styles from "../ExportDialog.module.css";
import type { PanelProps } from "../exporter";
import { makePicture, type Subject } from "./makePicture";

const FORMATS = [
  { value: "1", name: "PNG 1×", title: "As many pixels as on the screen" },
  { value: "2", name: "PNG 2×", title: "Twice as fine: for slides" },
  { value: "3", name: "PNG 3×", title: "Three times as fine: for print" },
  { value: "svg", name: "SVG", title: "Lines and letters: sharp at any size, to be edited" },
] as const;
const SCHEMES: readonly { readonly value: Scheme; readonly name: string }[] = [
  { value: "light", name: "Paper" },
  { value: "dark", name: "Dark" },
];

/** Which views, in which format and theme; then the picture. */
export function PicturePanel({
  subjects,
  start,
}: Pick<PanelProps, "start"> & { readonly subjects: readonly Subject[] }) {
  const [what, setWhat] = useState("both");
  const [format, setFormat] = useState<(typeof FORMATS)[number]["value"]>("2");
  const [scheme, setScheme] = useState<Scheme>("light");
  const chosen = subjects.filter(({ id }) => what === "both" || what === id);
  const save = () =>
    start(makePicture({ subjects: chosen, format: format === "svg" ? format : PIXELS[format], scheme }));
  return (
    <div className={styles.choices}>
      <Segmented
        label="What is in the picture"
        options={[...subjects.map(({ id, name }) => ({ value: id, name })), { value: "both", name: "Both" }]}
        value={what}
        onChoose={setWhat}
      />
      <Segmented label="Format" options={FORMATS} value={format} onChoose={setFormat} />
      <Segmented label="Theme" options={SCHEMES} value={scheme} onChoose={setScheme} />
      <Button look="solid" onClick={save}>
        Save the picture
      </Button>
    </div>
  );
}

const PIXELS = { "1": 1, "2": 2, "3": 3 } as const;
