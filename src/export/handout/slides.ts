import PptxGenJS from "pptxgenjs";
import { accessedDay, colophonLines, type SourceLine, sourceWords } from "../../core/export/colophon";
import type { Inks } from "../../core/export/drawing";
import type { Handout, ListedEvent, Sheet } from "../../core/export/handout";
import { sinceWords } from "../../core/export/since";
import {
  CONTENT,
  COVER,
  cover,
  defineMasters,
  figureBoxes,
  footer,
  lines,
  note,
  paged,
  pictureBoxes,
  title,
} from "./slideParts";
import type { Stills } from "./stills";

/** How many lines of a list fit on a slide. */
const EVENTS = 12;
const SOURCES = 66;

/**
 * A handout as a slide deck (Office Open XML, .pptx): a cover, a slide a sheet with its words as text,
 * pictures with alternative text and the presenter's notes; the events, where it is no briefing; and
 * all sources as links.
 */
export async function slidesOf(
  handout: Handout,
  stills: ReadonlyMap<string, Stills>,
  inks: Inks,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = lines(handout.title);
  deck.subject = lines(handout.question ?? handout.colophon.description ?? handout.title);
  deck.author = "Parley";
  defineMasters(deck, inks);
  const slide = () => deck.addSlide({ masterName: CONTENT });
  cover(deck.addSlide({ masterName: COVER }), handout, inks);
  for (const sheet of handout.sheets) stepSlide(slide(), sheet, stills.get(sheet.id) ?? {}, inks);
  if (handout.question === null) {
    for (const { items, name } of paged("Events", handout.events, EVENTS))
      eventSlide(slide(), name, items, inks);
  }
  for (const { items, name } of paged("Sources", handout.sources, SOURCES))
    sourceSlide(slide(), name, items, handout, inks);
  const written = await deck.write({ outputType: "uint8array", compression: true });
  if (!(written instanceof Uint8Array)) throw new Error("The slides could not be put into a file.");
  return new Uint8Array(written);
}

function stepSlide(slide: PptxGenJS.Slide, sheet: Sheet, stills: Stills, inks: Inks): void {
  title(slide, sheet.kicker, sheet.title, inks);
  figureBoxes(slide, sheet, inks);
  pictureBoxes(slide, stills);
  const { excerpt, sources, notes } = sheet;
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const shownSources = publishers.slice(0, 8).join(", ") + (publishers.length > 8 ? " and others" : "");
  footer(
    slide,
    [`Sources: ${shownSources}`, excerpt.colophon.known, excerpt.colophon.counts].join(" · "),
    inks,
  );
  const { view, whole } = excerpt;
  if (view.since !== null)
    note(slide, `● A dot marks what changed since ${sinceWords({ view, whole }, view.since)}`, inks);
  const told = [
    ...(notes === null ? [] : [notes]),
    ...colophonLines(excerpt.colophon).map(([name, text]) => `${name}: ${text}`),
    ...Object.values(stills).flatMap((still) => still.notes),
    "Sources:",
    ...sources.map(sourceWords),
  ];
  slide.addNotes(lines(told.join("\n")));
}

function eventSlide(slide: PptxGenJS.Slide, name: string, events: readonly ListedEvent[], inks: Inks): void {
  title(slide, null, name, inks);
  const cell = (text: string) => ({ text: lines(text) });
  const rows = events.map(({ row, when, where, standing }) =>
    [when, row.headline, where, standing].map(cell),
  );
  const head = ["When", "What", "Where", "How firmly"].map((text) => ({ text, options: { bold: true } }));
  slide.addTable([head, ...rows], {
    x: 0.5,
    y: 1.35,
    w: 12.33,
    colW: [2.35, 5.48, 2.5, 2.0],
    fontFace: "Arial",
    fontSize: 11,
    color: inks.ink.slice(1),
    border: { type: "solid", pt: 0.5, color: inks.hairline.slice(1) },
    margin: 0.05,
  });
}

function sourceSlide(
  slide: PptxGenJS.Slide,
  name: string,
  sources: readonly SourceLine[],
  handout: Handout,
  inks: Inks,
): void {
  title(slide, null, name, inks);
  const third = Math.ceil(SOURCES / 3);
  for (const column of [0, 1, 2]) {
    const part = sources.slice(column * third, (column + 1) * third);
    if (part.length === 0) continue;
    const runs = part.map(({ publisher, published, url }) => ({
      text: lines(`${publisher}, ${published ?? "no date given"}`),
      options: {
        breakLine: true,
        ...(url === null ? {} : { hyperlink: { url: new URL(url).href } }),
      },
    }));
    slide.addText(runs, {
      x: 0.5 + column * 4.15,
      y: 1.35,
      w: 4.0,
      h: 5.2,
      fontFace: "Arial",
      fontSize: 10.5,
      color: inks.ink.slice(1),
      valign: "top",
      margin: 0,
      paraSpaceAfter: 4,
      objectName: `Sources, column ${column + 1}`,
    });
  }
  const { colophon } = handout;
  footer(
    slide,
    `${colophon.title}, version ${colophon.version} · ${colophon.licence ?? ""} · ${accessedDay(colophon)}`,
    inks,
  );
}
