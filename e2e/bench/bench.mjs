// Node 20 cannot run TypeScript by itself: Vite does it for `npm run bench`.
import { join } from "node:path";
import { runnerImport } from "vite";

const bench = join(import.meta.dirname, "bench.ts");
const { module } = await runnerImport(bench, { configFile: false, logLevel: "error" });
await module.main(process.argv.slice(2));
