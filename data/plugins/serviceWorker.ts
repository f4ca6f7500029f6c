import type { Plugin } from "vite";
import { writeServiceWorker } from "../offline/precache.ts";

/** Puts the service worker into a build that is written to a folder to be served. */
export function serviceWorker(): Plugin {
  return {
    name: "parley:service-worker",
    apply: (_config, { command, mode }) => command === "build" && mode !== "single",
    writeBundle({ dir }) {
      if (dir === undefined) this.error("The build has no folder to put sw.js in.");
      writeServiceWorker(dir);
    },
  };
}
