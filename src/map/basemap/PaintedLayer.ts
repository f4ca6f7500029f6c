import L from "leaflet";
import { canvasRatio } from "../look";

/** What a tile is painted from and how. */
export interface Painter<Shapes> {
  /** Null while there is nothing to paint from; then tiles are painted without shapes. */
  readonly load: ((at: L.Coords) => Promise<Shapes>) | null;
  /**
   * Paints on a context that is scaled to the tile's own pixels; `edge` is its length in them, and
   * `stretch` how large the map shows such a pixel (1 at a whole zoom level).
   */
  readonly paint: (
    ctx: CanvasRenderingContext2D,
    shapes: Shapes | null,
    at: L.Coords,
    edge: number,
    stretch: number,
  ) => void;
}

/** Longest that painting may take of one frame, in milliseconds: the browser fills what was painted later, and takes twice as long. */
const BUDGET = 4;
/** One pixel more than a tile, so that no seam shows at fractional zoom. */
const EDGE = 257;

interface Tile<Shapes> {
  readonly canvas: HTMLCanvasElement;
  readonly at: L.Coords;
  /** Null until they have come. */
  shapes: Shapes | null;
  /** Called once, after the first painting. */
  done: L.DoneCallback | null;
}

/**
 * Tiles painted in the page, a few each frame, so that no zoom or theme change holds up
 * the pointer. Repainting keeps the old picture until the new one is there.
 */
export class PaintedLayer<Shapes> extends L.GridLayer {
  #painter: Painter<Shapes> = { load: null, paint: () => {} };
  #tiles = new Map<HTMLElement, Tile<Shapes>>();
  #queue: Tile<Shapes>[] = [];
  #frame = 0;
  #stretch = 1;
  #magnified = 1;
  readonly #clear: boolean;

  /** With `clear`, what lies below the tiles is seen where nothing is painted. */
  constructor(options?: L.GridLayerOptions, { clear = false } = {}) {
    super(options);
    this.#clear = clear;
    this.on("tileunload", ({ tile }: L.TileEvent) => {
      const gone = this.#tiles.get(tile);
      this.#tiles.delete(tile);
      this.#queue = this.#queue.filter((waiting) => waiting !== gone);
    });
  }

  /** Paints every tile anew; asks for its shapes again only if they come from elsewhere than before. */
  show(painter: Painter<Shapes>): void {
    const elsewhere = painter.load !== this.#painter.load;
    this.#painter = painter;
    for (const tile of this.#tiles.values()) {
      if (elsewhere) this.#request(tile);
      // What has not come yet is painted when it does.
      else if (painter.load === null || tile.shapes !== null) this.#enqueue(tile);
    }
  }

  /** How much larger than in CSS pixels the map is shown; paints anew when that changes. */
  magnify(magnified: number): void {
    if (magnified === this.#magnified) return;
    this.#magnified = magnified;
    this.show(this.#painter);
  }

  override onAdd(map: L.Map): this {
    this.#stretch = stretchOf(map);
    return super.onAdd(map);
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return { ...super.getEvents?.(), zoomend: this.#sharpen };
  }

  override onRemove(map: L.Map): this {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#queue = [];
    return super.onRemove(map);
  }

  protected override createTile(at: L.Coords, done: L.DoneCallback): HTMLElement {
    const canvas = document.createElement("canvas");
    const tile: Tile<Shapes> = { canvas, at, shapes: null, done };
    this.#tiles.set(canvas, tile);
    this.#request(tile);
    return canvas;
  }

  #request(tile: Tile<Shapes>): void {
    const { load } = this.#painter;
    if (load === null) {
      this.#enqueue(tile);
      return;
    }
    const wanted = () => this.#painter.load === load && this.#tiles.get(tile.canvas) === tile;
    load(tile.at).then(
      (shapes) => {
        if (!wanted()) return;
        tile.shapes = shapes;
        this.#enqueue(tile);
      },
      (error: unknown) => {
        if (wanted()) tile.done?.(error instanceof Error ? error : new Error(String(error)), tile.canvas);
      },
    );
  }

  #enqueue(tile: Tile<Shapes>): void {
    if (!this.#queue.includes(tile)) this.#queue.push(tile);
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#work);
  }

  /** Between whole zoom levels tiles are shown smaller: paints them for that size. */
  #sharpen = (): void => {
    const stretch = stretchOf(this._map);
    if (stretch === this.#stretch) return;
    this.#stretch = stretch;
    this.show(this.#painter);
  };

  #work = (): void => {
    const start = performance.now();
    this.#frame = 0;
    while (this.#queue.length > 0 && performance.now() - start < BUDGET) {
      const tile = this.#queue.shift();
      if (tile !== undefined) this.#run(tile);
    }
    if (this.#queue.length > 0) this.#frame = requestAnimationFrame(this.#work);
  };

  #run(tile: Tile<Shapes>): void {
    const { canvas, at, shapes, done } = tile;
    const pixels = Math.round(EDGE * canvasRatio(this.#magnified) * this.#stretch);
    canvas.style.width = canvas.style.height = `${EDGE}px`;
    canvas.width = canvas.height = pixels;
    const ctx = canvas.getContext("2d", { alpha: this.#clear });
    if (ctx !== null) {
      ctx.scale(pixels / EDGE, pixels / EDGE);
      this.#painter.paint(ctx, shapes, at, EDGE, this.#stretch);
    }
    canvas.dataset["painted"] = shapes === null ? "bare" : "full";
    tile.done = null;
    done?.(undefined, canvas);
  }
}

/** How large the map shows a pixel of its tiles: less than 1 or more between whole zoom levels. */
const stretchOf = (map: L.Map): number => 2 ** (map.getZoom() - Math.round(map.getZoom()));
