import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright";
import type { Machine } from "./browser";

const MINUTE = 60_000;

/** Runs a program with its output on stderr; true when it ends well and in time. */
function succeeds(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const options = { env: { ...process.env, ...env }, timeout: 10 * MINUTE, stdio: ["ignore", 2, 2] as const };
  return spawnSync(program, args, { ...options, stdio: [...options.stdio] }).status === 0;
}

/** The machine that this runs on. */
export const thisMachine: Machine = {
  env: process.env,
  exists: existsSync,
  runs: (path) =>
    process.platform === "win32" || // chrome.exe opens a window when asked for its version
    spawnSync(path, ["--version"], { stdio: "ignore", timeout: MINUTE }).status === 0,
  playwrightPath: () => chromium.executablePath(),
  installByPlaywright: () => {
    const cli = join(dirname(createRequire(import.meta.url).resolve("playwright/package.json")), "cli.js");
    // Behind a firewall that drops packets every try would wait half a minute.
    const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" };
    return succeeds(process.execPath, [cli, "install", "chromium"], env);
  },
  hasApt: () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get"),
  installByApt: () => {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    return (
      succeeds("apt-get", ["update"], env) &&
      succeeds("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], env)
    );
  },
  say: (line) => console.error(line),
};
