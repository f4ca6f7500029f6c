import { expect, test } from "../fixtures";

// The questions that a new user brings, each answered by mouse and by keyboard alone.

const BOTH = [
  "c01-28-point-plan",
  "s06-twenty-point-plan",
  "c06-kremlin-2dec",
  "s01-miami-talks-open",
  "c27-miami-second-day",
];
const STRUCK = [
  "c14-mayaky-bridge",
  "s15-odesa-port-strike",
  "c22-pivdennyi-reservoirs",
  "c26-odesa-21-22dec",
];

test.describe("by mouse", () => {
  test("which events involve both Witkoff and Dmitriev", async ({ app }) => {
    await app.open();
    await app.actorToggle("Steve Witkoff");
    await app.actorToggle("Kirill Dmitriev");
    await app.allTogether();
    await expect.poll(() => app.listRows()).toEqual(BOTH);
    expect(app.address()).toContain("together");
  });

  test("what was struck near Odesa between 18 and 21 December, by whom, who says so", async ({ app }) => {
    await app.open();
    await app.search("Odesa city");
    await app.choose(/what happened here/);
    await app.facet("Strike");
    await app.typeDates("18 Dec", "21 Dec");
    await expect.poll(() => app.listRows()).toEqual(STRUCK);
    await app.openEvent("s15-odesa-port-strike");
    const text = await app.detail();
    expect(text).toContain("attacker Armed Forces of the Russian Federation");
    expect(text).toMatch(/State Emergency Service of Ukraine reports .* Said 20 Dec/);
    expect(text).toContain("7 killed");
    expect(text).toContain("8 killed");
  });

  test("what Zelenskyy said about a three-way meeting, when and where", async ({ app }) => {
    await app.open();
    await app.actorToggle("Volodymyr Zelenskyy");
    await app.topic("Three-way talks");
    await expect
      .poll(() => app.listRows())
      .toEqual(["s10-trilateral-nsa-proposal", "s11-zelensky-conditional-yes"]);
    await app.openEvent("s10-trilateral-nsa-proposal");
    const text = await app.detail();
    expect(text).toContain("Sat 20 Dec 2025");
    expect(text).toContain("Kyiv");
    expect(text).toMatch(/Volodymyr Zelenskyy says .* Said 20 Dec/);
    expect(text).toContain("No, it is not being prepared");
  });

  test("which events happened in Crimea, and how sure the place is", async ({ app, elsewhere }) => {
    await app.open();
    await app.search("Crimea");
    await app.choose(/^Crimea.*what happened here/s);
    await expect.poll(() => app.listRows()).toEqual(["s20-belbek-su27"]);
    await app.openEvent("s20-belbek-su27");
    const text = await app.detail();
    expect(text).toContain("± 1.5 km, place well attested");
    expect(text).toContain("occupied by Russia since 2014");
    await elsewhere.follow(app.link());
    expect(await elsewhere.listRows()).toEqual(["s20-belbek-su27"]);
    expect(await elsewhere.openedEvent()).toBe("s20-belbek-su27");
  });
});

test.describe("by keyboard", () => {
  test("which events involve both Witkoff and Dmitriev", async ({ app }) => {
    await app.open();
    await app.search("witkoff");
    await app.pressUntilOption(/only events with/);
    await app.search("dmitriev");
    await app.pressUntilOption(/only events with/);
    await app.tabTo(/^All together/);
    await app.press("Enter");
    await expect.poll(() => app.listRows()).toEqual(BOTH);
  });

  test("what was struck near Odesa between 18 and 21 December", async ({ app }) => {
    await app.open();
    await app.search("odesa city");
    await app.pressUntilOption(/what happened here/);
    await app.tabTo(/^More filters/);
    await app.press("Enter");
    await app.tabTo(/^Strike/);
    await app.press("Enter");
    await app.tabTo(/^From/);
    await app.type("18 Dec");
    await app.press("Tab");
    await app.tabTo(/^To/);
    await app.type("21 Dec");
    await app.press("Enter");
    await expect.poll(() => app.listRows()).toEqual(STRUCK);
    await app.press("Tab", "j", "j");
    await expect.poll(() => app.openedEvent()).toBe("s15-odesa-port-strike");
  });

  test("what Zelenskyy said about a three-way meeting", async ({ app }) => {
    await app.open();
    await app.search("Зеленський");
    await app.pressUntilOption(/only events with/);
    await app.tabTo(/^Three-way talks/);
    await app.press("Enter");
    await expect.poll(() => app.listRows()).toHaveLength(2);
    await app.press("j");
    await expect.poll(() => app.detail()).toContain("Sat 20 Dec 2025");
  });

  test("which events happened in Crimea", async ({ app }) => {
    await app.open();
    await app.search("crimea");
    await app.pressUntilOption(/^Crimea.*what happened here/s);
    await expect.poll(() => app.listRows()).toEqual(["s20-belbek-su27"]);
    // Out of the search box, where a letter would be typed.
    await app.press("Escape", "j");
    await expect.poll(() => app.detail()).toContain("± 1.5 km");
    await app.press("Escape");
    await expect.poll(() => app.openedEvent()).toBeNull();
  });
});
