import L from "leaflet";
import type { PlacedLabel } from "../../core/geo/labels";
import type { Pixel } from "../../core/geo/mercator";
import type { Palette } from "../basemap/palette";
import type { Frame } from "../frame";
import { canvasRatio } from "../look";
import { type PointSymbol, SYMBOL_PATH, SYMBOL_SIZE } from "./symbols";
import type { BaseWish } from "./wishes";

/** The pane of the labels: above tiles and shapes, below the story's marks. */
export const LABEL_PANE = "labels";

/**
 * One canvas with all names of the basemap, a margin larger than the frame, so that a pan
 * shows no gap. While the map zooms the picture is stretched with it.
 */
export class LabelLayer extends L.Layer {
  #canvas = document.createElement("canvas");
  /** Top left corner of the picture in world pixels at its zoom: latitude ends where the world does, pixels do not. */
  #drawn: { readonly corner: L.Point; readonly zoom: number } | null = null;

  override onAdd(map: L.Map): this {
    const pane = map.getPane(LABEL_PANE) ?? map.createPane(LABEL_PANE);
    pane.style.zIndex = "450";
    pane.style.pointerEvents = "none";
    this.#canvas.className = "leaflet-zoom-animated";
    this.#canvas.setAttribute("aria-hidden", "true");
    pane.append(this.#canvas);
    map.on("zoomanim", this.#animate);
    map.on("zoom viewreset", this.#follow);
    return this;
  }

  override onRemove(map: L.Map): this {
    this.#canvas.remove();
    map.off("zoomanim", this.#animate);
    map.off("zoom viewreset", this.#follow);
    return this;
  }

  /** Draws labels whose boxes are world pixels at the frame's zoom. */
  draw(frame: Frame, labels: readonly PlacedLabel<BaseWish>[], palette: Palette, magnified: number): void {
    const { padded, zoom } = frame;
    const ratio = canvasRatio(magnified);
    const [width, height] = [padded.maxX - padded.minX, padded.maxY - padded.minY];
    this.#canvas.width = Math.ceil(width * ratio);
    this.#canvas.height = Math.ceil(height * ratio);
    this.#canvas.style.width = `${this.#canvas.width / ratio}px`;
    this.#canvas.style.height = `${this.#canvas.height / ratio}px`;
    this.#drawn = { corner: L.point(padded.minX, padded.minY).floor(), zoom };
    this.#follow();
    const ctx = this.#canvas.getContext("2d");
    if (ctx === null) return;
    ctx.scale(ratio, ratio);
    ctx.translate(-this.#drawn.corner.x, -this.#drawn.corner.y);
    for (const label of labels) drawLabel(ctx, label, palette);
  }

  #follow = (): void => {
    const map = this._map;
    if (this.#drawn === null || map === undefined) return;
    this.#stretch(map.getZoomScale(map.getZoom(), this.#drawn.zoom), map.getPixelOrigin());
  };

  #animate = ({ center, zoom }: L.ZoomAnimEvent): void => {
    const map = this._map;
    if (this.#drawn === null || map === undefined) return;
    const pane = map.getPane("mapPane");
    const moved = pane === undefined ? L.point(0, 0) : L.DomUtil.getPosition(pane);
    const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(moved).round();
    this.#stretch(map.getZoomScale(zoom, this.#drawn.zoom), origin);
  };

  /** Puts the picture where it belongs in a layer that starts at `origin`, in world pixels. */
  #stretch(scale: number, origin: L.Point): void {
    if (this.#drawn === null) return;
    L.DomUtil.setTransform(this.#canvas, this.#drawn.corner.multiplyBy(scale).subtract(origin), scale);
  }
}

function drawLabel(
  ctx: CanvasRenderingContext2D,
  { wish, side, box }: PlacedLabel<BaseWish>,
  palette: Palette,
): void {
  ctx.lineJoin = "round";
  ctx.textBaseline = "middle";
  ctx.strokeStyle = palette.halo;
  ctx.lineWidth = 3;
  if (wish.symbol !== null && wish.dot > 0) drawSymbol(ctx, wish.symbol, wish.at, palette);
  if (side === "alone") return;
  const tall = (box.maxY - box.minY) / wish.lines.length;
  for (const [i, { text, font, colour, spacing }] of wish.lines.entries()) {
    ctx.font = font;
    ctx.letterSpacing = `${spacing}px`;
    ctx.fillStyle = colour;
    ctx.textAlign = side === "right" ? "left" : side === "left" ? "right" : "center";
    const middle = (box.minX + box.maxX + spacing) / 2;
    const x = Math.round(side === "right" ? box.minX : side === "left" ? box.maxX : middle);
    const y = Math.round(box.minY + tall * (i + 0.5));
    ctx.globalAlpha = 0.8;
    ctx.strokeText(text, x, y);
    ctx.globalAlpha = 1;
    ctx.fillText(text, x, y);
  }
}

function drawSymbol(
  ctx: CanvasRenderingContext2D,
  symbol: PointSymbol,
  { x, y }: Pixel,
  { label, halo }: Palette,
): void {
  ctx.fillStyle = label;
  if (symbol === "city") {
    ctx.beginPath();
    ctx.arc(x, y, 2, 0, 2 * Math.PI);
    ctx.fill();
    return;
  }
  const path = new Path2D(SYMBOL_PATH[symbol]);
  ctx.save();
  ctx.translate(Math.round(x) - SYMBOL_SIZE / 2, Math.round(y) - SYMBOL_SIZE / 2);
  ctx.strokeStyle = halo;
  ctx.stroke(path);
  ctx.strokeStyle = label;
  ctx.lineWidth = 1.2;
  if (symbol === "port") ctx.stroke(path);
  else ctx.fill(path);
  ctx.restore();
}
