import { numberText } from "../number";
import { CERTAINTIES, CERTAINTY_LABEL, EVENT_KINDS, KIND_LABEL } from "../story/vocabulary";
import { axisZone, colophonLines, filterWords } from "./colophon";
import type { Drawing, Inks } from "./drawing";
import type { Excerpt } from "./excerpt";
import { glyphSvg } from "./glyphSvg";
import { el, escaped, textAt } from "./svg";
import { type Measure, wrapped } from "./wrapped";

/** Around everything, and between drawings, in pixels. */
const MARGIN = 24;
const GAP = 12;

interface Page {
  readonly width: number;
  readonly inks: Inks;
  readonly measure: Measure;
}

/** Elements of a page from a height, and the height at which they end. */
interface Block {
  readonly svg: string;
  readonly end: number;
}

/**
 * A picture that stands by itself as one SVG document: title and choice, the drawings one below the
 * other, the key to marks, what the drawings leave out, sources, licence, address and day.
 * @param measure width of a text in pixels.
 * @param style CSS with the fonts, for the document's own use.
 */
export function pictureSvg(
  excerpt: Excerpt,
  drawings: readonly Drawing[],
  inks: Inks,
  measure: Measure,
  style: string,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const { colophon } = excerpt;
  const width = Math.max(...drawings.map((drawing) => drawing.width)) + 2 * MARGIN;
  const page = { width, inks, measure };
  const blocks: string[] = [];
  let y = MARGIN;
  const add = ({ svg, end }: Block) => {
    blocks.push(svg);
    y = end;
  };
  add(headBlock(excerpt, drawings, page, y));
  for (const drawing of drawings) add(drawingBlock(drawing, page, y + GAP));
  add(keyBlock(excerpt, page, y + GAP));
  add(smallPrint(excerpt, drawings, page, y + GAP));
  const height = Math.ceil(y + MARGIN);
  const svg = el(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-labelledby": "picture-title picture-about",
    },
    el("title", { id: "picture-title" }, escaped(`${colophon.title}: ${colophon.counts}`)),
    el(
      "desc",
      { id: "picture-about" },
      escaped(
        [...colophonLines(colophon).map(([name, text]) => `${name}: ${text}`), ...headlines(excerpt)].join(
          "\n",
        ),
      ),
    ),
    style === "" ? "" : el("style", {}, style),
    el("rect", { width, height, fill: inks.paper }),
    ...blocks,
  );
  return { svg: `${svg}\n`, width, height };
}

const headlines = ({ events }: Excerpt): string[] =>
  events.map(({ headline, when }) => `${when.text}: ${headline}`);

function headBlock(
  { colophon, view, whole }: Excerpt,
  drawings: readonly Drawing[],
  { width, inks, measure }: Page,
  top: number,
): Block {
  const { title, counts, conditions, known, times } = colophon;
  const room = width - 2 * MARGIN;
  const hasAxis = view.clock === "event" && drawings.some(({ name }) => name === "timeline");
  const axis = hasAxis ? `; the timeline’s axis in ${axisZone(whole.story, view.clock)}` : "";
  const choice = conditions.length === 0 ? counts : `${counts}: ${filterWords(colophon)}`;
  const [big, plain] = [`600 23px ${inks.serif}`, `400 13px ${inks.sans}`];
  const lines: (readonly [text: string, font: string, colour: string, tall: number])[] = [
    ...wrapped(title, big, room, measure).map((line) => [line, big, inks.ink, 30] as const),
    ...wrapped(choice, `500 13px ${inks.sans}`, room, measure).map(
      (line) => [line, `500 13px ${inks.sans}`, inks.ink, 20] as const,
    ),
    ...wrapped(`${known} · times: ${times}${axis}`, plain, room, measure).map(
      (line) => [line, plain, inks.ink2, 20] as const,
    ),
  ];
  let y = top;
  const svg = lines.map(([text, font, colour, tall]) => {
    y += tall;
    return textAt(MARGIN, y - tall / 2, text, font, colour);
  });
  return { svg: svg.join(""), end: y };
}

