import type { Feature } from "geojson";
import type { Ground } from "./land.ts";
import { shaped } from "./shaper.ts";
import { ZONE_NAMES, ZONES, type ZoneName } from "./zones.ts";

/** The two levels of detail: `coarse` to zoom 5, `fine` from zoom 6 on. */
export const LEVELS = ["coarse", "fine"] as const;
export type Level = (typeof LEVELS)[number];

/** Square kilometres below which an island is left out at zooms 0–5. */
const COARSE_ISLAND = ZONES.far.island;

/** A mapshaper expression: metres by which a feature with a `zone` is smoothed at a level. */
export const amountOf = (what: "coast" | "shore" | "border" | "river", level: Level): string =>
  ZONE_NAMES.map((zone) => `zone=='${zone}'?${ZONES[detail(zone, level)][what]}:`)
    .join("")
    .concat("0");

/** The zone whose amounts a zone is smoothed by: the near ones are coarse like what is around them. */
const detail = (zone: ZoneName, level: Level): ZoneName =>
  level === "fine" || zone === "far" ? zone : "around";

/**
 * Smooths land and borders for a level of detail (weighted Visvalingam), each zone by its own
 * amount. Beyond the near zones both levels are the same, point for point.
 */
export async function smooth({ land, borders }: Ground, level: Level): Promise<Ground> {
  const kept = land.filter((piece) => level === "fine" || areaOf(piece) >= COARSE_ISLAND);
  const smoothed = await shaped(
    { land: kept, borders },
    [
      "-explode target=land",
      `-each target=land amount=${amountOf("coast", level)}`,
      `-each target=borders amount=${amountOf("border", level)}`,
      "-simplify target=land variable interval=amount weighted keep-shapes",
      "-simplify target=borders variable interval=amount weighted keep-shapes",
    ],
    ["land", "borders"],
  );
  return { land: smoothed["land"] ?? [], borders: smoothed["borders"] ?? [] };
}

const areaOf = ({ properties }: Feature): number => Number(properties?.["area"] ?? 0);
