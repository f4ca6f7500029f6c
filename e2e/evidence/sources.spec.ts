import { expect, test } from "../fixtures";

const TRILATERAL = "s10-trilateral-nsa-proposal";

test.describe("sources", () => {
  test("lists every source with what it is and what rests on it", async ({ app, clocks }) => {
    await app.open("#/miami-talks?panel=sources");
    expect(await clocks.publishers()).toHaveLength(165);
    const wire = await clocks.openSource("straits-times-2");
    for (const words of ["20 Dec 2025", "AFP", "English", "Supports", "Open the page"]) {
      expect(wire).toContain(words);
    }
    const denial = await clocks.openSource("the-moscow-times");
    expect(denial).toMatch(/Disputes · \d/);
    const article = await clocks.openSource("article");
    expect(article).toContain("23 events, 43 %");
    expect(article).toContain("¶7 new trilateral discussion format");
    expect(article).toContain("Not counted as an origin");
  });

  test("finds by words and sorts", async ({ app, clocks }) => {
    await app.open("#/miami-talks?panel=sources");
    await clocks.findSource("reuters arab");
    await expect.poll(() => clocks.publishers()).toEqual(["Arab News"]);
    await clocks.findSource("nothing like this");
    await expect.poll(() => app.pageText()).toContain("No source matches");
    await clocks.findSource("");
    await clocks.sortSources("Publisher");
    const names = await clocks.publishers();
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
  });

  test("without one of two papers with the same wire nothing changes; without both an origin goes", async ({
    app,
    clocks,
  }) => {
    await app.open("#/miami-talks?panel=sources");
    await clocks.leaveOut("straits-times-2");
    await expect.poll(() => clocks.leftOut()).toContain("Left out · 1".toUpperCase());
    expect(await clocks.banner()).toContain("Without");
    const one = (await clocks.falls())["Fewer origins"] ?? [];
    expect(one.filter((line) => line.includes("security advisers")).length).toBe(0);
    await clocks.leaveOut("the-moscow-times");
    await expect
      .poll(async () => (await clocks.falls())["Fewer origins"]?.join() ?? "")
      .toMatch(/security advisers.*\d → \d origins/);
    expect(app.address()).toContain("without=straits-times-2,the-moscow-times");
    await app.back();
    await expect.poll(async () => app.address()).toContain("without=straits-times-2");
    expect(app.address()).not.toContain("the-moscow-times");
  });

  test("an event falls with the last of its sources, is named, and comes back", async ({
    app,
    clocks,
    elsewhere,
  }) => {
    await app.open("#/miami-talks?panel=sources");
    await clocks.leaveOut("gcaptain");
    await expect.poll(() => clocks.leftOut()).toContain("gCaptain");
    expect((await clocks.falls())["Events without a source"]).toBeUndefined();
    expect((await app.counts()).total).toBe(53);
    expect(await clocks.openSource("timeslive")).toContain("rests on it alone");
    await clocks.leaveOut("timeslive");
    await expect.poll(async () => (await clocks.falls())["Events without a source"]?.length).toBe(1);
    expect((await app.counts()).total).toBe(52);
    await app.rest();
    await elsewhere.follow(app.link());
    expect((await elsewhere.counts()).total).toBe(52);
    await clocks.openFallen();
    await expect.poll(() => clocks.absent()).toContain("This event falls");
    await app.pressInDetail("Take all sources back in");
    await expect.poll(() => app.openedEvent()).toBe("c05-hallandale-30nov");
    expect(await clocks.banner()).toBeNull();
    expect((await app.counts()).total).toBe(53);
  });

  test("the list is the edition’s", async ({ app, clocks }) => {
    await app.open("#/miami-talks?panel=sources&asof=2025-12-19T20:00Z&without=liga-net-2");
    const banner = await clocks.banner();
    expect(banner).toContain("As known on 19 Dec 2025, 22:00 Kyiv");
    expect(banner).toContain("without");
    const names = await clocks.publishers();
    expect(names.length).toBeLessThan(80);
    expect(await app.pageText()).not.toContain("The story starts from");
  });

  test("keeps the focus when a source goes", async ({ app, clocks }) => {
    await app.open("#/miami-talks?panel=sources");
    await clocks.openSource("arab-news");
    await app.tabTo(/^Leave out this source$/, 200);
    await app.press("Enter");
    await expect.poll(() => app.focused()).toMatch(/^Sources/);
    await clocks.takeBackIn("Arab News");
    await expect.poll(() => clocks.leftOut()).toBeNull();
    expect(await clocks.publishers()).toContain("Arab News");
  });

  test("an event opens over the sources, and closing returns to them", async ({ app, clocks }) => {
    await app.open(`#/miami-talks?panel=sources&event=${TRILATERAL}`);
    await expect.poll(() => app.openedEvent()).toBe(TRILATERAL);
    await app.pressInDetail("← Sources");
    expect(await clocks.openPanel()).toBe("Sources");
  });
});
