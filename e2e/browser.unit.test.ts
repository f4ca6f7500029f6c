import { describe, expect, it } from "vitest";
import { findChromium, type Machine, SYSTEM_PATHS } from "./browser";

const OWN = "/cache/playwright/chrome";
const DEBIAN = "/usr/bin/chromium";

/** A bare machine, and a log of what was done to it; `files` grows as installs succeed. */
function machine({ files = new Set<string>(), broken = new Set<string>(), ...rest }: Setting = {}) {
  const log: string[] = [];
  const bare: Machine = {
    env: {},
    exists: (path) => files.has(path),
    runs: (path) => !broken.has(path),
    playwrightPath: () => OWN,
    installByPlaywright: () => log.push("playwright") === 0,
    hasApt: () => false,
    installByApt: () => log.push("apt") === 0,
    say: (line) => log.push(`say ${line}`),
    ...rest,
  };
  return { log, find: () => findChromium(bare) };
}
type Setting = Partial<Machine> & { files?: Set<string>; broken?: Set<string> };

describe("findChromium", () => {
  it("takes CHROMIUM_PATH before all else", () => {
    const files = new Set(["/mine", OWN, DEBIAN]);
    expect(machine({ env: { CHROMIUM_PATH: "/mine" }, files }).find()).toBe("/mine");
  });

  it("stops at a CHROMIUM_PATH that leads nowhere", () => {
    const { find } = machine({ env: { CHROMIUM_PATH: "/gone" }, files: new Set([OWN]) });
    expect(find).toThrow('CHROMIUM_PATH is "/gone"');
  });

  it("takes Playwright's own before the system's", () => {
    expect(machine({ files: new Set([OWN, DEBIAN]) }).find()).toBe(OWN);
  });

  it("passes over one that does not run", () => {
    expect(machine({ files: new Set([OWN, DEBIAN]), broken: new Set([OWN]) }).find()).toBe(DEBIAN);
  });

  it.each(SYSTEM_PATHS)("knows %s and installs nothing", (path) => {
    const { find, log } = machine({ files: new Set([path]) });
    expect(find()).toBe(path);
    expect(log).toEqual([]);
  });

  it("lets Playwright download one", () => {
    const files = new Set<string>();
    const { find, log } = machine({ files, installByPlaywright: () => files.add(OWN).has(OWN) });
    expect(find()).toBe(OWN);
    expect(log.join()).toContain("letting Playwright download");
  });

  it("goes on to apt-get where the download lacks its libraries", () => {
    const files = new Set<string>();
    const { find } = machine({
      files,
      broken: new Set([OWN]),
      installByPlaywright: () => files.add(OWN).has(OWN),
      hasApt: () => true,
      installByApt: () => files.add(DEBIAN).has(DEBIAN),
    });
    expect(find()).toBe(DEBIAN);
  });

  it("tries each way once, then names the remedies", () => {
    const { find, log } = machine({ hasApt: () => true });
    expect(find).toThrow("CHROMIUM_PATH=/path/to/chromium npm test");
    expect(log.filter((line) => !line.startsWith("say"))).toEqual(["playwright", "apt"]);
  });

  it("leaves apt-get alone where it may not be used", () => {
    const { find, log } = machine();
    expect(find).toThrow("apt-get install chromium");
    expect(log).not.toContain("apt");
  });
});
