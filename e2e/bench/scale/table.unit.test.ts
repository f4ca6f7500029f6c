import { expect, it } from "vitest";
import type { Figures, Spread } from "./figures";
import type { Measured } from "./scale";
import { tableOf } from "./table";

const spread = (median: number): Spread => ({ median, p95: median, least: median, most: median, runs: 5 });
const figures = (values: Record<string, number>): Figures =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spread(value)]));

const measured = (
  events: number,
  app: Record<string, number>,
  floor: Record<string, number> = {},
  peer: Record<string, number> | null = null,
): Measured => ({
  events,
  bytes: { shipped: 1, whole: 1 },
  app: figures(app),
  floor: figures(floor),
  peer: peer === null ? null : figures(peer),
  timelineJs: null,
});

/** What the table says of a figure after its value. */
const said = (table: string, name: string): string[] =>
  (table.split("\n").find((line) => line.startsWith(`  ${name} `)) ?? "").split(" · ").slice(1);

it("judges each size by the targets of that size", () => {
  const [app, floor] = [
    { load: 900, narrow: 41, widen: 60 },
    { load: 400, narrow: 40, widen: 400 },
  ];
  const peer = { narrow: 6_000, widen: 500 };
  const large = tableOf(measured(100_000, app, floor), null);
  expect(said(large, "load")).toEqual(["2.25 × floor", "target ≤ 2.5 × met"]);
  expect(said(large, "narrow")).toEqual(["1.02 × floor", "target ≤ 1 × missed"]);
  const middle = tableOf(measured(10_000, app, floor, peer), null);
  expect(said(middle, "load")).toEqual(["2.25 × floor"]);
  expect(said(middle, "narrow")).toEqual([
    "1.02 × floor",
    "the peers 146.3 ×",
    "target ≤ 50 ms met",
    "target the peers ≥ 10 × met",
  ]);
  expect(said(middle, "widen").slice(2)).toEqual(["target ≤ 50 ms missed", "target the peers ≥ 10 × missed"]);
  expect(said(tableOf(measured(1_000, app, floor), null), "narrow")).toEqual(["1.02 × floor"]);
});

it("judges growth where there are ten times as many events", () => {
  const small = measured(10_000, { load: 100, select: 10 });
  const large = tableOf(measured(100_000, { load: 900, select: 31 }), small);
  expect(said(large, "load")).toEqual(["9.0 × the size before, target ≤ 10 × met"]);
  expect(said(large, "select")).toEqual(["target ≤ 50 ms met", "3.1 × the size before, target ≤ 3 × missed"]);
  const more = tableOf(measured(30_000, { load: 900 }), small);
  expect(said(more, "load")).toEqual(["9.0 × the size before"]);
});

it("judges the worst frame as well as most of them, and any long task", () => {
  const worst = { ...spread(17), most: 50, runs: 400 };
  const app = { "zoom frames": worst, "zoom tasks": { ...spread(56), runs: 1 } };
  const table = tableOf({ ...measured(53, {}), app }, null);
  expect(said(table, "zoom frames")).toEqual(["target p95 ≤ 17, worst ≤ 34 ms missed"]);
  expect(said(table, "zoom tasks")).toEqual(["target none missed"]);
});
