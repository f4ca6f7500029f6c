import { readFileSync } from "node:fs";
import { actorGroups } from "../../src/core/actors/groups";
import { marks } from "../../src/core/geo/clusters";
import { halos } from "../../src/core/geo/halo";
import { eventsBySpot } from "../../src/core/geo/spots";
import { type BitSet, countBoth, intersect } from "../../src/core/index/bitset";
import { countBy, shown } from "../../src/core/index/shown";
import { buildIndex, type StoryIndex } from "../../src/core/index/storyIndex";
import { decode, isPacked } from "../../src/core/parse/packed/decode";
import { unpack } from "../../src/core/parse/packed/unpack";
import { attachWords } from "../../src/core/search/attached";
import { lookUp } from "../../src/core/search/lookUp";
import { scan, textsOf } from "../../src/core/search/scan";
import {
  earlyWording,
  type StoryWords,
  storyWords,
  type Wording,
  wordingOf,
} from "../../src/core/search/storyWords";
import { suggest } from "../../src/core/search/suggest";
import { bySide, cutsOf, densityOf } from "../../src/core/timeline/density";
import { binEdges, histogram } from "../../src/core/timeline/histogram";
import { lanesOf } from "../../src/core/timeline/lanes";
import { outside } from "../../src/core/timeline/outside";
import { limitsOf } from "../../src/core/timeline/window";
import { NO_FILTER } from "../../src/core/view/view";
import { median } from "./page";
import { filesFor } from "./scale/files";

/** Runs of each algorithm of which the median is told, after as many that are not; of what takes seconds, fewer. */
const RUNS = 15;
const FEW = 3;
const SIZES = [10_000, 100_000];

/** What an algorithm is given: a story and the events that a filter left. */
interface Given {
  readonly index: StoryIndex;
  readonly bits: BitSet;
  readonly wording: Wording;
  readonly lists: StoryWords;
}

/** Each algorithm that a filter sets going, as the views call it; none may keep what it made for the same set. */
const ALGORITHMS: Readonly<Record<string, (given: Given, run: number) => unknown>> = {
  "filter by an actor": ({ index }, run) => shown(index, { ...NO_FILTER, actors: [actorAt(index, run)] }),
  "filter by a period": ({ index }, run) =>
    shown(index, { ...NO_FILTER, time: { from: index.story.extent.from + run, to: index.story.extent.to } }),
  "counts of a facet": ({ index, bits }) => countBy(index, "actors", bits),
  "actors with their bars": ({ index, bits }) => actorGroups(index, bits),
  "cells of dense lanes": ({ index, bits }) => {
    const cuts = cutsOf(index, limitsOf(index), 800);
    return lanesOf(index, bits, "kind").map((lane) =>
      densityOf(lane.bits, bySide(index, lane.bits, bits), cuts),
    );
  },
  "strip over the lanes": ({ index, bits }) => histogram(index, bits, edgesOf(index)),
  "what the window leaves out": ({ index, bits }) => outside(index, bits, limitsOf(index)),
  "events by spot": ({ index, bits }) => eventsBySpot(index, bits),
  "marks of the map": ({ index, bits }) => marks(index, intersect(bits, bits), 5),
  "halos of places": ({ index, bits }) => halos(index, bits),
  "search without word lists": ({ index }) => scan(index, "event talks"),
  "search by word lists": ({ index, lists }) => lookUp(index, lists, "event talks"),
  "search by one letter": ({ index, lists }) => lookUp(index, lists, "e"),
  "search with a slip": ({ index, lists }) => lookUp(index, lists, "striek"),
  "search suggestions": ({ index }) => suggest(index, "event place", "event"),
  "word lists, in the worker": ({ wording }) => storyWords(wording),
};

const edges = new WeakMap<StoryIndex, readonly number[]>();

function edgesOf(index: StoryIndex): readonly number[] {
  const known = edges.get(index) ?? binEdges(limitsOf(index), "UTC", 160);
  edges.set(index, known);
  return known;
}

function actorAt(index: StoryIndex, run: number) {
  const ids = [...index.story.actors.keys()];
  const id = ids[run % ids.length];
  if (id === undefined) throw new Error("The generated story has no actors; mend the generator.");
  return id;
}

/** Times each algorithm at two sizes without a browser; one line each: ms, and how it grew. */
export function coreTimes(): string[] {
  const found = SIZES.map((events) => timesAt(events));
  const heads = `${"".padEnd(28)}${SIZES.map((size) => `${size} events`.padStart(16)).join("")}      growth`;
  const lines = Object.keys(ALGORITHMS).map((name) => {
    const times = found.map((at) => at[name] ?? Number.NaN);
    const growth = (times[1] ?? Number.NaN) / (times[0] ?? Number.NaN);
    const ms = times.map((time) => `${time.toFixed(2)} ms`.padStart(16)).join("");
    return `${name.padEnd(28)}${ms}${`${growth.toFixed(1)} ×`.padStart(12)}`;
  });
  return [heads, ...lines];
}

function timesAt(events: number): Record<string, number> {
  const packed: unknown = JSON.parse(readFileSync(filesFor(events).shipped, "utf8"));
  if (!isPacked(packed))
    throw new Error(`A story of ${events} events is not packed; mend data/story/read.ts.`);
  const decoded = decode(packed);
  const { story, columns, ...records } = unpack(decoded);
  const index = buildIndex(story, columns);
  textsOf(index);
  const wording = wordingOf(earlyWording(decoded), decoded.evidence);
  const lists = storyWords(wording);
  attachWords(index, { lists, ...records });
  const everything = { index, bits: index.all, wording, lists };
  if (countBoth(everything.bits, index.located) === 0)
    throw new Error("No event has a place; mend the generator.");
  return Object.fromEntries(
    Object.entries(ALGORITHMS).map(([name, run]) => {
      const times: number[] = [];
      const runs = name === "word lists, in the worker" ? FEW : RUNS;
      for (let i = 0; i < 2 * runs; i++) {
        const start = performance.now();
        run(everything, i);
        if (i >= runs) times.push(performance.now() - start);
      }
      return [name, median(times)];
    }),
  );
}