function drawingBlock({ name, width, height, body }: Drawing, { inks }: Page, top: number): Block {
  const frame = { x: MARGIN, y: top, width, height };
  return {
    svg:
      el("svg", { ...frame, viewBox: `0 0 ${width} ${height}`, "data-drawing": name }, body) +
      el("rect", { ...frame, fill: "none", stroke: inks.hairline }),
    end: top + height,
  };
}

/** One entry of the key: draws its mark around a point. */
type Entry = readonly [text: string, mark: (x: number, y: number) => string];

function keyBlock({ index: { story } }: Excerpt, { width, inks, measure }: Page, top: number): Block {
  const glyph = { colour: inks.ink2, certainty: "corroborated", size: 12 } as const;
  const hatched = (x: number, y: number) =>
    el("rect", { x: x - 6, y: y - 6, width: 12, height: 12, fill: inks.focusLand, stroke: inks.coast }) +
    el("path", {
      d: `M${x - 5} ${y + 5}L${x + 5} ${y - 5}M${x - 5} ${y}L${x} ${y - 5}M${x} ${y + 5}L${x + 5} ${y}`,
      stroke: inks.hatch,
    });
  const unsure = (x: number, y: number) =>
    el("circle", {
      cx: x,
      cy: y,
      r: 5.5,
      fill: "none",
      stroke: inks.ink2,
      "stroke-width": 1.5,
      "stroke-dasharray": "3 2",
    });
  const entries: Entry[] = [
    ...EVENT_KINDS.map(
      (kind): Entry => [KIND_LABEL[kind], (x, y) => glyphSvg({ ...glyph, kind, x, y }, inks)],
    ),
    ...[...story.sides.values()].map(
      ({ name, colour }): Entry => [
        name,
        (x, y) => glyphSvg({ ...glyph, kind: "statement", colour: inks.sides[colour], x, y }, inks),
      ],
    ),
    ...CERTAINTIES.map(
      (certainty): Entry => [
        CERTAINTY_LABEL[certainty],
        (x, y) => glyphSvg({ ...glyph, kind: "talks", certainty, x, y }, inks),
      ],
    ),
    ["Uncertain place", unsure],
    ["Occupied territory", hatched],
  ];
  const font = `400 11px ${inks.sans}`;
  let [x, y] = [MARGIN, top + 9];
  const svg = entries.map(([text, mark]) => {
    const wide = 18 + measure(text, font) + 14;
    if (x > MARGIN && x + wide > width - MARGIN) [x, y] = [MARGIN, y + 18];
    const drawn = mark(x + 6, y) + textAt(x + 18, y, text, font, inks.ink2);
    x += wide;
    return drawn;
  });
  return { svg: el("g", {}, ...svg), end: y + 9 };
}

function smallPrint(
  { colophon }: Excerpt,
  drawings: readonly Drawing[],
  { width, inks, measure }: Page,
  top: number,
): Block {
  const told = colophonLines(colophon).filter(([name]) => !["Events", "Times", "Edition"].includes(name));
  const publishers = [...new Set(colophon.sources.map(({ publisher }) => publisher))];
  const count = colophon.sources.length;
  const texts = [
    ...drawings.flatMap(({ notes }) => notes),
    ...(count === 0 ? [] : [`Sources (${numberText(count)}): ${publishers.join(", ")}.`]),
    told.map(([name, text]) => `${name}: ${text}`).join(" · "),
  ];
  const font = `400 10px ${inks.sans}`;
  let y = top;
  const svg = texts.flatMap((text) =>
    wrapped(text, font, width - 2 * MARGIN, measure).map((line) => {
      y += 14;
      return textAt(MARGIN, y - 7, line, font, inks.ink2);
    }),
  );
  return { svg: svg.join(""), end: y };
}
