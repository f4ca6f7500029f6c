import { defineConfig } from "@playwright/test";
import { findChromium } from "./browser";
import { thisMachine } from "./machine";

const port = process.env["E2E_PORT"] ?? "4180";
const baseURL = `http://127.0.0.1:${port}/`;

// Workers load this file again; the variable saves them the search.
const chromium = findChromium(thisMachine);
process.env["CHROMIUM_PATH"] = chromium;

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "results/artifacts",
  reporter: [["list"], ["json", { outputFile: "results/browser.json" }]],
  fullyParallel: true,
  workers: 2,
  // On a busy machine of two cores a test may run out of time; a retry is listed as flaky, not hidden.
  retries: process.env["CI"] === undefined ? 0 : 1,
  forbidOnly: process.env["CI"] !== undefined,
  timeout: 90_000,
  expect: { timeout: 12_000 },
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    contextOptions: { reducedMotion: "reduce" },
    // Tests look at the build itself; those of offline use let it be kept.
    serviceWorkers: "block",
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: chromium,
      args: ["--disable-background-networking", "--disable-component-update", "--no-first-run"],
    },
  },
  webServer: {
    command: `npx --no-install vite preview --port ${port} --strictPort`,
    cwd: "..",
    url: baseURL,
    timeout: 30_000,
  },
});
