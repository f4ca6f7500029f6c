import type { Browser, CDPSession, Page } from "playwright";
import { openPage } from "../page";
import { type Figures, spreadOf } from "./figures";

/** How long the slowest step may take, in ms. */
const PATIENCE = 180_000;
/** How long after the first view all of a story is there, its words for search too; in ms. */
const REST = 6_000;
/** How long a closed page may take to give its memory back, which the next one would wait for; in ms. */
const CLOSING = 1_000;

/** What was measured, and the share of all events that each filter left. */
export interface AppMeasured {
  readonly figures: Figures;
  readonly shares: { readonly narrow: number; readonly "narrow far": number };
}

/** Everything that is measured of the app, from its first byte on; each load in a browser window of its own. */
export async function appFigures(browser: Browser, url: string, runs: number): Promise<AppMeasured> {
  const [loads, heaps]: number[][] = [[], []];
  for (let run = 0; run < runs; run++) {
    const page = await openApp(browser, url);
    loads?.push(await page.evaluate(() => Number(Reflect.get(window, "drawnAt"))));
    // The claims behind the events come after what is drawn, and belong to what is held.
    await page.waitForTimeout(REST);
    heaps?.push(await heapOf(page));
    if (run < runs - 1) {
      await page.context().close();
      await new Promise((done) => setTimeout(done, CLOSING));
    } else {
      const shares = await sharesOf(page);
      const used = await usedFigures(page, 2 * runs + 1);
      await page.context().close();
      return { figures: { load: spreadOf(loads ?? []), heap: spreadOf(heaps ?? []), ...used }, shares };
    }
  }
  throw new Error("There is nothing to measure in no run.");
}

async function openApp(browser: Browser, url: string): Promise<Page> {
  const page = await openPage(browser, url, async (opened) => {
    opened.setDefaultTimeout(PATIENCE);
    await opened.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (Reflect.get(window, "drawnAt") === undefined) Reflect.set(window, "drawnAt", performance.now());
      });
      seen.observe(document, { attributes: true, subtree: true, attributeFilter: ["data-drawn"] });
    });
  });
  await page.waitForFunction(() => document.documentElement.dataset["drawn"] !== undefined);
  return page;
}

/** Bytes on the heap of the page's own thread after a collection. */
export async function heapOf(page: Page): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

async function usedFigures(page: Page, runs: number): Promise<Figures> {
  const [narrow, widen, far, back, select, search, hover]: number[][] = [[], [], [], [], [], [], []];
  for (let run = 0; run < runs; run++) {
    narrow?.push(await toggle(page, "most"));
    widen?.push(await toggle(page, "most"));
    far?.push(await toggle(page, "fourth"));
    back?.push(await toggle(page, "fourth"));
    hover?.push(await hoverRow(page, run));
    select?.push(await selectRow(page, run));
    search?.push(await keystroke(page));
  }
  const brush = await gesture(page, () => dragBrush(page), 3);
  const pan = await gesture(page, () => panTimeline(page));
  const map = await gesture(page, () => dragMap(page));
  const zoom = await gesture(page, () => zoomMap(page));
  return {
    narrow: spreadOf(narrow ?? []),
    widen: spreadOf(widen ?? []),
    "narrow far": spreadOf(far ?? []),
    "widen back": spreadOf(back ?? []),
    hover: spreadOf(hover ?? []),
    select: spreadOf(select ?? []),
    search: spreadOf(search ?? []),
    "brush frames": spreadOf(brush.frames),
    "brush tasks": spreadOf(brush.tasks),
    "pan frames": spreadOf(pan.frames),
    "pan tasks": spreadOf(pan.tasks),
    "map frames": spreadOf(map.frames),
    "map tasks": spreadOf(map.tasks),
    "zoom frames": spreadOf(zoom.frames),
    "zoom tasks": spreadOf(zoom.tasks),
  };
}

/** The actor in most events, which is in a quarter of a generated story, or the fourth of the list, in some of it. */
type WhichActor = "most" | "fourth";

/** The share of all events that is left by each of the two. */
async function sharesOf(page: Page): Promise<AppMeasured["shares"]> {
  await page.waitForTimeout(1_000);
  const drawn = () => page.evaluate(() => Number(document.documentElement.dataset["drawn"]));
  const all = await drawn();
  const shareOf = async (which: WhichActor) => {
    await toggle(page, which);
    const left = await drawn();
    await toggle(page, which);
    return left / all;
  };
  return { narrow: await shareOf("most"), "narrow far": await shareOf("fourth") };
}

/** Presses an actor, and waits until map and timeline are painted; ms. Whatever the press before set going is over. */
async function toggle(page: Page, which: WhichActor): Promise<number> {
  await page.waitForTimeout(300);
  return page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const actors = [...document.querySelectorAll<HTMLElement>("[data-actor]")];
        const eventsOf = ({ title }: HTMLElement) =>
          Number(/of ([\d,]+)/.exec(title)?.[1]?.replaceAll(",", "") ?? 0);
        const most = actors.toSorted((a, b) => eventsOf(b) - eventsOf(a))[0];
        const actor = wanted === "most" ? most : actors[3];
        const start = performance.now();
        const painted = new MutationObserver(() => {
          painted.disconnect();
          done(performance.now() - start);
        });
        painted.observe(document.documentElement, { attributes: true, attributeFilter: ["data-drawn"] });
        actor?.click();
      }),
    which,
  );
}

