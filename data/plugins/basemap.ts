import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { assetsPlugin } from "./assets.ts";

const FOLDER = join(import.meta.dirname, "..", "basemap");

/** Ships `data/basemap/<name>.json` as `basemap/<name>.json`. */
export function basemap(): Plugin {
  return assetsPlugin({
    name: "basemap",
    prefix: "basemap/",
    folders: [FOLDER],
    read: async () => ({
      assets: readdirSync(FOLDER)
        .filter((file) => file.endsWith(".json"))
        .map((file) => ({ path: `basemap/${file}`, text: readFileSync(join(FOLDER, file), "utf8") })),
      errors: [],
      warnings: [],
    }),
  });
}
