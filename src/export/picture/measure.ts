let brush: CanvasRenderingContext2D | null = null;

/** Width of a text in pixels, in a font of the CSS shorthand. */
export function measure(text: string, font: string): number {
  brush ??= document.createElement("canvas").getContext("2d");
  if (brush === null) return 7 * text.length;
  brush.font = font;
  return brush.measureText(text).width;
}
