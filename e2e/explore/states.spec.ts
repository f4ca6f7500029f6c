import { expect, test } from "../fixtures";

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;

test.describe("when something is wrong", () => {
  test("a story that cannot be fetched says what, where and what to do", async ({ app, problems }) => {
    await app.withhold("stories/miami-talks.json");
    const text = await app.openRaw();
    expect(text).toContain("The story could not be opened");
    expect(text).toContain("stories/miami-talks.json could not be read (404)");
    expect(text).toContain("Try again");
    problems.length = 0;
  });

  test("a bad record is left out with its reason, and the others stay", async ({ app }) => {
    await app.replace("stories/miami-talks.json", (files) => {
      const list = isJson(files) && isJson(files["events.json"]) ? files["events.json"]["events"] : null;
      const event: unknown = Array.isArray(list)
        ? list.find((each: Json) => each["id"] === "c30-siversk")
        : null;
      if (isJson(event)) event["kind"] = "explosion";
      return files;
    });
    await app.open();
    expect((await app.counts()).total).toBe(52);
    const text = await app.pageText();
    expect(text).toMatch(/problems? (was|were) found in this story/);
  });

  test("a story whose main file is broken shows its problems instead of a blank page", async ({ app }) => {
    await app.replace("stories/miami-talks.json", () => ({ "story.json": { id: "miami-talks" } }));
    const text = await app.openRaw();
    expect(text).toContain("story.json › title: found nothing, expected string");
  });
});

test.describe("on every screen", () => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [800, 600],
    [390, 844],
    [320, 640],
  ] as const) {
    test(`nothing runs out of ${width} × ${height}`, async ({ app }) => {
      await app.size(width, height);
      await app.open();
      expect(await app.overflow()).toEqual([0, 0]);
    });
  }

  // 1440 × 900 and 1280 × 720 at 200 %, the latter at 400 %, and a phone on its side.
  for (const [width, height] of [
    [720, 450],
    [640, 360],
    [320, 256],
    [844, 390],
    [1440, 360],
  ] as const) {
    test(`all of map and timeline can be scrolled to at ${width} × ${height}`, async ({ app }) => {
      await app.size(width, height);
      await app.open();
      expect((await app.overflow())[0]).toBe(0);
      expect(await app.outOfReach()).toEqual([]);
    });
  }

  // 1920 × 1080 at 200 %, and at more in a lower window.
  for (const height of [450, 320]) {
    test(`a drawer is as high as a window of 960 × ${height}, wherever its page is scrolled to`, async ({
      app,
    }) => {
      await app.size(960, height);
      await app.open();
      expect(await app.scrollPage("foot")).toBeGreaterThan(50);
      await app.pressInTimeline("c01-28-point-plan");
      await expect.poll(() => app.openedEvent()).toBe("c01-28-point-plan");
      for (const to of ["foot", "top"] as const) {
        await app.scrollPage(to);
        const { column, title } = await app.drawer();
        expect(column, to).toEqual([0, height]);
        expect(title[0], to).toBeGreaterThan(0);
        expect(title[1], to).toBeLessThan(height);
      }
    });
  }

  for (const [width, height, columns] of [
    [1440, 360, ["filters", "detail"]],
    [960, 450, ["filters"]],
  ] as const) {
    test(`the wheel over a column scrolls the page after it at ${width} × ${height}`, async ({ app }) => {
      await app.size(width, height);
      await app.open();
      for (const column of columns) {
        await app.scrollPage("top");
        await expect.poll(() => app.wheelOver(column)).toBeGreaterThan(50);
      }
    });
  }

  test("a phone reaches filters and events from the bar at the bottom", async ({ app }) => {
    await app.size(390, 844);
    await app.open();
    await app.press1("Filters");
    await app.actorToggle("Steve Witkoff");
    await app.press("Escape");
    await app.press1("Events");
    await expect.poll(async () => (await app.counts()).shown).toBeLessThan(53);
    await app.openEvent("c13-berlin");
    await expect.poll(() => app.openedEvent()).toBe("c13-berlin");
  });

  test("a link to an event opens its drawer on a narrow screen", async ({ app }) => {
    await app.size(1024, 768);
    await app.open("#/miami-talks?event=s20-belbek-su27");
    await expect.poll(() => app.visibleDetail()).toBe(true);
    await app.grantClipboard();
    await app.press1("Share");
    await expect.poll(() => app.clipboard()).toContain("event=s20-belbek-su27");
  });

  test("paper gets the open event and the list of what is filtered, and nothing else", async ({ app }) => {
    await app.open("#/miami-talks?kinds=talks&event=c13-berlin");
    const text = await app.printed();
    expect(text).toMatch(/who says so/i);
    expect(text).toContain("Trump and Zelenskyy at Mar-a-Lago");
    expect(text).not.toContain("Only in view");
    expect(text).not.toContain("More filters");
  });

  test("the theme is kept for the next visit", async ({ app }) => {
    await app.open();
    await app.press1(/^Theme: as the system/);
    await app.press1(/^Theme: light/);
    await app.reload();
    expect(await app.themeOnPage()).toBe("dark");
  });

  test("help lists the keys and can switch single keys off", async ({ app }) => {
    await app.open();
    await app.press("?");
    await app.uncheck(/Single keys act/);
    await app.press("Escape");
    await app.press("j");
    expect(await app.openedEvent()).toBeNull();
  });
});
