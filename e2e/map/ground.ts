import type { Page } from "@playwright/test";

/** How much of the map is what, as parts of 1. What is neither (coasts, names, marks) is left over. */
export interface Ground {
  readonly sea: number;
  readonly land: number;
  /** Ukraine's tint, Crimea's hatch included. */
  readonly ukraine: number;
  readonly hatch: number;
  /** Not painted at all: a gap between tiles. */
  readonly gap: number;
}

/** The ground under the story, in a page that is not yet open. */
export class BaseMap {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes to a place and waits until every tile there is painted. */
  lookAt(lat: number, lon: number, zoom: number): Promise<void> {
    return lookAt(this.#page, lat, lon, zoom);
  }

  ground(): Promise<Ground> {
    return groundOf(this.#page);
  }

  /** Keeps a picture of the map as a reader sees it. */
  async picture(path: string): Promise<void> {
    await this.#page.getByRole("region", { name: "Map", exact: true }).screenshot({ path });
  }
}

async function lookAt(page: Page, lat: number, lon: number, zoom: number): Promise<void> {
  await page.goto(`./#/miami-talks?map=${lat},${lon},${zoom}`);
  await page.waitForFunction(
    () => {
      const tiles = [...document.querySelectorAll(".basemap canvas")];
      const ready = tiles.length > 0 && tiles.every((tile) => tile.classList.contains("leaflet-tile-loaded"));
      const loading = document.body.innerText.includes("Drawing the base map");
      return ready && !loading;
    },
    undefined,
    { polling: 100 },
  );
  await page.waitForTimeout(250);
}

/** Reads the painted tiles as they lie on the screen, without names and marks. */
function groundOf(page: Page): Promise<Ground> {
  return page.evaluate(() => {
    const map = document.querySelector(".leaflet-container");
    if (map === null) throw new Error("There is no map.");
    const frame = map.getBoundingClientRect();
    const sheet = new OffscreenCanvas(Math.floor(frame.width), Math.floor(frame.height));
    const ctx = sheet.getContext("2d");
    if (ctx === null) throw new Error("There is no canvas.");
    for (const tile of map.querySelectorAll(".basemap canvas")) {
      if (!(tile instanceof HTMLCanvasElement)) continue;
      const { left, top, width, height } = tile.getBoundingClientRect();
      ctx.drawImage(tile, left - frame.left, top - frame.top, width, height);
    }
    const colour = (token: string): readonly [number, number, number] => {
      const dot = document.createElement("i");
      dot.style.color = `var(--map-${token})`;
      map.append(dot);
      const parts =
        getComputedStyle(dot)
          .color.match(/[\d.]+/g)
          ?.map(Number) ?? [];
      dot.remove();
      return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0];
    };
    const sea = colour("sea");
    const land = colour("land");
    const tint = colour("focus-land");
    const line = colour("hatch");
    const count = { sea: 0, land: 0, ukraine: 0, hatch: 0, gap: 0 };
    const { data } = ctx.getImageData(0, 0, sheet.width, sheet.height);
    const near = (i: number, [r, g, b]: readonly [number, number, number], by: number) =>
      Math.abs((data[i] ?? 0) - r) <= by &&
      Math.abs((data[i + 1] ?? 0) - g) <= by &&
      Math.abs((data[i + 2] ?? 0) - b) <= by;
    // Thin lines are mixed with what is under them; nothing else on the ground is as red.
    const redness = (red = 0, green = 0) => red - green;
    for (let i = 0; i < data.length; i += 4) {
      if (data[i + 3] !== 255) count.gap++;
      else if (near(i, sea, 1)) count.sea++;
      else if (near(i, tint, 1)) count.ukraine++;
      else if (near(i, land, 1)) count.land++;
      else if (redness(data[i], data[i + 1]) > 0.35 * redness(line[0], line[1])) count.hatch++;
    }
    const all = data.length / 4;
    return {
      sea: count.sea / all,
      land: count.land / all,
      ukraine: (count.ukraine + count.hatch) / all,
      hatch: count.hatch / all,
      gap: count.gap / all,
    };
  });
}
