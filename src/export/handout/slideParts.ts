import type PptxGenJS from "pptxgenjs";
import { saying } from "../../core/events/evidence";
import { colophonLines } from "../../core/export/colophon";
import type { Inks } from "../../core/export/drawing";
import type { Handout, Sheet } from "../../core/export/handout";
import type { Still, Stills } from "./stills";

/** Fonts that are on most machines: what cannot be shown is worse than what is not ours. */
const SERIF = "Georgia";
const SANS = "Arial";

/** Inches of a wide slide. */
const LEFT = 0.5;
const WIDTH = 12.33;
const TEXT_WIDTH = 3.9;
const PICTURE_LEFT = 4.7;
const PICTURE_WIDTH = 8.13;

/** Text that XML 1.0 can carry: control characters and lone surrogates gone, line breaks kept. */
export const lines = (text: string): string =>
  text.toWellFormed().replace(/[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu, "");

const hex = (colour: string): string => colour.slice(1);

/** A list cut into slides with their names: "Sources", or "Sources, 1 of 3". */
export function paged<T>(
  name: string,
  list: readonly T[],
  size: number,
): readonly { readonly name: string; readonly items: readonly T[] }[] {
  const pages = Math.ceil(list.length / size);
  return Array.from({ length: pages }, (_, i) => ({
    name: pages === 1 ? name : `${name}, ${i + 1} of ${pages}`,
    items: list.slice(i * size, (i + 1) * size),
  }));
}

/** The two kinds of slide. A title in its placeholder is what outlines and screen readers read. */
export const COVER = "Cover";
export const CONTENT = "Content";

/** Defines both kinds of slide; call before the first slide. */
export function defineMasters(deck: PptxGenJS, inks: Inks): void {
  const kinds = [
    { name: COVER, x: 1, y: 1.75, w: 11.3, h: 1, fontSize: 44 },
    { name: CONTENT, x: LEFT, y: 0.6, w: WIDTH, h: 0.65, fontSize: 28 },
  ];
  for (const { name, ...place } of kinds) {
    const options = { name: "title", type: "title", ...place, ...HEADING, color: hex(inks.ink) } as const;
    deck.defineSlideMaster({
      title: name,
      background: { color: hex(inks.paper) },
      objects: [{ placeholder: { options, text: "" } }],
    });
  }
}

const HEADING = { fontFace: SERIF, margin: 0, align: "left", valign: "top" } as const;

/** Title, question, as-of time and what is told of the story. */
export function cover(slide: PptxGenJS.Slide, handout: Handout, inks: Inks): void {
  const { colophon } = handout;
  const box = { x: 1, w: 11.3, margin: 0, color: hex(inks.ink) };
  slide.addText(lines(colophon.title), {
    ...box,
    y: 1.3,
    h: 0.4,
    fontFace: SANS,
    fontSize: 14,
    color: hex(inks.ink2),
  });
  slide.addText(lines(handout.title), { placeholder: "title" });
  const about = handout.question ?? colophon.description;
  if (about !== null) {
    slide.addText(lines(about), {
      ...box,
      y: 2.95,
      h: 1.3,
      fontFace: SERIF,
      fontSize: 22,
      italic: handout.question !== null,
      valign: "top",
    });
  }
  const told = [
    ...handout.known,
    ...colophonLines(colophon)
      .filter(([name]) => ["Story", "Licence", "Taken"].includes(name))
      .map(([name, text]) => `${name}: ${text}`),
  ];
  slide.addText(lines(told.join("\n")), {
    ...box,
    y: 5.0,
    h: 1.6,
    fontFace: SANS,
    fontSize: 12,
    color: hex(inks.ink2),
    valign: "bottom",
  });
}

/** The message of a slide, with a few words above it. */
export function title(slide: PptxGenJS.Slide, kicker: string | null, text: string, inks: Inks): void {
  const box = { x: LEFT, w: WIDTH, margin: 0 };
  if (kicker !== null) {
    slide.addText(lines(kicker), {
      ...box,
      y: 0.32,
      h: 0.28,
      fontFace: SANS,
      fontSize: 12,
      color: hex(inks.ink2),
      objectName: "Kicker",
    });
  }
  slide.addText(lines(text), {
    placeholder: "title",
    ...(text.length > 70 ? { fontSize: 22 } : {}),
    fit: "shrink",
  });
}

/** Text, key figures and what is pointed out, one below the other. */
export function figureBoxes(slide: PptxGenJS.Slide, { text, figures, claims }: Sheet, inks: Inks): void {
  const box = { x: LEFT, w: TEXT_WIDTH, margin: 0, valign: "top", color: hex(inks.ink) } as const;
  let y = 1.5;
  for (const { value, label, note, earlier } of figures) {
    const small = [label, earlier === null ? null : `was ${earlier}`, note]
      .filter((part) => part !== null)
      .join(" · ");
    slide.addText(
      [
        {
          text: lines(value),
          options: { fontFace: SERIF, fontSize: value.length > 12 ? 20 : 32, breakLine: true },
        },
        { text: lines(small), options: { fontFace: SANS, fontSize: 11, color: hex(inks.ink2) } },
      ],
      { ...box, y, h: 0.95, fit: "shrink", objectName: "Key figure" },
    );
    y += 1.05;
  }
  const said = claims.map((line) => `${saying(line)}: ${line.claim.text}`);
  const runs = [...(text === null ? [] : [text]), ...said].map((part) => ({
    text: lines(part),
    options: { breakLine: true },
  }));
  if (runs.length > 0) {
    slide.addText(runs, {
      ...box,
      y,
      h: 6.35 - y,
      fontFace: SANS,
      fontSize: 14,
      fit: "shrink",
      paraSpaceAfter: 8,
      objectName: "Text",
    });
  }
}

/** The pictures at the right, one below the other, as large as fits. */
export function pictureBoxes(slide: PptxGenJS.Slide, stills: Stills): void {
  let y = 1.5;
  const all: readonly (readonly [string, Still])[] = Object.entries(stills);
  const tall =
    all.reduce((sum, [, { width, height }]) => sum + height / width, 0) * PICTURE_WIDTH +
    0.12 * (all.length - 1);
  const scale = Math.min(1, 5.15 / tall);
  for (const [name, { address, width, height, alt }] of all) {
    const w = PICTURE_WIDTH * scale;
    const h = (w * height) / width;
    slide.addImage({ data: address, x: PICTURE_LEFT, y, w, h, altText: lines(alt), objectName: name });
    y += h + 0.12;
  }
}

/** A line below the text, which says how the pictures beside it are read. */
export function note(slide: PptxGenJS.Slide, text: string, inks: Inks): void {
  slide.addText(lines(text), {
    x: LEFT,
    y: 6.4,
    w: TEXT_WIDTH,
    h: 0.3,
    margin: 0,
    fontFace: SANS,
    fontSize: 10,
    color: hex(inks.ink2),
    fit: "shrink",
    objectName: "How to read the dots",
  });
}

/** One line at the foot. */
export function footer(slide: PptxGenJS.Slide, text: string, inks: Inks): void {
  slide.addText(lines(text), {
    x: LEFT,
    y: 6.8,
    w: WIDTH - 0.8,
    h: 0.4,
    margin: 0,
    fontFace: SANS,
    fontSize: 10,
    color: hex(inks.ink2),
    fit: "shrink",
    objectName: "Sources and edition",
  });
  slide.slideNumber = {
    x: LEFT + WIDTH - 0.6,
    y: 6.8,
    w: 0.6,
    h: 0.3,
    fontFace: SANS,
    fontSize: 10,
    color: hex(inks.ink2),
    align: "right",
  };
}
