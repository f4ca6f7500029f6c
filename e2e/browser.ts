/** What the search for a browser asks of the machine; a test gives it a machine of its own. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Whether the program runs here: a download without its system libraries exists but does not. */
  readonly runs: (path: string) => boolean;
  /** Where Playwright keeps, or would keep, its own Chromium. */
  readonly playwrightPath: () => string;
  /** Lets Playwright download its Chromium; false when that fails. */
  readonly installByPlaywright: () => boolean;
  /** Whether `apt-get` is there and may be used. */
  readonly hasApt: () => boolean;
  readonly installByApt: () => boolean;
  readonly say: (line: string) => void;
}

/** Where Linux distributions, macOS and Windows put a Chromium. */
export const SYSTEM_PATHS: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Path of a Chromium that runs. In this order: `CHROMIUM_PATH`; Playwright's own; the usual
 * system paths; a download by Playwright, tried once; `apt-get install chromium`. Throws
 * with the remedies when all fail, so that browser tests are never skipped in silence.
 */
export function findChromium(machine: Machine): string {
  const named = machine.env["CHROMIUM_PATH"];
  if (named) {
    if (machine.exists(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", and no file is there. Mend it, or unset it.`);
  }
  const present = [machine.playwrightPath(), ...SYSTEM_PATHS].find((path) => usable(machine, path));
  if (present !== undefined) return present;
  machine.say("No Chromium found: letting Playwright download one …");
  if (machine.installByPlaywright() && usable(machine, machine.playwrightPath())) {
    return machine.playwrightPath();
  }
  if (machine.hasApt()) {
    machine.say("That did not give one that runs: apt-get install chromium …");
    const installed = machine.installByApt() && SYSTEM_PATHS.find((path) => usable(machine, path));
    if (installed) return installed;
  }
  throw new Error(
    [
      "There is no Chromium for the browser tests, and none could be installed. One of these helps:",
      "  npx playwright install --with-deps chromium",
      "  apt-get install chromium",
      "  CHROMIUM_PATH=/path/to/chromium npm test",
    ].join("\n"),
  );
}

const usable = (machine: Machine, path: string): boolean => machine.exists(path) && machine.runs(path);
