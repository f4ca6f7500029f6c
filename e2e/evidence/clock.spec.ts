import { expect, test } from "../fixtures";

const STRIKE = "s15-odesa-port-strike";
const TALKS = "s01-miami-talks-open";
const DENIAL = "c25-ushakov-denial";

test.describe("as known on 19 December, 22:00 in Kyiv", () => {
  test("the strike counts seven dead, and the talks have not begun", async ({ app, clocks, evidence }) => {
    await app.open();
    await clocks.openClock();
    await clocks.lookBackTo("2025-12-19", "22:00");
    await app.rest();
    expect(app.address()).toContain("asof=2025-12-19T20:00Z");
    const rows = await app.listRows();
    expect(rows).toContain(STRIKE);
    expect(rows).not.toContain(TALKS);
    expect(rows).not.toContain(DENIAL);
    expect((await app.counts()).total).toBe(rows.length);
    const banner = await clocks.banner();
    expect(banner).toContain("As known on 19 Dec 2025, 22:00 Kyiv");
    expect(banner).toContain(`${rows.length} of 53 events`);
    expect(banner).toMatch(/\d+ claims published that day, hour not known/);
    expect(banner).toMatch(/\d+ sources without a day left out/);
    expect(await app.title()).toContain("As known on 19 Dec 2025, 22:00 Kyiv");

    for (const held of [await app.heldByTimeline(), await app.markedOnMap()]) {
      expect(held.has(STRIKE)).toBe(true);
      expect(held.has(TALKS)).toBe(false);
    }
    await app.openEvent(STRIKE);
    expect(await app.detail()).toMatch(/7 killed/);
    expect((await evidence.claims()).join(" ")).not.toMatch(/\b8\b|eight/i);
    await clocks.backToPresent();
    await expect.poll(() => app.detail()).toMatch(/7–8 killed/);
    expect(await clocks.banner()).toBeNull();
    expect(await app.title()).toBe("Miami talks · Parley");
  });

  test("actors, sources and search know no more than that", async ({ app, clocks }) => {
    await app.open("#/miami-talks?asof=2025-12-19T20:00Z");
    const past = await app.actorCount("p-witkoff");
    await clocks.panel("Sources");
    const sources = (await clocks.publishers()).length;
    await app.press("/");
    await app.type("open a weekend round near Miami");
    await expect.poll(() => app.pageText()).toContain("Nothing found");
    await app.press("Escape", "Escape");
    // He spoke of the strike on the next day only.
    await app.open("#/miami-talks?asof=2025-12-19T20:00Z&text=kuleba");
    expect(await app.listRows()).not.toContain(STRIKE);
    await app.open("#/miami-talks?asof=2025-12-19T20:00Z&panel=sources");
    await clocks.backToPresent();
    expect(await app.focused()).toBe("View of the story");
    await expect.poll(() => app.actorCount("p-witkoff")).toBeGreaterThan(past);
    await expect.poll(async () => (await clocks.publishers()).length).toBeGreaterThan(sources);
  });

  test("what came out that day at an unknown hour says so", async ({ app }) => {
    await app.open("#/miami-talks?asof=2025-12-19T20:00Z");
    const marks = await app.listNames();
    expect(
      marks.filter((name) => name.includes("published that day, hour not known")).length,
    ).toBeGreaterThan(0);
    await app.open("#/miami-talks");
    await expect.poll(async () => (await app.listNames()).join()).not.toContain("hour not known");
  });

  test("an event of later says when it is first known, and goes there", async ({ app, clocks }) => {
    await app.open(`#/miami-talks?asof=2025-12-19T20:00Z&event=${TALKS}`);
    expect(await clocks.absent()).toContain("Not known yet");
    expect(await clocks.absent()).toContain("First known on 20 Dec 2025, 07:00 Kyiv");
    await app.pressInDetail("Go to when it is first known");
    await expect.poll(() => app.openedEvent()).toBe(TALKS);
    expect(app.address()).toContain("asof=2025-12-20T05:00Z");
  });
});

test("the denial appears on 21 December, and stands against the proposal", async ({ app, clocks }) => {
  await app.open("#/miami-talks?asof=2025-12-20T20:00Z");
  expect(await app.listRows()).not.toContain(DENIAL);
  await clocks.openClock();
  await clocks.lookBackTo("2025-12-21", "22:00");
  await expect.poll(() => app.listRows()).toContain(DENIAL);
  await app.openEvent(DENIAL);
  expect(await app.detail()).toMatch(/accounts|differ/i);
});

