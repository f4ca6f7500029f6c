import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type Locator, type Page } from "playwright";
import { preview } from "vite";
import { findChromium } from "../browser";
import { thisMachine } from "../machine";
import { coreTimes } from "./core";
import { mapFigures } from "./map";
import { median, openPage } from "./page";
import { measureScale } from "./scale/scale";

const DIST = join(import.meta.dirname, "..", "..", "dist");
const RUNS = 5;

const HELP = `npm run bench              size of the code, first view, long tasks, the map's frames; then each size of story
npm run bench -- core       what each algorithm costs at 10,000 and 100,000 events, without a browser
npm run bench -- short      10,000 events in few runs, without peers, as CI runs it
npm run bench -- 10000 …    the sizes named: figures, floor and peers; with "alone" among them, without peers;
                           a million takes ten minutes and 10 GB to be made, once`;

/** Measures the build in `dist`. See HELP; names are numbers of events. */
export async function main(names: readonly string[] = []): Promise<void> {
  if (names.some((name) => !/^(core|short|alone|\d+)$/u.test(name))) return console.log(HELP);
  if (names.includes("core")) return console.log(coreTimes().join("\n"));
  if (names.includes("short")) return measureScale({ sizes: [10_000], runs: 3, peers: false });
  if (names.length === 0) await screen();
  const sizes = names.filter((name) => name !== "alone").map(Number);
  await measureScale({
    sizes: sizes.length > 0 ? sizes : [53, 1_000, 10_000, 100_000],
    runs: RUNS,
    peers: !names.includes("alone"),
  });
}

/** The screen of the story in the build: size of its code, time to the first view, long tasks while it is used. */
async function screen(): Promise<void> {
  const server = await preview({ preview: { port: 0 }, logLevel: "error" });
  const browser = await chromium.launch({
    executablePath: findChromium(thisMachine),
    args: ["--disable-background-networking"],
  });
  try {
    const url = server.resolvedUrls?.local[0] ?? "";
    console.log(`load of this machine: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`);
    const steps = [codeSizes, firstView, longTasks, mapFigures];
    for (const step of steps) for (const line of await step(browser, url)) console.log(line);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What the page loads at once, and all code of the build; kB are 1000 bytes, after gzip. */
function codeSizes(): string[] {
  const page = readFileSync(join(DIST, "index.html"), "utf8");
  const files = readdirSync(join(DIST, "assets"))
    .filter((file) => file.endsWith(".js"))
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(DIST, "assets", file))).length }));
  const kB = (of: typeof files) => `${(of.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(1)} kB`;
  const first = files.filter(({ file }) => page.includes(file));
  return [
    `code loaded at once  ${kB(first)} gzip in ${first.length} files`,
    `all code             ${kB(files)} gzip in ${files.length} files`,
  ];
}

/** Milliseconds from navigation until list, map and timeline all show events; every run a browser anew. */
async function firstView(browser: Browser, url: string): Promise<string[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await open(browser, url);
    times.push(await drawn(page));
    await page.context().close();
  }
  const worst = Math.max(...times);
  return [
    `first view           ${median(times).toFixed(0)} ms median, ${worst.toFixed(0)} ms worst of ${RUNS}`,
  ];
}

/** Tasks over 50 ms while rows and marks are hovered and the period is brushed. */
async function longTasks(browser: Browser, url: string): Promise<string[]> {
  const page = await open(browser, url);
  await drawn(page);
  await page.waitForTimeout(2_000);
  const marks = (view: string, of: string) => page.locator(`[data-view="${view}"] ${of}`).all();
  const measured = [
    ["hovering the list", async () => hover(page, await marks("list", "[data-event]"))],
    ["hovering the map", async () => hover(page, await marks("map", "[data-events]"))],
    ["hovering timeline", async () => hover(page, await marks("timeline", "[data-event]"))],
    ["brushing", () => brush(page)],
  ] as const;
  const lines: string[] = [];
  for (const [name, act] of measured) {
    const since = await page.evaluate(() => performance.now());
    await act();
    await page.waitForTimeout(500);
    const durations = await page.evaluate((from) => {
      const tasks: unknown = Reflect.get(window, "longTasks");
      if (!Array.isArray(tasks)) throw new Error("The page was not prepared for measuring.");
      return tasks.filter(({ start }) => start >= from).map(({ duration }) => Number(duration));
    }, since);
    const longest = durations.length > 0 ? `, the longest ${Math.max(...durations).toFixed(0)} ms` : "";
    lines.push(`${name.padEnd(20)} ${durations.length} tasks over 50 ms${longest}`);
  }
  await page.context().close();
  return lines;
}

/** Opens the app with a record of its long tasks. */
const open = (browser: Browser, url: string): Promise<Page> =>
  openPage(browser, url, async (page) => {
    await page.addInitScript(() => {
      const tasks: { start: number; duration: number }[] = [];
      Reflect.set(window, "longTasks", tasks);
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
      }).observe({ type: "longtask" });
    });
  });

/** Waits for the first frame that shows events everywhere, and tells when that was. */
const drawn = (page: Page): Promise<number> =>
  page
    .waitForFunction(() => {
      const views = ["list", "map", "timeline"].map((view) => `[data-view="${view}"]`);
      const shown = views.every((view) =>
        document.querySelector(`${view} [data-event], ${view} [data-events]`),
      );
      return shown ? performance.now() : false;
    })
    .then((handle) => handle.jsonValue())
    .then(Number);

async function hover(page: Page, marks: readonly Locator[]): Promise<void> {
  for (const mark of marks) {
    const box = await mark.boundingBox();
    if (box === null || box.y < 0 || box.y > 900) continue;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
  }
}

async function brush(page: Page): Promise<void> {
  const box = await page.locator("[data-brush]").boundingBox();
  if (box === null) throw new Error("The timeline has no brush; mend the bench.");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.9, y, { steps: 40 });
  await page.mouse.move(box.x + box.width * 0.4, y, { steps: 40 });
  await page.mouse.up();
}
