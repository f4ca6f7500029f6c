import L from "leaflet";

/**
 * Paints one tile on a context that is scaled to the tile's own pixels; `edge` is its length
 * in them, and `stretch` how large the map shows such a pixel (1 at a whole zoom level).
 */
export type TilePainter = (
  ctx: CanvasRenderingContext2D,
  at: L.Coords,
  edge: number,
  stretch: number,
) => void;

/** Longest that painting may take of one frame, in milliseconds. */
const BUDGET = 7;
/** One pixel more than a tile, so that no seam shows at fractional zoom. */
const EDGE = 257;

interface Job {
  readonly canvas: HTMLCanvasElement;
  readonly at: L.Coords;
  readonly done: L.DoneCallback | null;
}

/**
 * Tiles painted in the page, a few each frame, so that no zoom or theme change holds up
 * the pointer. Repainting keeps the old picture until the new one is there.
 */
export class PaintedLayer extends L.GridLayer {
  #paint: TilePainter;
  #tiles = new Map<HTMLElement, Job>();
  #queue: Job[] = [];
  #frame = 0;
  #stretch = 1;

  constructor(paint: TilePainter, options?: L.GridLayerOptions) {
    super(options);
    this.#paint = paint;
    this.on("tileunload", ({ tile }: L.TileEvent) => {
      const job = this.#tiles.get(tile);
      this.#tiles.delete(tile);
      this.#queue = this.#queue.filter(({ canvas }) => canvas !== job?.canvas);
    });
  }

  /** Paints every tile again, as after a change of theme or data. */
  repaint(paint: TilePainter): void {
    this.#paint = paint;
    const waiting = new Set(this.#queue.map((job) => job.canvas));
    for (const job of this.#tiles.values()) {
      if (!waiting.has(job.canvas)) this.#enqueue({ ...job, done: null });
    }
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
    const job: Job = { canvas, at, done };
    this.#tiles.set(canvas, job);
    this.#enqueue(job);
    return canvas;
  }

  #enqueue(job: Job): void {
    this.#queue.push(job);
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#work);
  }

  /** Between whole zoom levels tiles are shown smaller: paints them for that size. */
  #sharpen = (): void => {
    const zoom = this._map.getZoom();
    const stretch = 2 ** (zoom - Math.round(zoom));
    if (stretch === this.#stretch) return;
    this.#stretch = stretch;
    this.repaint(this.#paint);
  };

  #work = (): void => {
    const start = performance.now();
    this.#frame = 0;
    while (this.#queue.length > 0 && performance.now() - start < BUDGET) {
      const job = this.#queue.shift();
      if (job !== undefined) this.#run(job);
    }
    if (this.#queue.length > 0) this.#frame = requestAnimationFrame(this.#work);
  };

  #run({ canvas, at, done }: Job): void {
    const pixels = Math.round(EDGE * Math.min(3, devicePixelRatio) * this.#stretch);
    canvas.style.width = canvas.style.height = `${EDGE}px`;
    canvas.width = canvas.height = pixels;
    const ctx = canvas.getContext("2d", { alpha: false });
    if (ctx !== null) {
      ctx.scale(pixels / EDGE, pixels / EDGE);
      this.#paint(ctx, at, EDGE, this.#stretch);
    }
    done?.(undefined, canvas);
  }
}
