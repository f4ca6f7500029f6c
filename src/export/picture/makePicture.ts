import type { Draw, Drawing, Scheme } from "../../core/export/drawing";
import { fileName } from "../../core/export/fileName";
import { pictureSvg } from "../../core/export/picture";
import { readInks } from "../../state/inks";
import type { Make } from "../exporter";
import { embeddedFonts } from "./fonts";
import { measure } from "./measure";
import { pngOf } from "./raster";

/** A view that can be drawn: what it is called, how it draws, and how large it is on the screen now. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly draw: Draw;
  readonly size: () => { readonly width: number; readonly height: number };
}

/** What a person chooses of a picture. */
export interface PictureChoice {
  readonly subjects: readonly Subject[];
  /** PNG with so many pixels for one of the screen, or SVG. */
  readonly format: 1 | 2 | 3 | "svg";
  readonly scheme: Scheme;
}

/** Makes the picture that was chosen. */
export const makePicture =
  ({ subjects, format, scheme }: PictureChoice): Make =>
  async (excerpt, { signal, report }) => {
    const inks = readInks(scheme);
    const { view, index, whole } = excerpt;
    const shown = { view, index, whole, ringed: [], scheme, inks, signal };
    const width = Math.max(...subjects.map((subject) => subject.size().width));
    const drawings: Drawing[] = [];
    for (const [i, { name, draw, size }] of subjects.entries()) {
      report(`Drawing the ${name.toLowerCase()}`, i / (subjects.length + 1));
      drawings.push(await draw({ ...shown, width, height: size().height }));
    }
    report("Putting the picture together", subjects.length / (subjects.length + 1));
    const bare = pictureSvg(excerpt, drawings, inks, measure, "");
    const fonts = await embeddedFonts(bare.svg, signal);
    const picture = pictureSvg(excerpt, drawings, inks, measure, fonts.css);
    const what = subjects.map(({ id }) => id).join(" and ");
    const shade = scheme === "dark" ? " dark" : "";
    if (format === "svg") {
      const blob = new Blob([picture.svg], { type: "image/svg+xml" });
      return { fileName: fileName(excerpt, `${what}${shade}`, "svg"), blob };
    }
    const blob = await pngOf(picture, fonts.samples, format, signal);
    return { fileName: fileName(excerpt, `${what}${shade} ${format}x`, "png"), blob };
  };
