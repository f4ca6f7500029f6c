import { test as base, expect } from "@playwright/test";
import { Briefer } from "./briefer";
import { Clocks } from "./clocks";
import { Composer } from "./composer";
import { DenseStory } from "./denseStory";
import { Deployment } from "./deployment";
import { Evidence } from "./evidence";
import { Explorer } from "./explorer";
import { Exports } from "./exports";
import { Handouts } from "./handouts";
import { BaseMap } from "./map/ground";
import { MapFrame } from "./map/mapFrame";
import { OfflineFile } from "./offlineFile";
import { OnlineMap } from "./onlineMap";
import { Presenter } from "./presenter";
import { Reader } from "./reader";
import { SlowHost } from "./slowHost";
import { Visitor } from "./visitor";
import { watch } from "./watch";

interface Fixtures {
  /** What went wrong so far. The test fails when anything is left in it at the end. */
  readonly problems: string[];
  /** The app in a page of its own, not yet opened. */
  readonly app: Explorer;
  /** The same page as `app`, for a story of very many events. */
  readonly dense: DenseStory;
  /** What lies beneath the story, in the same page. */
  readonly map: BaseMap;
  /** What lies in and over the map's frame, in the same page. */
  readonly frame: MapFrame;
  /** The same page as `app`, for one who uses the online map. */
  readonly online: OnlineMap;
  /** Claims, differing accounts and citations in the same page. */
  readonly evidence: Evidence;
  /** Looking back, comparing and leaving sources out in the same page. */
  readonly clocks: Clocks;
  /** Briefing a room, in the same page. */
  readonly briefer: Briefer;
  /** The Export dialog and what it saves, in the same page; and the app in a frame of another page. */
  readonly exports: Exports;
  /** Writing a briefing in the same page. */
  readonly composer: Composer;
  /** The same page as `app`, for one who saves the offline file. */
  readonly takeAway: OfflineFile;
  /** The same page as `app`, for one who takes slides or a handout away. */
  readonly handouts: Handouts;
  /** Another computer, with a stick and without a network. */
  readonly stick: OfflineFile;
  /** The app on a host of its own. */
  readonly deployment: Deployment;
  /** Someone who visits that host, again and again. */
  readonly visitor: Visitor;
  /** A host that sends a long story by halves. */
  readonly slowHost: SlowHost;
  /** Someone who opens the app there. */
  readonly reader: Reader;
  /** One who briefs, with the room in the same page. */
  readonly presenter: Presenter;
  /** The app in a second browser, with nothing remembered from the first. */
  readonly elsewhere: Explorer;
}

/** A test with the app to drive; it fails on any console error, exception, policy violation or foreign request. */
export const test = base.extend<Fixtures & { readonly baseURL: string }>({
  problems: [
    async ({ context, baseURL }, run) => {
      const problems = await watch(context, baseURL);
      await run(problems);
      expect(problems, "what no page of this app may do").toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ page }, run) => run(new Explorer(page)),
  dense: async ({ page }, run) => run(new DenseStory(page)),
  map: async ({ page }, run) => run(new BaseMap(page)),
  frame: async ({ page }, run) => run(new MapFrame(page)),
  online: async ({ page }, run) => run(new OnlineMap(page)),
  evidence: async ({ page }, run) => run(new Evidence(page)),
  clocks: async ({ page }, run) => run(new Clocks(page)),
  briefer: async ({ page }, run) => run(new Briefer(page)),
  exports: async ({ page }, run) => run(new Exports(page)),
  composer: async ({ page }, run) => run(new Composer(page)),
  takeAway: async ({ page }, run) => run(new OfflineFile(page)),
  handouts: async ({ page }, run) => run(new Handouts(page)),
  stick: async ({ browser, baseURL, problems }, run) => {
    const context = await browser.newContext({ offline: true });
    const found = await watch(context, baseURL, problems);
    await run(new OfflineFile(await context.newPage()));
    await context.close();
    expect(found, "what no page of this app may do").toEqual([]);
  },
  deployment: async ({ baseURL: _ }, run) => {
    const deployment = await Deployment.start();
    await run(deployment);
    await deployment.end();
  },
  visitor: async ({ browser, deployment, problems }, run) => {
    const context = await browser.newContext({ baseURL: deployment.url, serviceWorkers: "allow" });
    const found = await watch(context, deployment.url, problems);
    await run(new Visitor(await context.newPage()));
    await context.close();
    expect(found, "what no page of this app may do").toEqual([]);
  },
  slowHost: async ({ baseURL: _ }, run) => {
    const host = await SlowHost.start();
    await run(host);
    await host.end();
  },
  reader: async ({ browser, slowHost, problems }, run) => {
    const context = await browser.newContext({ baseURL: slowHost.url, serviceWorkers: "block" });
    const found = await watch(context, slowHost.url, problems);
    await run(new Reader(await context.newPage()));
    await context.close();
    expect(found, "what no page of this app may do").toEqual([]);
  },
  presenter: async ({ page }, run) => run(new Presenter(page)),
  elsewhere: async ({ browser, baseURL }, run) => {
    const context = await browser.newContext();
    const problems = await watch(context, baseURL);
    await run(new Explorer(await context.newPage()));
    await context.close();
    expect(problems, "what no page of this app may do").toEqual([]);
  },
});

export { expect };
