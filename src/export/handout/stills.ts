import { altText } from "../../core/export/altText";
import type { Inks } from "../../core/export/drawing";
import { drawingSvg } from "../../core/export/drawingSvg";
import type { Handout, Sheet } from "../../core/export/handout";
import { readInks } from "../../state/inks";
import type { Job } from "../exporter";
import { embeddedFonts } from "../picture/fonts";
import type { Subject } from "../picture/makePicture";
import { pngOf } from "../picture/raster";

/** A picture that stands on a page or slide. */
export interface Still {
  /** PNG as a data address. */
  readonly address: string;
  /** In CSS pixels; the PNG has twice as many each way. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** What it does not show, and whose work it rests on. */
  readonly notes: readonly string[];
}

/** The pictures of a sheet by the id of what they show: `map`, `timeline`. */
export type Stills = Readonly<Record<string, Still>>;

/** In CSS pixels; a timeline becomes as tall as its lanes need. */
const WIDTH = 960;
const HEIGHT: Readonly<Record<string, number>> = { map: 540, timeline: 200 };
const SCALE = 2;

/** The pictures of every sheet, by the sheet's id, on paper. Rejects when the job is cancelled. */
export async function stillsOf(
  { sheets }: Handout,
  subjects: readonly Subject[],
  { signal, report }: Job,
): Promise<ReadonlyMap<string, Stills>> {
  const inks = readInks("light");
  const all = new Map<string, Stills>();
  for (const [i, sheet] of sheets.entries()) {
    report(`Drawing page ${i + 1} of ${sheets.length}`, i / sheets.length);
    const stills: [string, Still][] = [];
    for (const subject of subjects) stills.push([subject.id, await still(sheet, subject, inks, signal)]);
    all.set(sheet.id, Object.fromEntries(stills));
  }
  return all;
}

async function still(
  { excerpt, ringed }: Sheet,
  { id, name, draw }: Subject,
  inks: Inks,
  signal: AbortSignal,
): Promise<Still> {
  const { view, index, whole } = excerpt;
  const size = { width: WIDTH, height: HEIGHT[id] ?? WIDTH / 2 };
  const drawing = await draw({ view, index, whole, ringed, ...size, scheme: "light", inks, signal });
  const { css, samples } = await embeddedFonts(drawing.body, signal);
  const picture = { svg: drawingSvg(drawing, inks, css), width: drawing.width, height: drawing.height };
  const png = await pngOf(picture, samples, SCALE, signal);
  const { width, notes } = drawing;
  return { address: await addressOf(png), width, height: drawing.height, alt: altText(name, excerpt), notes };
}

const addressOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("A picture could not be read.")));
    reader.readAsDataURL(blob);
  });
