import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { findChromium } from "../../browser";
import { thisMachine } from "../../machine";
import { appFigures } from "./app";
import type { Figures } from "./figures";
import { type Files, filesFor } from "./files";
import { floorFigures, peerFigures, timelineJsFigures } from "./others";
import { serve } from "./server";
import { tableOf } from "./table";

const RESULTS = join(import.meta.dirname, "..", "results");
/** More events than this TimelineJS3 does not survive; and its peers take minutes beyond theirs. */
const MOST = { timelineJs: 1_000, peer: 100_000 };

/** All that was measured at one size; null where a page was not tried. */
export interface Measured {
  readonly events: number;
  readonly bytes: Files["bytes"];
  readonly app: Figures;
  readonly floor: Figures;
  readonly peer: Figures | null;
  readonly timelineJs: Figures | null;
}

export interface ScaleOptions {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly peers: boolean;
}

/** Measures the build in `dist` beside floor and peers at several sizes; table on the terminal, JSON in `results`. */
export async function measureScale({ sizes, runs, peers }: ScaleOptions): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium(thisMachine),
    args: ["--disable-background-networking", "--enable-precise-memory-info"],
  });
  const all: Measured[] = [];
  try {
    for (const [i, events] of sizes.entries()) {
      const measured = await measureAt(browser, events, runs, peers, i);
      all.push(measured);
      console.log(tableOf(measured, all[i - 1] ?? null));
    }
  } finally {
    await browser.close();
  }
  mkdirSync(RESULTS, { recursive: true });
  const load = { load: loadavg()[0], processors: availableParallelism(), node: process.version };
  writeFileSync(
    join(RESULTS, "scale.json"),
    `${JSON.stringify({ machine: load, measured: all }, null, 2)}\n`,
  );
}

/** A peer that does not come to an end is told, and has no figures. */
function tooLong(error: unknown): null {
  console.log(`  ${error instanceof Error ? error.message : String(error)}`);
  return null;
}

async function measureAt(
  browser: Browser,
  events: number,
  runs: number,
  peers: boolean,
  at: number,
): Promise<Measured> {
  const files = filesFor(events);
  const port = Number(process.env["BENCH_PORT"] ?? "4190") + at;
  const server = await serve(files, port);
  const url = `http://127.0.0.1:${port}/`;
  console.log(
    `\n${events} events · load of this machine ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`,
  );
  try {
    const { figures: app, shares } = await appFigures(browser, url, runs);
    const floor = await floorFigures(browser, url, events, runs, shares, files.whole !== null);
    const peer =
      peers && events <= MOST.peer ? await peerFigures(browser, url, Math.min(runs, 3)).catch(tooLong) : null;
    const timelineJs =
      peers && events <= MOST.timelineJs ? await timelineJsFigures(browser, url).catch(tooLong) : null;
    return { events, bytes: files.bytes, app, floor, peer, timelineJs };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
