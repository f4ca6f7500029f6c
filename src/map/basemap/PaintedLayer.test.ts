// @vitest-environment happy-dom
import L from "leaflet";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PaintedLayer } from "./PaintedLayer";

interface Painting {
  readonly shapes: string | null;
  readonly stretch: number;
}

let paintings: Painting[];
let answers: (() => void)[];

const paint = (
  _: CanvasRenderingContext2D,
  shapes: string | null,
  __: L.Coords,
  ___: number,
  stretch: number,
) => paintings.push({ shapes, stretch });

/** A source that gives `name` for every tile, once it is told to. */
const slow = (name: string) => (): Promise<string> =>
  new Promise((resolve) => answers.push(() => resolve(name)));

const arrive = async () => {
  for (const answer of answers.splice(0)) answer();
  await vi.advanceTimersByTimeAsync(100);
};

function mapAt(zoom: number): L.Map {
  const element = document.createElement("div");
  Object.defineProperty(element, "clientWidth", { value: 256 });
  Object.defineProperty(element, "clientHeight", { value: 256 });
  document.body.append(element);
  return L.map(element, { center: [0, 0], zoom, zoomSnap: 0.5, zoomAnimation: false, fadeAnimation: false });
}

beforeEach(() => {
  paintings = [];
  answers = [];
  vi.useFakeTimers();
  Object.assign(L.Browser, { any3d: true });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue({ scale: () => {} } as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const shown = (load: (() => Promise<string>) | null, zoom = 7) => {
  const layer = new PaintedLayer<string>();
  layer.show({ load, paint });
  const map = mapAt(zoom);
  map.addLayer(layer);
  return { layer, map };
};

test("paints a tile when its shapes have come, not before, whatever happens meanwhile", async () => {
  const { layer, map } = shown(slow("a"));
  const load = slow("b");
  layer.show({ load, paint });
  map.setZoom(7.5, { animate: false });
  layer.show({ load, paint: (...all) => paint(...all) });
  await vi.advanceTimersByTimeAsync(100);
  expect(paintings).toEqual([]);
  await arrive();
  expect(paintings.length).toBeGreaterThan(0);
  expect(new Set(paintings.map(({ shapes }) => shapes))).toEqual(new Set(["b"]));
});

test("paints for the size at which the map shows the tile, from the first", async () => {
  shown(slow("a"), 7.5);
  await arrive();
  expect(new Set(paintings.map(({ stretch }) => stretch))).toEqual(new Set([2 ** -0.5]));
});

test("repaints what it has without asking again, and asks when the source is another", async () => {
  const load = slow("a");
  const { layer } = shown(load);
  await arrive();
  const tiles = paintings.length;
  layer.show({ load, paint: (...all) => paint(...all) });
  await vi.advanceTimersByTimeAsync(100);
  expect(paintings).toHaveLength(2 * tiles);
  expect(answers).toEqual([]);
  layer.show({ load: slow("b"), paint });
  expect(answers).toHaveLength(tiles);
});

test("paints without shapes while there is nothing to load from, and forgets tiles that are gone", async () => {
  const { layer, map } = shown(null);
  await vi.advanceTimersByTimeAsync(100);
  expect(paintings.length).toBeGreaterThan(0);
  expect(paintings.every(({ shapes }) => shapes === null)).toBe(true);
  layer.show({ load: slow("a"), paint });
  map.removeLayer(layer);
  paintings = [];
  await arrive();
  expect(paintings).toEqual([]);
});