/** From a pointer on a row of the list to the frame after its highlight; ms. */
async function hoverRow(page: Page, row: number): Promise<number> {
  return page.evaluate(async (at) => {
    const rows = document.querySelectorAll('[data-view="list"] [data-event]');
    const target = rows[at + 2];
    const start = performance.now();
    target?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(done));
    const lit = target?.getAttribute("data-hovered") === "true";
    if (!lit) await new Promise((done) => requestAnimationFrame(done));
    return performance.now() - start;
  }, row);
}

/** From a press on a row to the paint in which detail, map and timeline show it; ms. Then back to the list. */
async function selectRow(page: Page, row: number): Promise<number> {
  const ms = await page.evaluate(
    (at) =>
      new Promise<number>((done) => {
        const rows = document.querySelectorAll<HTMLElement>('[data-view="list"] [data-event]');
        const start = performance.now();
        const painted = new MutationObserver(() => {
          if (document.querySelector("[data-event-open]") === null) return;
          painted.disconnect();
          done(performance.now() - start);
        });
        painted.observe(document.documentElement, { attributes: true, attributeFilter: ["data-drawn"] });
        rows[at + 4]?.click();
      }),
    row,
  );
  await page.keyboard.press("Escape");
  await page.waitForTimeout(300);
  return ms;
}

/** From a letter in the search box to the results; ms. The first letters are typed before. */
async function keystroke(page: Page): Promise<number> {
  await page.locator("#search").fill("event");
  await page.locator('[role="listbox"] [role="option"]').first().waitFor({ state: "attached" });
  await page.waitForTimeout(200);
  const ms = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const input = document.querySelector<HTMLInputElement>("#search");
        const list = document.querySelector('[role="search"]');
        if (input === null || list === null) return done(Number.NaN);
        const start = performance.now();
        const painted = new MutationObserver(() => {
          if (!list.textContent?.includes("talks")) return;
          painted.disconnect();
          done(performance.now() - start);
        });
        painted.observe(list, { childList: true, subtree: true, characterData: true });
        const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
        setter?.call(input, "event talks");
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }),
  );
  await page.locator("#search").fill("");
  await page.keyboard.press("Escape");
  return ms;
}

/** Times between frames, and long tasks, while something is done so many times; ms. */
async function gesture(page: Page, act: () => Promise<void>, times = 1) {
  const [frames, tasks]: [number[], number[]] = [[], []];
  for (let time = 0; time < times; time++) {
    await page.evaluate(() => {
      const seen: number[] = [];
      const watcher = new PerformanceObserver((list) =>
        seen.push(...list.getEntries().map(({ duration }) => duration)),
      );
      watcher.observe({ type: "longtask" });
      Reflect.set(window, "longTasks", () => {
        watcher.disconnect();
        return seen;
      });
    });
    frames.push(...(await framesDuring(page, act)));
    const long = await page.evaluate((): unknown => Reflect.get(window, "longTasks")());
    if (Array.isArray(long)) tasks.push(...long.map(Number));
  }
  return { frames, tasks };
}

/** Times between frames while something is done; ms. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    Reflect.set(window, "ticks", frames);
    const tick = (now: number) => {
      frames.push(now);
      if (Reflect.get(window, "ticks") === frames) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await act();
  const frames = await page.evaluate(() => {
    const taken: unknown = Reflect.get(window, "ticks");
    Reflect.set(window, "ticks", null);
    return Array.isArray(taken) ? taken.map(Number) : [];
  });
  return frames.slice(1).map((now, i) => now - (frames[i] ?? now));
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 60 });
  await page.mouse.up();
  await page.waitForTimeout(500);
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`There is no ${selector} to be used; mend the benchmark.`);
  return box;
}

async function dragBrush(page: Page): Promise<void> {
  const { x, y, width, height } = await boxOf(page, "[data-brush]");
  await drag(page, { x: x + width * 0.3, y: y + height / 2 }, { x: x + width * 0.7, y: y + height / 2 });
  await page.keyboard.press("Escape");
}

async function panTimeline(page: Page): Promise<void> {
  const { x, y, width, height } = await boxOf(page, '[data-view="timeline"] svg[role="group"]');
  await page.mouse.move(x + width / 2, y + height / 2);
  for (let step = 0; step < 10; step++) {
    await page.mouse.wheel(0, -120);
    await page.waitForTimeout(16);
  }
  await drag(page, { x: x + width * 0.7, y: y + height / 2 }, { x: x + width * 0.3, y: y + height / 2 });
}

async function dragMap(page: Page): Promise<void> {
  const { x, y, width, height } = await boxOf(page, ".leaflet-container");
  await drag(page, { x: x + width * 0.5, y: y + height * 0.85 }, { x: x + width * 0.3, y: y + height * 0.6 });
}

async function zoomMap(page: Page): Promise<void> {
  const { x, y, width, height } = await boxOf(page, ".leaflet-container");
  await page.mouse.move(x + width * 0.5, y + height * 0.85);
  for (const way of [-1, 1]) {
    for (let step = 0; step < 4; step++) {
      await page.mouse.wheel(0, way * 90);
      await page.waitForTimeout(400);
    }
  }
  await page.waitForTimeout(500);
}
