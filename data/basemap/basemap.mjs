// Node 20 cannot run TypeScript by itself: Vite does it for `npm run basemap`.
import { join } from "node:path";
import { runnerImport } from "vite";

const make = join(import.meta.dirname, "make.ts");
const { module } = await runnerImport(make, { configFile: false, logLevel: "error" });
await module.main();
