import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const ROOT = join(import.meta.dirname, "..", "..");

/** Licence texts that a build has to carry: path in the build → path in the repository. */
const NOTICES = {
  "LICENSE.txt": "LICENSE",
  "NOTICE.txt": "NOTICE",
  "basemap/COPYING.txt": "data/basemap/COPYING",
  "basemap/COPYING.LESSER.txt": "data/basemap/COPYING.LESSER",
} as const;

/** Puts the licence texts of what is not a package beside the build; `build.license` lists the packages. */
export function notices(): Plugin {
  return {
    name: "parley:notices",
    generateBundle() {
      for (const [fileName, path] of Object.entries(NOTICES)) {
        this.emitFile({ type: "asset", fileName, source: readFileSync(join(ROOT, path), "utf8") });
      }
    },
  };
}
