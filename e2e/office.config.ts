import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

/** The slides as LibreOffice opens them. Apart from `npm test`, which needs no office. */
export default defineConfig({
  ...base,
  testMatch: "**/*.office.ts",
  reporter: [["list"], ["json", { outputFile: "results/office.json" }]],
  timeout: 240_000,
});
