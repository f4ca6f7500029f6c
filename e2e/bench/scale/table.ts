import type { Figures, Spread } from "./figures";
import type { Measured } from "./scale";

/** What a figure may be: a multiple of the floor in the same run, ms, or so many times less than the peers take. */
interface Target {
  readonly ratio?: number;
  readonly ms?: number;
  readonly peers?: number;
}

/** At any size. */
const ALWAYS: Readonly<Record<string, Target>> = {
  search: { ms: 50 },
  hover: { ms: 17 },
  select: { ms: 50 },
};

/** By the number of events. A filter at 10,000: a hundredth of what TimeMap takes for one, 5.0 s. */
const TARGETS: Readonly<Record<number, Readonly<Record<string, Target>>>> = {
  10000: { narrow: { ms: 50, peers: 10 }, widen: { ms: 50, peers: 10 } },
  100000: {
    load: { ratio: 2.5 },
    heap: { ratio: 3 },
    narrow: { ratio: 1 },
    widen: { ratio: 0.2 },
    "narrow far": { ratio: 1 },
    "widen back": { ratio: 0.2 },
  },
};

/** How often the tenfold events may cost what they cost before: what is loaded, and what answers somebody. */
const GROWTH = { loaded: 10, answered: 3 };

/** While something is dragged: 95 of 100 frames and the worst, in ms; and no task over 50 ms. */
const FRAMES = { p95: 17, worst: 34 };

/** One size as lines of text: each figure with its ratio to floor and peer, and to the size before. */
export function tableOf(measured: Measured, before: Measured | null): string {
  const { app, floor, peer, timelineJs, bytes } = measured;
  const lines = Object.entries(app).map(([name, own]) => lineOf(name, own, measured, before));
  const rest = Object.entries(floor).map(([name, own]) => `  floor ${name.padEnd(26)} ${shown(name, own)}`);
  const other = (title: string, figures: Figures | null) =>
    Object.entries(figures ?? {}).map(([name, own]) => `  ${title} ${name.padEnd(12)} ${shown(name, own)}`);
  return [
    `  files: ${bytes.whole === null ? "no folder holds them" : `${(bytes.whole / 1e6).toFixed(1)} MB`}, shipped as ${(bytes.shipped / 1e6).toFixed(1)} MB`,
    ...lines,
    ...rest,
    ...other("npm peers", peer),
    ...other("TimelineJS3", timelineJs),
  ].join("\n");
}

function lineOf(name: string, own: Spread, measured: Measured, before: Measured | null): string {
  if (name.endsWith("tasks")) return tasksLine(name, own);
  const { floor, peer, events } = measured;
  const figureOf = ({ median, p95 }: Spread) => (name.endsWith("frames") ? p95 : median);
  const value = figureOf(own);
  const times = (other: Spread | undefined, of: (other: number) => number) =>
    other === undefined ? null : of(figureOf(other));
  const found = {
    ratio: times(floor[name], (least) => value / least),
    peers: times(peer?.[name], (theirs) => theirs / value),
    growth: times(before?.app[name], (smaller) => value / smaller),
  };
  const target = { ...ALWAYS[name], ...TARGETS[events]?.[name] };
  return [
    `  ${name.padEnd(13)} ${shown(name, own).padEnd(46)}`,
    found.ratio === null ? "" : `${found.ratio.toFixed(2)} × floor`,
    found.peers === null ? "" : `the peers ${found.peers.toFixed(1)} ×`,
    target.ratio === undefined || found.ratio === null
      ? ""
      : verdict(found.ratio <= target.ratio, `≤ ${target.ratio} ×`),
    target.ms === undefined ? "" : verdict(value <= target.ms, `≤ ${target.ms} ms`),
    target.peers === undefined || found.peers === null
      ? ""
      : verdict(found.peers >= target.peers, `the peers ≥ ${target.peers} ×`),
    name.endsWith("frames") ? framesVerdict(own) : "",
    found.growth === null ? "" : growthWords(name, found.growth, events / (before?.events ?? events)),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** How much more a figure is than at the size before; judged where there are ten times as many events. */
function growthWords(name: string, growth: number, more: number): string {
  const most = name === "load" || name === "heap" ? GROWTH.loaded : GROWTH.answered;
  const words = `${growth.toFixed(1)} × the size before`;
  return more === 10 ? `${words}, ${verdict(growth <= most, `≤ ${most} ×`)}` : words;
}

/** A frame is some tenths of a millisecond off. */
const framesVerdict = ({ p95, most }: Spread): string =>
  verdict(p95 < FRAMES.p95 + 1 && most < FRAMES.worst + 1, `p95 ≤ ${FRAMES.p95}, worst ≤ ${FRAMES.worst} ms`);

const tasksLine = (name: string, { runs, most }: Spread): string =>
  `  ${name.padEnd(13)} ${runs} over 50 ms${runs === 0 ? "" : `, the longest ${most.toFixed(0)} ms`} · ${verdict(runs === 0, "none")}`;

const verdict = (met: boolean, target: string): string => `target ${target} ${met ? "met" : "missed"}`;

function shown(name: string, { median, p95, least, most, runs }: Spread): string {
  const unit = name.startsWith("heap") ? "MB" : "ms";
  const of = (value: number) =>
    (unit === "MB" ? value / 1e6 : value).toFixed(unit === "MB" || value < 10 ? 1 : 0);
  return `${of(median)} ${unit}, p95 ${of(p95)} (${of(least)}–${of(most)} of ${runs})`;
}
