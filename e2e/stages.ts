import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  closingLine,
  readResults,
  type StageResult,
  sum,
  type Tally,
  tallyBrowser,
  tallyUnit,
} from "./tally";

const ROOT = join(import.meta.dirname, "..");
const RESULTS = join(import.meta.dirname, "results");

/** One stage of `npm test`: a program from node_modules and how to count what it reports. */
interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  readonly count?: () => Tally;
}

const STAGES: readonly Stage[] = [
  { name: "types", command: ["tsc", "--noEmit"] },
  { name: "lint", command: ["biome", "check", "--error-on-warnings"] },
  { name: "dead code", command: ["knip"] },
  {
    name: "unit",
    command: ["vitest", "run", "--allowOnly=false", "--reporter=default", "--reporter=json"].concat(
      `--outputFile.json=${join(RESULTS, "unit.json")}`,
    ),
    count: () => tallyUnit(readReport("unit.json")),
  },
  { name: "build", command: ["vite", "build"] },
  {
    name: "browser",
    command: ["playwright", "test", "--config", "e2e/playwright.config.ts", "--forbid-only"],
    count: () => tallyBrowser(readReport("browser.json")),
  },
];

/** The slides in LibreOffice; `npm run test:office` and CI run it, `npm test` does not. */
const OFFICE: Stage = {
  name: "office",
  command: ["playwright", "test", "--config", "e2e/office.config.ts", "--forbid-only"],
  count: () => tallyBrowser(readReport("office.json")),
};

/** Runs the check of the slides and adds what came of it to the results of the last run. Returns the exit code. */
export function runOffice(): number {
  mkdirSync(RESULTS, { recursive: true });
  const result = run(OFFICE);
  writeFileSync(join(RESULTS, "stages.json"), JSON.stringify([...lastResults(), result]));
  return result.ok ? 0 : 1;
}

/**
 * Runs all stages up to the first that fails, and prints what came of each. Returns the
 * exit code. The results stay in `e2e/results` for `printTally`.
 */
export function runStages(): number {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const results: StageResult[] = [];
  for (const stage of STAGES) {
    console.log(`\n── ${stage.name}: ${stage.command[0]}`);
    const result = run(stage);
    results.push(result);
    writeFileSync(join(RESULTS, "stages.json"), JSON.stringify(results));
    if (!result.ok) break;
  }
  console.log(`\n${summary(results)}`);
  return results.every(({ ok }) => ok) ? 0 : 1;
}

/** Prints the line that CI reads, from the results of the last `npm test`; one failure if there are none. */
export function printTally(): void {
  const stages = lastResults();
  const none: StageResult = { name: "npm test", ok: false, seconds: 0, tally: null };
  console.log(closingLine(sum(stages.length === 0 ? [none] : stages)));
}

/** What the last run left; nothing when it left none that can be read. */
function lastResults(): readonly StageResult[] {
  try {
    return readResults(readReport("stages.json"));
  } catch {
    return [];
  }
}

/** Vite, which reads this file, sets NODE_ENV to "development"; a stage that inherits it would build and test that. */
const { NODE_ENV: _, ...OWN_ENV } = process.env;

function run({ name, command: [program = "", ...rest], count }: Stage): StageResult {
  const start = Date.now();
  const options = { cwd: ROOT, stdio: "inherit", env: OWN_ENV } as const;
  const { status, error } = spawnSync("npx", ["--no-install", program, ...rest], {
    ...options,
    shell: process.platform === "win32",
  });
  if (error !== undefined) console.error(error.message);
  return {
    name,
    ok: status === 0,
    seconds: (Date.now() - start) / 1000,
    tally: counted(count),
  };
}

function counted(count: Stage["count"]): Tally | null {
  try {
    return count?.() ?? null;
  } catch {
    return null; // The program ended before it wrote its report.
  }
}

function summary(results: readonly StageResult[]): string {
  const rows = STAGES.map(({ name }) => {
    const result = results.find((each) => each.name === name);
    if (result === undefined) return `${name.padEnd(10)} not run`;
    const outcome = `${result.ok ? "ok    " : "FAILED"} ${result.seconds.toFixed(0).padStart(4)} s`;
    return `${name.padEnd(10)} ${outcome}${result.tally === null ? "" : `   ${closingLine(result.tally)}`}`;
  });
  return rows.join("\n");
}

function readReport(file: string): unknown {
  return JSON.parse(readFileSync(join(RESULTS, file), "utf8"));
}
