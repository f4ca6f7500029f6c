import { expect, test } from "../fixtures";

test.describe("the panels of the right column", () => {
  test("are tabs: arrows move, Enter opens, Back returns", async ({ app, clocks }) => {
    await app.open();
    await app.skipTo("events");
    await app.press("Tab");
    expect(await app.focused()).toBe("Events");
    await app.press("ArrowRight", "ArrowRight");
    expect(await app.focused()).toBe("Sources");
    expect(await clocks.openPanel()).toBe("Events");
    await app.press("Enter");
    expect(await clocks.openPanel()).toBe("Sources");
    await app.press("End");
    expect(await app.focused()).toBe("Changes");
    await app.press("ArrowRight");
    expect(await app.focused()).toBe("Events");
    expect(app.address()).toContain("panel=sources");
    await app.back();
    await expect.poll(() => clocks.openPanel()).toBe("Events");
  });

  test("open their drawer from a link on a phone", async ({ app }) => {
    await app.size(390, 844);
    await app.open("#/miami-talks?panel=sources");
    await expect.poll(() => app.focused()).toMatch(/^Events/);
    expect(await app.overflow()).toEqual([0, 0]);
  });

  test("with the clock open nothing runs out of a small window", async ({ app, clocks }) => {
    for (const [width, height] of [
      [1024, 768],
      [390, 844],
      [320, 640],
    ] as const) {
      await app.size(width, height);
      await app.open(
        "#/miami-talks?asof=2025-12-19T20:00Z&since=2025-12-01T20:00Z&without=article,arab-news",
      );
      await clocks.openClock();
      expect(await app.overflow()).toEqual([0, 0]);
    }
  });
});

const STATES = {
  sources: "#/miami-talks?panel=sources&without=article,kyiv-independent",
  changes: "#/miami-talks?panel=changes&since=2025-12-19T10:00Z&asof=2025-12-21T20:00Z",
  "a past view": "#/miami-talks?asof=2025-12-19T20:00Z",
  "an event of later": "#/miami-talks?asof=2025-12-19T20:00Z&event=s01-miami-talks-open",
} as const;

for (const theme of ["light", "dark"] as const) {
  for (const [name, hash] of Object.entries(STATES)) {
    test(`axe finds nothing on ${name}, ${theme}`, async ({ app, clocks }) => {
      await app.theme(theme);
      await app.open(hash);
      if (name === "sources") await clocks.openSource("the-moscow-times");
      else await clocks.openClock();
      expect(await app.axe()).toEqual([]);
    });
  }
}
