import type { Figures, Spread } from "./figures";
import type { Measured } from "./scale";

/** What the app may cost at 100,000 events, as a multiple of the floor in the same run, or in ms. */
const TARGETS: Readonly<Record<string, { readonly ratio?: number; readonly ms?: number }>> = {
  load: { ratio: 2.5 },
  heap: { ratio: 3 },
  narrow: { ratio: 1 },
  widen: { ratio: 0.2 },
  "narrow far": { ratio: 1 },
  "widen back": { ratio: 0.2 },
  search: { ms: 50 },
  hover: { ms: 17 },
  select: { ms: 50 },
};

/** While something is dragged: 95 of 100 frames and the worst, in ms; and no task over 50 ms. */
const FRAMES = { p95: 17, worst: 34 };

/** One size as lines of text: each figure with its ratio to floor and peer, and to the size before. */
export function tableOf(measured: Measured, before: Measured | null): string {
  const { app, floor, peer, timelineJs, bytes } = measured;
  const lines = Object.entries(app).map(([name, own]) => lineOf(name, own, measured, before?.app[name]));
  const rest = Object.entries(floor).map(([name, own]) => `  floor ${name.padEnd(26)} ${shown(name, own)}`);
  const other = (title: string, figures: Figures | null) =>
    Object.entries(figures ?? {}).map(([name, own]) => `  ${title} ${name.padEnd(12)} ${shown(name, own)}`);
  return [
    `  files: ${(bytes.whole / 1e6).toFixed(1)} MB, shipped as ${(bytes.shipped / 1e6).toFixed(1)} MB`,
    ...lines,
    ...rest,
    ...other("npm peers", peer),
    ...other("TimelineJS3", timelineJs),
  ].join("\n");
}

function lineOf(name: string, own: Spread, { floor, peer }: Measured, before: Spread | undefined): string {
  const target = TARGETS[name] ?? {};
  if (name.endsWith("tasks")) return tasksLine(name, own);
  const isFrames = name.endsWith("frames");
  const value = isFrames ? own.p95 : own.median;
  const least = floor[name]?.median;
  const other = peer?.[name]?.median;
  const ratio = least === undefined ? null : value / least;
  const met =
    target.ratio !== undefined && ratio !== null
      ? verdict(ratio <= target.ratio, `≤ ${target.ratio} ×`)
      : target.ms !== undefined
        ? verdict(value <= target.ms, `≤ ${target.ms} ms`)
        : isFrames
          ? framesVerdict(own)
          : "";
  return [
    `  ${name.padEnd(13)} ${shown(name, own).padEnd(46)}`,
    ratio === null ? "" : `${ratio.toFixed(2)} × floor`,
    other === undefined ? "" : `the peers ${(other / value).toFixed(1)} ×`,
    before === undefined
      ? ""
      : `${(value / (isFrames ? before.p95 : before.median)).toFixed(1)} × the size before`,
    met,
  ]
    .filter(Boolean)
    .join(" · ");
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
