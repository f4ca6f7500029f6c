// Node 20 cannot run TypeScript by itself: Vite does it for the `story` command.
import { join } from "node:path";
import { runnerImport } from "vite";

// A reader that has seen enough (`… | head`) is no error.
process.stdout.on("error", ({ code }) => process.exit(code === "EPIPE" ? process.exitCode : 2));

const cli = join(import.meta.dirname, "cli.ts");
const { module } = await runnerImport(cli, { configFile: false, logLevel: "error" });
process.exitCode = module.main(process.argv.slice(2), console.log);
