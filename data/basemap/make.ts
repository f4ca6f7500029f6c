import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { names } from "./names/names.ts";
import { assemble } from "./steps/assemble.ts";
import { bordersOf, ukraineOf, withCrimea } from "./steps/crimea.ts";
import { countries, provinces } from "./steps/gpkg.ts";
import { rivers as reaches, shorelines } from "./steps/gshhg.ts";
import { inputs } from "./steps/inputs.ts";
import { lakes } from "./steps/lakes.ts";
import { ground } from "./steps/land.ts";
import { counties, isCrimean, oblasts, states } from "./steps/lines.ts";
import { crimeaRegion, ukraineRegion } from "./steps/regions.ts";
import { rivers } from "./steps/rivers.ts";
import { feature } from "./steps/shaper.ts";
import { smooth } from "./steps/smooth.ts";
import { verify } from "./verify.ts";

/** Makes every file of the basemap; `say` hears what is done. */
export async function main(say: (line: string) => void = console.log): Promise<void> {
  const found = inputs();
  const provincial = await provinces(found.provinces);
  const world = withCrimea(found.countries10);
  const antarctica = (await countries(found.provinces)).find(({ country }) => country === "ATA");
  if (antarctica === undefined) throw new Error(`${found.provinces} has no Antarctica.`);
  say("Countries: Crimea is in Ukraine.");

  const rings = await shorelines(found.shorelines);
  say(`Shorelines: ${rings.length} rings.`);
  const whole = await ground({
    rings,
    antarctica: antarctica.geometry,
    borders: bordersOf(world),
    ukraine: await ukraineRegion([feature(ukraineOf(world))]),
    crimea: await crimeaRegion(provincial.filter(isCrimean).map(({ geometry }) => feature(geometry))),
  });
  say(`Land: ${whole.land.length} pieces.`);

  const topology = assemble({
    coarse: await smooth(whole, "coarse"),
    fine: await smooth(whole, "fine"),
    lakes: await lakes(rings, found.waters50),
    rivers: await rivers(await reaches(found.rivers)),
    oblasts: await oblasts(provincial),
    states: await states(found.states),
    counties: await counties(found.counties),
  });
  const problems = verify(topology);
  if (problems.length > 0) throw new Error(`The map is wrong:\n  ${problems.join("\n  ")}`);
  say("Verified.");
  write("ground.json", topology, say);
  write("names.json", await names(found.countries50), say);
}

function write(name: string, value: unknown, say: (line: string) => void): void {
  const text = JSON.stringify(value);
  writeFileSync(join(import.meta.dirname, name), text);
  say(`${name}: ${kB(text.length)}, ${kB(gzipSync(text, { level: 9 }).length)} gzip.`);
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
