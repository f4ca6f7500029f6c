let brush: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** Width of a text in CSS pixels; remembered. `spacing` is added after each letter. */
export function textWidth(text: string, font: string, spacing = 0): number {
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    brush ??= document.createElement("canvas").getContext("2d");
    if (brush === null) return text.length * 7;
    brush.font = font;
    width = brush.measureText(text).width;
    widths.set(key, width);
  }
  return width + spacing * text.length;
}

/** Forgets all widths: fonts have come. */
export const forgetWidths = (): void => widths.clear();
