import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { basemap } from "./data/plugins/basemap.ts";
import { begin } from "./data/plugins/begin.ts";
import { budget } from "./data/plugins/budget.ts";
import { headers } from "./data/plugins/headers.ts";
import { layers } from "./data/plugins/layers.ts";
import { notices } from "./data/plugins/notices.ts";
import { offlineFile } from "./data/plugins/offlineFile.ts";
import { pages } from "./data/plugins/pages.ts";
import { serviceWorker } from "./data/plugins/serviceWorker.ts";
import { stories } from "./data/plugins/stories.ts";

/** Bytes after gzip. What is loaded on demand (map, exports) does not count as loaded at once. */
const BUDGET = { atOnce: 228_000, styles: 25_000, all: 900_000 };

export default defineConfig({
  // Relative, so that the build runs under any path.
  base: "./",
  plugins: [
    react(),
    stories(),
    basemap(),
    begin(),
    headers(),
    layers(),
    pages(),
    notices(),
    offlineFile(),
    serviceWorker(),
    budget(BUDGET),
  ],
  server: { host: "127.0.0.1" },
  preview: { host: "127.0.0.1" },
  build: {
    target: "es2022",
    // Fonts and pictures stay files: the policy allows no data: fonts.
    assetsInlineLimit: 0,
    license: { fileName: "licenses.md" },
    modulePreload: { polyfill: false },
  },
  test: {
    environment: "node",
    include: ["src/**/*.test.{ts,tsx}", "data/**/*.test.ts", "e2e/**/*.unit.test.ts"],
    setupFiles: ["e2e/properties.setup.ts"],
    // A property test on a busy machine of two cores may take a while.
    testTimeout: 30_000,
    // Nothing may hang on the zone of the machine.
    env: { TZ: "Pacific/Auckland" },
  },
});
