import type { Browser, Page } from "playwright";
import { openPage } from "../page";
import { type AppMeasured, heapOf } from "./app";
import { type Figures, type Spread, spreadOf } from "./figures";

/** How long a page may take to load, in ms. */
const PATIENCE = 120_000;
/** How long a page may take for one figure, in ms; `evaluate` itself waits for ever. */
const ENOUGH = 90_000;

/** A script of a page of `e2e/bench/pages`, in its own words. */
const run = (page: Page, script: string): Promise<number> =>
  Promise.race([
    page.evaluate(script).then(Number),
    new Promise<number>((_, fail) => {
      setTimeout(() => fail(new Error(`${script} took more than ${ENOUGH / 1000} s`)), ENOUGH).unref();
    }),
  ]);

async function several(runs: number, once: () => Promise<number>): Promise<Spread> {
  const figures: number[] = [];
  for (let i = 0; i < runs; i++) figures.push(await once());
  return spreadOf(figures);
}

/** Opens a page for one figure, or two. */
async function inPage<T>(browser: Browser, url: string, measure: (page: Page) => Promise<T>): Promise<T> {
  const page = await openPage(browser, url);
  page.setDefaultTimeout(PATIENCE);
  await page.waitForLoadState("load");
  const found = await measure(page);
  await page.context().close();
  return found;
}

/**
 * What no page can do without: to fetch and parse the same file (as the app is given it, and as
 * the folder's own files, if it `hasFolder`), to draw N marks, or as many as a filter left in the app, anew on a bare canvas, to pass once over N bits.
 */
export async function floorFigures(
  browser: Browser,
  url: string,
  events: number,
  runs: number,
  shares: AppMeasured["shares"],
  hasFolder: boolean,
): Promise<Figures> {
  const floor = `${url}bench/floor.html`;
  const heaps: Record<string, number> = {};
  const load = (file: string) =>
    several(runs, () =>
      inPage(browser, floor, async (page) => {
        const empty = await heapOf(page);
        const ms = await run(
          page,
          `(async () => { const t = performance.now(); await load("/bench/${file}.json"); return performance.now() - t; })()`,
        );
        heaps[file] = (await heapOf(page)) - empty;
        return ms;
      }),
    );
  const shipped = await load("shipped");
  const whole = hasFolder ? await load("whole") : null;
  const drawn = await inPage(browser, floor, async (page) => {
    await page.evaluate(`scatter(${events})`);
    return {
      narrow: await several(runs, () => run(page, `draw(${shares.narrow})`)),
      widen: await several(runs, () => run(page, "draw(1)")),
      "narrow far": await several(runs, () => run(page, `draw(${shares["narrow far"]})`)),
      "widen back": await several(runs, () => run(page, "draw(1)")),
      mask: await several(runs, () => run(page, `mask(${events})`)),
    };
  });
  return {
    load: shipped,
    heap: spreadOf([heaps["shipped"] ?? Number.NaN]),
    ...(whole === null
      ? {}
      : {
          "load of the folder's files": whole,
          "heap of the folder's files": spreadOf([heaps["whole"] ?? Number.NaN]),
        }),
    ...drawn,
  };
}

/** The actor in most events, as it is pressed in the app. */
const MOST_ACTIVE = `(() => {
  const counts = new Map();
  for (const { actors } of events) for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0][0];
})()`;

/** vis-timeline with Leaflet and leaflet.markercluster: what a person would put together from npm. */
export const peerFigures = (browser: Browser, url: string, runs: number): Promise<Figures> =>
  inPage(browser, `${url}bench/peer.html`, async (page) => {
    const load = await run(page, `load("/bench/plain.json")`);
    const heap = await heapOf(page);
    const actor = await page.evaluate(MOST_ACTIVE).then(String);
    const narrow: number[] = [];
    const widen: number[] = [];
    for (let i = 0; i < runs; i++) {
      narrow.push(await run(page, `filter(${JSON.stringify(actor)})`));
      widen.push(await run(page, "filter(null)"));
    }
    return {
      load: spreadOf([load]),
      heap: spreadOf([heap]),
      narrow: spreadOf(narrow),
      widen: spreadOf(widen),
    };
  });

/** TimelineJS3, which makes an element of every event at once and is not meant for many. */
export const timelineJsFigures = (browser: Browser, url: string): Promise<Figures> =>
  inPage(browser, `${url}bench/timelinejs.html`, async (page) => ({
    load: spreadOf([await run(page, `load("/bench/plain.json")`)]),
    heap: spreadOf([await heapOf(page)]),
  }));
