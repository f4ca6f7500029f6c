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

type Part = "whole" | "left half" | "right half";

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

  ground(part: Part = "whole"): Promise<Ground> {
    return groundOf(this.#page, part);
  }

  /** Drags the map all the way round the world, west to east, in strokes. */
  async turnOnce(zoom: number): Promise<void> {
    const box = await this.#page.locator(".leaflet-container").boundingBox();
    if (box === null) throw new Error("There is no map.");
    const [y, strokes] = [box.y + box.height * 0.85, 8];
    const stroke = (256 * 2 ** zoom) / strokes;
    for (let i = 0; i < strokes; i++) {
      const x = box.x + box.width / 2 - stroke / 2;
      await this.#page.mouse.move(x, y);
      await this.#page.mouse.down();
      await this.#page.mouse.move(x + stroke / 2, y, { steps: 4 });
      await this.#page.mouse.move(x + stroke, y, { steps: 4 });
      // Resting before it is let go, the map does not glide on.
      await this.#page.waitForTimeout(120);
      await this.#page.mouse.up();
    }
    await allPainted(this.#page);
  }

  /** Keeps a picture of the map as a reader sees it. */
  async picture(path: string): Promise<void> {
    await this.#page.getByRole("region", { name: "Map", exact: true }).screenshot({ path });
  }
}

async function lookAt(page: Page, lat: number, lon: number, zoom: number): Promise<void> {
  // Away first, so that no tile of the place before counts as painted.
  await page.goto("about:blank");
  await page.goto(`./#/miami-talks?map=${lat},${lon},${zoom}`);
  await allPainted(page);
}

async function allPainted(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const tiles = [...document.querySelectorAll(".basemap canvas")];
      return tiles.length > 0 && tiles.every((tile) => tile.getAttribute("data-painted") === "full");
    },
    undefined,
    { polling: 100 },
  );
  await page.waitForTimeout(250);
}

/** Reads the painted tiles as they lie on the screen, without names and marks. */
function groundOf(page: Page, part: Part): Promise<Ground> {
  return page.evaluate((wanted) => {
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
    const half = Math.floor(sheet.width / 2);
    const [from, width] = wanted === "whole" ? [0, sheet.width] : [wanted === "left half" ? 0 : half, half];
    const { data } = ctx.getImageData(from, 0, width, sheet.height);
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
  }, part);
}
