import type { Place } from "../story/model";
import type { Confidence } from "../story/vocabulary";

const SURE: Record<Confidence, string> = {
  high: "place well attested",
  medium: "place probable",
  low: "place uncertain",
};

/** How far a place may be off and how sure it is, in words; and whether it is occupied. */
export function describePlace({ extent, certainty, occupied }: Place): {
  extent: string;
  occupied: string | null;
} {
  const sure = SURE[certainty];
  switch (extent.type) {
    case "point":
      return { extent: `± ${kilometres(extent.radiusKm)}, ${sure}`, occupied };
    case "area":
      return { extent: `area of about ${kilometres(extent.radiusKm)} around its centre, ${sure}`, occupied };
    case "unlocated":
      return { extent: `not on the map, ${sure}`, occupied };
  }
}

const kilometres = (km: number): string =>
  km < 1 ? `${Math.round(km * 1000)} m` : `${Number(km.toPrecision(3))} km`;

/** A name of a place, and under whose occupation it is: "Belbek (occupied by Russia since 2014)". */
export const namedPlace = (name: string, { occupied }: Pick<Place, "occupied">): string =>
  occupied === null ? name : `${name} (${occupied})`;
