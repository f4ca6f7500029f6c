import { expect, test } from "../fixtures";

test.describe("the timeline", () => {
  test("drops nothing: marks and chips together hold every shown event", async ({ app }) => {
    await app.open();
    for (const lanes of ["Kind", "Side"]) {
      await app.laneBy(lanes);
      await expect.poll(async () => (await app.heldByTimeline()).size, lanes).toBe(53);
    }
    await app.laneBy("Topic");
    await expect.poll(async () => (await app.heldByTimeline()).size).toBe(53);
    expect(app.address()).toContain("lanes=topic");
  });

  test("filters by typed dates, whose words say what was understood", async ({ app }) => {
    await app.open();
    await app.typeDates("18 Dec", "21 Dec");
    await expect.poll(async () => (await app.counts()).shown).toBeLessThan(40);
    expect((await app.conditions()).join()).toContain("18 – 21 Dec 2025");
    expect(await app.listRows()).toContain("c16-eu-loan");
    expect(await app.listRows()).not.toContain("c33-mar-a-lago");
  });

  test("says what is wrong with a date that it cannot read, and keeps the filter", async ({ app }) => {
    await app.open();
    await app.typeDates("32 Dec", "");
    await expect.poll(() => app.timelineText()).toMatch(/32/);
    expect((await app.counts()).shown).toBe(53);
  });

  test("filters by brushing the overview, while zooming filters nothing", async ({ app }) => {
    await app.open();
    await app.brush(0.5, 0.75);
    await app.rest();
    await expect.poll(async () => (await app.counts()).shown).toBeLessThan(53);
    expect(app.address()).toContain("time=");
    await app.press("c");
    await expect.poll(async () => (await app.counts()).shown).toBe(53);
    await app.zoomTimeline("in");
    await app.rest();
    expect(app.address()).toContain("window=");
    expect((await app.counts()).shown).toBe(53);
  });

  test("moves the brush by keys, a day at a time", async ({ app }) => {
    await app.open();
    await app.typeDates("18 Dec", "21 Dec");
    await app.skipTo("timeline");
    await app.tabTo(/^Period starts/);
    await app.press("ArrowLeft");
    await app.rest();
    await expect.poll(async () => (await app.conditions()).join()).toContain("17 – 21 Dec 2025");
  });

  test("walks its events by arrow keys and opens one with Enter", async ({ app }) => {
    await app.open("#/miami-talks?kinds=talks");
    await app.skipTo("timeline");
    await app.tabTo(/^Talks,/);
    const first = await app.focused();
    await app.press("ArrowRight");
    await expect.poll(() => app.focused()).not.toBe(first);
    await app.press("End", "Enter");
    await expect.poll(() => app.openedEvent()).toBe("c33-mar-a-lago");
  });

  test("announces what lies outside its window, and goes there", async ({ app }) => {
    await app.open("#/miami-talks?window=2025-12-01T00:00Z~2025-12-10T00:00Z");
    await app.press1(/later events?: move the window there/);
    await app.rest();
    expect(app.address()).not.toContain("window=2025-12-01T00:00Z~2025-12-10T00:00Z");
  });

  test("shows a chip's events in a list", async ({ app }) => {
    await app.open();
    await app.press1(/^\d+ more in /);
    await expect.poll(async () => (await app.popupRows()).length).toBeGreaterThan(1);
  });

  test("tells times in the chosen zone, and never an hour that is not known", async ({ app }) => {
    await app.open("#/miami-talks?event=c16-eu-loan");
    expect(await app.detail()).toContain("Fri 19 Dec 2025, 02:57 Brussels");
    await app.showTimesIn("Miami time");
    await expect.poll(() => app.detail()).toContain("Thu 18 Dec 2025, 20:57 Miami");
    await app.open("#/miami-talks?event=c22-pivdennyi-reservoirs&clock=America/New_York");
    await expect.poll(() => app.detail()).toContain("Sat 20 Dec 2025 in Kyiv");
  });
});
