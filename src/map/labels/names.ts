import * as z from "zod/mini";

const degrees = z.number();
const symbol = z.tuple([z.string(), degrees, degrees, z.number()]);
const area = z.object({
  name: z.string(),
  wide: degrees,
  spots: z.array(z.tuple([degrees, degrees])).check(z.minLength(1)),
  minZoom: z.optional(z.number()),
  note: z.optional(z.string()),
  bounds: z.optional(z.tuple([degrees, degrees, degrees, degrees])),
});

/** `names.json`, whose form `data/basemap/names` writes. */
const file = z.object({
  cities: z.array(z.tuple([z.string(), degrees, degrees, z.number(), z.number()])),
  ports: z.array(symbol),
  airfields: z.array(symbol),
  waters: z.array(area),
  countries: z.array(area),
  regions: z.array(area),
});

/** Names that come with the basemap; each list has the most important first. */
export type BaseNames = z.infer<typeof file>;
/** A name for an area: where it may stand as longitude and latitude, how wide it may be in degrees; its west, south, east, north. */
export type AreaName = z.infer<typeof area>;
/** Name, longitude, latitude, and the zoom level from which it is shown. */
export type SymbolName = z.infer<typeof symbol>;
/** Name, longitude, latitude, population in thousands, 1 for a capital. */
export type CityName = BaseNames["cities"][number];

export const NO_NAMES: BaseNames = {
  cities: [],
  ports: [],
  airfields: [],
  waters: [],
  countries: [],
  regions: [],
};

/** Checks `names.json`; throws an error that says where it is wrong. */
export function parseNames(value: unknown): BaseNames {
  const { success, data, error } = file.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  throw new Error(`basemap/names.json is wrong at ${issue?.path.join(".") || "its top"}: ${issue?.message}`);
}
