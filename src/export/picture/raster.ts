import { el, textAt } from "../../core/export/svg";
import type { Fonts } from "./fonts";

/** An SVG document and its size in pixels. */
interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The most pixels that browsers draw at once without failing, on the weakest of them. */
const MOST_PIXELS = 80_000_000;

/**
 * An SVG document as PNG. Rejects with what to do when it is too large for the browser.
 * @param samples of the fonts in it, to tell when they have come.
 * @param scale pixels of the picture for one of the document, 1 to 3.
 */
export async function pngOf(
  picture: Picture,
  samples: Fonts["samples"],
  scale: number,
  signal: AbortSignal,
): Promise<Blob> {
  const { width, height } = picture;
  if (width * height * scale * scale > MOST_PIXELS) {
    throw new Error("The picture is too large for this browser. Choose a smaller size.");
  }
  const image = await imageOf(withSamples(picture, samples));
  await fontsIn(image, height, samples.length, signal);
  const ctx = contextOf(Math.round(width * scale), Math.round(height * scale));
  ctx.scale(scale, scale);
  ctx.drawImage(image, 0, 0);
  const blob = await new Promise<Blob | null>((done) => ctx.canvas.toBlob(done, "image/png"));
  signal.throwIfAborted();
  if (blob === null) throw new Error("This browser could not write the picture. Choose a smaller size.");
  return blob;
}

/** Edge of the square that each sample has below the picture, in pixels. */
const CELL = 24;

/** The picture with a letter of each font below it, where the PNG does not reach. */
function withSamples({ svg, width, height }: Picture, samples: Fonts["samples"]): string {
  const letters = samples.map(([letter, font], i) =>
    textAt((i + 0.5) * CELL, height + CELL / 2, letter, font, "#000000", { "text-anchor": "middle" }),
  );
  const size = { width: Math.max(width, samples.length * CELL), height: height + CELL };
  return el("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, svg, ...letters);
}

/** How often one looks whether the fonts have come, a frame apart. */
const LOOKS = 240;

/**
 * Waits until every sample shows: a picture is there before the fonts inside it are, nothing
 * tells when they are, and until then their texts are missing. Rejects when they do not come.
 */
async function fontsIn(
  image: CanvasImageSource,
  top: number,
  count: number,
  signal: AbortSignal,
): Promise<void> {
  if (count === 0) return;
  const ctx = contextOf(count * CELL, CELL, { willReadFrequently: true });
  for (let look = 0; look < LOOKS; look++) {
    signal.throwIfAborted();
    ctx.clearRect(0, 0, count * CELL, CELL);
    ctx.drawImage(image, 0, -top);
    const drawn = Array.from({ length: count }, (_, i) =>
      ctx.getImageData(i * CELL, 0, CELL, CELL).data.some((value, at) => at % 4 === 3 && value > 0),
    );
    await new Promise((done) => setTimeout(done, 16));
    if (drawn.every(Boolean)) return;
  }
  throw new Error(
    "The letters of the picture did not come, and without them it would have no texts. Try again.",
  );
}

function contextOf(
  width: number,
  height: number,
  settings?: CanvasRenderingContext2DSettings,
): CanvasRenderingContext2D {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const ctx = canvas.getContext("2d", settings);
  if (ctx === null) throw new Error("This browser has no room for a picture of that size.");
  return ctx;
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } catch {
    throw new Error("This browser could not read the drawing.");
  } finally {
    URL.revokeObjectURL(address);
  }
}
