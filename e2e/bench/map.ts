import type { Browser, CDPSession, Page } from "playwright";
import { median, openPage } from "./page";

const RUNS = 5;

/** The figures of the prototype that this map was designed by, in milliseconds: same machine, same measures. */
const PROTOTYPE = { first: 135, drag: 19, zoom: 40, fly: 35 };
const TARGET = { first: 150, drag: 20, zoom: 50 };

/** Main-thread work of the first full map, and the worst frames while the map is dragged, zoomed and flown. */
export async function mapFigures(browser: Browser, url: string): Promise<string[]> {
  const first = await firstMap(browser, url);
  const frames = await worstFrames(browser, url);
  return [
    line("first full map", first, TARGET.first, PROTOTYPE.first, "ms of main-thread work"),
    line("dragging the map", frames.drag, TARGET.drag, PROTOTYPE.drag, "ms, worst frame"),
    line("zooming the map", frames.zoom, TARGET.zoom, PROTOTYPE.zoom, "ms, worst frame"),
    line("flying the map", frames.fly, null, PROTOTYPE.fly, "ms, worst frame"),
  ];
}

const line = (name: string, found: readonly number[], target: number | null, prototype: number, of: string) =>
  `${name.padEnd(20)} ${median(found).toFixed(0)} ${of} (${range(found)}; ${
    target === null ? "" : `target ${target} ${median(found) <= target ? "met" : "missed"}, `
  }prototype ${prototype}, ratio ${(median(found) / prototype).toFixed(2)})`;

const range = (found: readonly number[]): string =>
  `${Math.min(...found).toFixed(0)}–${Math.max(...found).toFixed(0)} in ${found.length} runs`;

/**
 * What the basemap adds to the main thread's work from navigation to rest: the busy time of a
 * normal load less that of one to which the basemap's files were refused. Pairs of loads, since
 * the machine's own speed drifts.
 */
async function firstMap(browser: Browser, url: string): Promise<number[]> {
  const found: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const without = await busyTime(browser, url, true);
    found.push((await busyTime(browser, url, false)) - without);
  }
  return found;
}

async function busyTime(browser: Browser, url: string, refuse: boolean): Promise<number> {
  const page = await openPage(browser, url, async (opened) => {
    if (refuse) await opened.route("**/basemap/*.json", (route) => route.abort());
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await page.waitForTimeout(3_000);
  const busy = await taskTime(session);
  await page.context().close();
  return busy;
}

/** Milliseconds that the main thread has been busy. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const found = metrics.find(({ name }) => name === "TaskDuration");
  if (found === undefined) throw new Error("Chromium no longer reports TaskDuration; mend the bench.");
  return found.value * 1_000;
}

async function worstFrames(
  browser: Browser,
  url: string,
): Promise<Record<"drag" | "zoom" | "fly", number[]>> {
  const found = { drag: [] as number[], zoom: [] as number[], fly: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    const page = await openPage(browser, `${url}#/miami-talks?map=46.4,32.5,7`);
    await page.waitForTimeout(3_000);
    found.drag.push(await worstFrame(page, () => drag(page)));
    found.zoom.push(await worstFrame(page, () => zoom(page)));
    found.fly.push(await worstFrame(page, () => fly(page)));
    await page.context().close();
  }
  return found;
}

/** The longest time between two frames while something is done, in milliseconds. */
async function worstFrame(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const frames: number[] = [];
    Reflect.set(window, "frames2", frames);
    const tick = (now: number) => {
      frames.push(now);
      if (Reflect.get(window, "frames2") === frames) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await act();
  const frames = await page.evaluate(() => {
    const taken: unknown = Reflect.get(window, "frames2");
    Reflect.set(window, "frames2", null);
    return Array.isArray(taken) ? taken.map(Number) : [];
  });
  return Math.max(...frames.slice(1).map((now, i) => now - (frames[i] ?? now)));
}

async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator(".leaflet-container").boundingBox();
  if (box === null) throw new Error("There is no map to drag; mend the bench.");
  return { x: box.x + box.width * 0.6, y: box.y + box.height * 0.75 };
}

async function drag(page: Page): Promise<void> {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 60; step++) {
    await page.mouse.move(x - 10 * step, y - 5 * step);
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
  await page.waitForTimeout(600);
}

async function zoom(page: Page): Promise<void> {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  for (const delta of [-240, -240, 240, 240, 240]) {
    await page.mouse.wheel(0, delta);
    await page.waitForTimeout(700);
  }
}

async function fly(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Crimea", exact: true }).first().click();
  await page.waitForTimeout(2_500);
}