test.describe("the clock", () => {
  test("steps, presets and fields are choices that Back undoes", async ({ app, clocks }) => {
    await app.open();
    await clocks.openClock();
    await clocks.step("Earlier");
    const last = await clocks.sliderText();
    expect(last).toMatch(/2026|Dec 2025/);
    await clocks.step("Earlier");
    expect(await clocks.sliderText()).not.toBe(last);
    await app.back();
    await expect.poll(() => clocks.sliderText()).toBe(last);
    await app.back();
    await expect.poll(() => clocks.sliderText()).toBe("the present");
    expect(await clocks.banner()).toBeNull();
    await app.forward();
    await expect.poll(() => clocks.sliderText()).toBe(last);
    await clocks.step("Later");
    await expect.poll(() => clocks.sliderText()).toBe("the present");
  });

  test("offers telling moments of this story, in order of time", async ({ app, clocks }) => {
    await app.open();
    await clocks.openClock();
    const moments = await clocks.moments();
    expect(moments.length).toBeGreaterThanOrEqual(4);
    expect(moments.join("\n")).toMatch(/Before: .*missiles/);
    await clocks.chooseMoment(/Before: /);
    await expect.poll(() => app.listRows()).not.toContain(STRIKE);
    expect(await clocks.banner()).toContain("As known on 19 Dec 2025, 21:03 Kyiv");
    await app.back();
    await expect.poll(() => clocks.banner()).toBeNull();
  });

  test("slides as one gesture, all views following", async ({ app, clocks }) => {
    await app.open();
    await app.topic("Ports");
    const before = (await app.counts()).total;
    await clocks.openClock();
    await clocks.dragSlider(0.4);
    await app.rest();
    expect(app.address()).toContain("asof=");
    expect((await app.counts()).total).toBeLessThan(before);
    expect(await app.listRows()).toHaveLength((await app.counts()).shown);
    await app.back();
    await expect.poll(async () => (await app.counts()).shown).toBe(53);
    expect(await clocks.banner()).toBeNull();
  });

  test("works by keys alone", async ({ app, clocks }) => {
    await app.open();
    await app.press("a");
    expect(await app.focused()).toBe("Date");
    await app.tabTo(/^As known on$/, 12);
    await app.press("ArrowLeft", "ArrowLeft");
    await expect.poll(() => clocks.banner()).toContain("As known on");
    const there = await clocks.sliderText();
    await app.press("Escape");
    expect(await clocks.clockIsOpen()).toBe(false);
    expect(await app.focused()).toBe("As known on…");
    await app.press(",");
    await clocks.openClock();
    await expect.poll(() => clocks.sliderText()).not.toBe(there);
    await app.focusNothing();
    await app.press(".");
    await expect.poll(() => clocks.sliderText()).toBe(there);
  });

  test("tells its times in the zone that is chosen", async ({ app, clocks }) => {
    await app.open("#/miami-talks?asof=2025-12-19T20:00Z");
    await clocks.openClock();
    expect(await clocks.clockFields()).toEqual(["2025-12-19", "22:00"]);
    await app.showTimesIn("Miami time");
    await expect.poll(() => clocks.clockFields()).toEqual(["2025-12-19", "15:00"]);
    expect(await clocks.banner()).toContain("15:00 Miami");
  });

  test("goes back to before anything was known", async ({ app, clocks }) => {
    await app.open("#/miami-talks?asof=2025-11-01T00:00Z");
    expect((await app.counts()).total).toBe(0);
    expect(await app.pageText()).toContain("Nothing was known");
    await clocks.backToPresent();
    await expect.poll(async () => (await app.counts()).total).toBe(53);
  });

  test("restores from a link elsewhere, and prints what it is", async ({ app, clocks, elsewhere }) => {
    await app.open();
    await clocks.openClock();
    await clocks.lookBackTo("2025-12-20", "12:30");
    await app.rest();
    await elsewhere.follow(app.link());
    expect(await elsewhere.listRows()).toEqual(await app.listRows());
    expect(await elsewhere.title()).toContain("As known on 20 Dec 2025, 12:30 Kyiv");
    const paper = await elsewhere.printed();
    expect(paper).toContain("As known on 20 Dec 2025, 12:30 Kyiv");
    expect(paper).not.toContain("Back to the present");
  });

  test("drops a time that it cannot read", async ({ app }) => {
    await app.open("#/miami-talks?asof=yesterday");
    expect(await app.notices()).toContain("yesterday");
    expect((await app.counts()).total).toBe(53);
  });
});
