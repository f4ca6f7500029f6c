import { expect, test } from "../fixtures";

const STRIKE = "s15-odesa-port-strike";
const TALKS = "s01-miami-talks-open";
const VIEW = "#/miami-talks?panel=changes&asof=2025-12-21T20:00Z&since=2025-12-19T20:00Z";

test.describe("what changed since", () => {
  test("lists what is new and what was revised, old and new, with counts", async ({ app, clocks }) => {
    await app.open();
    await clocks.panel("Changes");
    await clocks.compareWith("2025-12-19", "22:00");
    await app.rest();
    expect(app.address()).toContain("panel=changes");
    expect(app.address()).toContain("since=2025-12-19T20:00Z");
    expect(await clocks.changesOf(TALKS)).toEqual(["New"]);
    const strike = await clocks.changesOf(STRIKE);
    expect(strike.some((text) => /^Revised killed: 7 .*7–8$/.test(text))).toBe(true);
    expect(strike.some((text) => /^Disputed/.test(text))).toBe(true);
    expect(strike.some((text) => /^More origins/.test(text))).toBe(true);
    const counts = await clocks.changeCounts();
    for (const kind of ["New", "Revised", "Disputed", "More origins"]) {
      expect(counts[kind], kind).toBeGreaterThan(0);
    }
    await clocks.onlyChanges("New");
    expect(await clocks.changesOf(STRIKE)).toEqual([]);
    expect(await clocks.changesOf(TALKS)).toEqual(["New"]);
  });

  test("compares two past editions with one another", async ({ app, clocks }) => {
    await app.open(VIEW);
    expect(await clocks.sinceBanner()).toContain("Changed since 19 Dec 2025, 22:00 Kyiv");
    expect(await clocks.banner()).toContain("As known on 21 Dec 2025, 22:00 Kyiv");
    expect(await clocks.changesOf("c33-mar-a-lago")).toEqual([]);
    expect(await clocks.changesOf("c25-ushakov-denial")).toEqual(["New"]);
  });

  test("marks the same events in list, timeline and map, in words as well", async ({ app, clocks }) => {
    await app.open("#/miami-talks?asof=2025-12-21T20:00Z&since=2025-12-19T20:00Z&theatre=black-sea");
    expect(await clocks.markOf("list", "s20-belbek-su27")).toContain("changed: new");
    expect(await clocks.markOf("map", "s20-belbek-su27")).toMatch(/changed/);
    expect(await clocks.markOf("timeline", "s20-belbek-su27")).toMatch(/changed/);
    for (const view of ["list", "timeline", "map"] as const) {
      expect(await clocks.dots(view), view).toBeGreaterThan(0);
    }
    expect(await clocks.markOf("list", "c02-geneva")).not.toContain("changed");
    await app.press1(/^Legend/);
    expect(await app.pageText()).toContain("Changed since the time compared with");
    await app.pressMark("map", "s15-odesa-port-strike");
    expect(await clocks.popupNames()).toContainEqual(expect.stringMatching(/port site.*changed: revised$/));
    await app.press("Escape");
    await app.press1("Stop comparing");
    await expect.poll(() => clocks.dots("list")).toBe(0);
    expect(await clocks.dots("timeline")).toBe(0);
    expect(await clocks.dots("map")).toBe(0);
    expect(app.address()).not.toContain("since=");
  });

  test("opens an event over the list and comes back to it", async ({ app, clocks }) => {
    await app.open(VIEW);
    await clocks.openChanged(TALKS);
    await expect.poll(() => app.openedEvent()).toBe(TALKS);
    await app.press("Escape");
    await expect.poll(() => app.openedEvent()).toBeNull();
    expect(await clocks.openPanel()).toBe("Changes");
    expect(await app.focused()).toContain("weekend round near Miami");
  });

  test("says when the time compared with is not earlier", async ({ app }) => {
    await app.open("#/miami-talks?panel=changes&asof=2025-12-19T20:00Z&since=2025-12-21T20:00Z");
    expect(await app.pageText()).toContain("not earlier than the view");
  });

  test("walks Back and Forward, and a link restores it", async ({ app, clocks, elsewhere }) => {
    await app.open();
    await clocks.panel("Changes");
    await clocks.compareWith("2025-12-20", "10:00");
    await app.rest();
    await elsewhere.follow(app.link());
    expect((await clocks.changesOf(TALKS)).join()).toContain("More origins origins: 3 became → 5");
    await app.back();
    await app.back();
    await expect.poll(() => clocks.sinceBanner()).toBeNull();
    await app.forward();
    await app.forward();
    await expect.poll(() => clocks.sinceBanner()).toContain("Changed since 20 Dec 2025, 10:00 Kyiv");
    expect(elsewhere.address()).toBe(app.address());
  });
});
