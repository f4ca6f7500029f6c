// Node 20 cannot run TypeScript by itself: Vite does it. `npm test` runs every stage;
// with --tally this prints the line that CI reads, from the results of the last run; with
// --office it opens the slides in LibreOffice.
import { join } from "node:path";
import { runnerImport } from "vite";

const stages = join(import.meta.dirname, "stages.ts");
const { module } = await runnerImport(stages, { configFile: false, logLevel: "error" });
if (process.argv.includes("--tally")) module.printTally();
else process.exitCode = process.argv.includes("--office") ? module.runOffice() : module.runStages();
