import type { Feature } from "geojson";
import type { Reach } from "./gshhg.ts";
import { feature, shaped } from "./shaper.ts";
import { amountOf } from "./smooth.ts";
import { ZONES, type ZoneName, zoneAt } from "./zones.ts";

/** Metres: shorter rivers are left out far from the theatres. */
const LONG = 900_000;

/**
 * River lines with the properties `rank`, `zone`, joined across the bins of the source. A reach is in
 * the zone of its middle, so that no line is cut short by the edge of a box.
 */
export async function rivers(reaches: readonly Reach[]): Promise<Feature[]> {
  const kept = reaches.flatMap(({ level: rank, points }) => {
    const [x = 0, y = 0] = points[points.length >> 1] ?? [];
    const zone: ZoneName = zoneAt(x, y);
    if (rank > ZONES[zone].rank) return [];
    return [feature({ type: "LineString", coordinates: [...points] }, { rank, zone })];
  });
  const { rivers: smoothed = [] } = await shaped(
    { rivers: kept },
    [
      "-dissolve zone,rank",
      "-explode",
      `-filter "zone!='far' || this.length > ${LONG}"`,
      `-each amount=${amountOf("river", "fine")}`,
      "-simplify variable interval=amount weighted",
    ],
    ["rivers"],
  );
  return smoothed;
}
