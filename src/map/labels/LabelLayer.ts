import L from "leaflet";
import type { PlacedLabel } from "../../core/geo/labels";
import type { Box, Pixel } from "../../core/geo/mercator";
import type { Palette } from "../basemap/palette";
import type { Frame } from "../frame";
import { canvasRatio } from "../look";
import { originAt } from "../origin";
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
  /** Drawn on first: a canvas in the page has the styles of the page worked out whenever its font is set. */
  #sheet = document.createElement("canvas");
  /** Top left corner of the picture in world pixels at its zoom: latitude ends where the world does, pixels do not. */
  #drawn: { readonly corner: L.Point; readonly zoom: number } | null = null;
  /** What the picture holds now. */
  #picture: Picture | null = null;

  /** The zoom that the picture is of; null before there is one. */
  get zoom(): number | null {
    return this.#picture?.frame.zoom ?? null;
  }

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

  /**
   * Draws labels whose boxes are world pixels at the frame's zoom. Within one frame only those that came, went
   * or moved, for no label lies over another; a filter that moves a few is not the price of all.
   */
  draw(frame: Frame, labels: readonly PlacedLabel<BaseWish>[], palette: Palette, magnified: number): void {
    const before = this.#picture;
    this.#picture = { frame, palette, magnified, labels };
    const ctx = this.#sheet.getContext("2d");
    if (ctx === null) return;
    if (before?.frame !== frame || before.palette !== palette || before.magnified !== magnified) {
      this.#clear(frame, magnified, ctx);
      for (const label of labels) drawLabel(ctx, label, palette);
      this.#show();
      return;
    }
    const [gone, come] = [missingFrom(labels, before.labels), missingFrom(before.labels, labels)];
    if (gone.length + come.length === 0) return;
    for (const { wish, box } of gone) {
      for (const { minX, minY, maxX, maxY } of [box, ...dotsOf(wish)]) {
        ctx.clearRect(minX - HALO, minY - HALO, maxX - minX + 2 * HALO, maxY - minY + 2 * HALO);
      }
    }
    for (const label of come) drawLabel(ctx, label, palette);
    this.#show();
  }

  /** Puts what was drawn on the page. */
  #show(): void {
    const page = this.#canvas.getContext("2d");
    if (page === null || this.#sheet.width === 0 || this.#sheet.height === 0) return;
    page.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    page.drawImage(this.#sheet, 0, 0);
  }

  /** An empty picture for a frame. */
  #clear({ padded, zoom }: Frame, magnified: number, ctx: CanvasRenderingContext2D): void {
    const ratio = canvasRatio(magnified);
    const [width, height] = [padded.maxX - padded.minX, padded.maxY - padded.minY];
    for (const canvas of [this.#sheet, this.#canvas]) {
      canvas.width = Math.ceil(width * ratio);
      canvas.height = Math.ceil(height * ratio);
    }
    this.#canvas.style.width = `${this.#canvas.width / ratio}px`;
    this.#canvas.style.height = `${this.#canvas.height / ratio}px`;
    this.#drawn = { corner: L.point(padded.minX, padded.minY).floor(), zoom };
    this.#follow();
    // A canvas that is given a size forgets its type.
    types.delete(ctx);
    ctx.scale(ratio, ratio);
    ctx.translate(-this.#drawn.corner.x, -this.#drawn.corner.y);
  }

  #follow = (): void => {
    const map = this._map;
    if (this.#drawn === null || map === undefined) return;
    this.#stretch(map.getZoomScale(map.getZoom(), this.#drawn.zoom), map.getPixelOrigin());
  };

  #animate = ({ center, zoom }: L.ZoomAnimEvent): void => {
    const map = this._map;
    if (this.#drawn === null || map === undefined) return;
    this.#stretch(map.getZoomScale(zoom, this.#drawn.zoom), originAt(map, center, zoom));
  };

  /** Puts the picture where it belongs in a layer that starts at `origin`, in world pixels. */
  #stretch(scale: number, origin: L.Point): void {
    if (this.#drawn === null) return;
    L.DomUtil.setTransform(this.#canvas, this.#drawn.corner.multiplyBy(scale).subtract(origin), scale);
  }
}

interface Picture {
  readonly frame: Frame;
  readonly palette: Palette;
  readonly magnified: number;
  readonly labels: readonly PlacedLabel<BaseWish>[];
}

/** How far a letter's halo reaches beyond its label's box, in pixels. */
const HALO = 1.5;

/** The labels of `wanted` that do not stand likewise among `labels`. */
function missingFrom(
  labels: readonly PlacedLabel<BaseWish>[],
  wanted: readonly PlacedLabel<BaseWish>[],
): PlacedLabel<BaseWish>[] {
  const standing = new Set(labels.map(told));
  return wanted.filter((label) => !standing.has(told(label)));
}

/** What tells how a label stands: the same name may be on several copies of the world. */
const told = ({ wish: { key, dot, at }, side, box }: PlacedLabel<BaseWish>): string =>
  `${key} ${side} ${dot} ${at.x} ${box.minX} ${box.minY}`;

function dotsOf({ symbol, dot, at: { x, y } }: BaseWish): Box[] {
  if (symbol === null || dot <= 0) return [];
  return [{ minX: x - dot, minY: y - dot, maxX: x + dot, maxY: y + dot }];
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
    setType(ctx, font, spacing);
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

const types = new WeakMap<CanvasRenderingContext2D, string>();

/** Setting what is set already costs as much as a change. */
function setType(ctx: CanvasRenderingContext2D, font: string, spacing: number): void {
  const type = `${spacing}px ${font}`;
  if (types.get(ctx) === type) return;
  types.set(ctx, type);
  ctx.font = font;
  ctx.letterSpacing = `${spacing}px`;
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
