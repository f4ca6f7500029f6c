import { expect, test } from "../fixtures";

test.describe("the map", () => {
  test("draws every located event, single or counted, and says so in words", async ({ app }) => {
    await app.open("#/miami-talks?theatre=world");
    await expect.poll(async () => (await app.markedOnMap()).size).toBe(48);
    expect(await app.mapMarks()).toContainEqual(expect.stringMatching(/^7 events at Shell Bay/));
  });

  test("opens a badge as a list that keys reach", async ({ app }) => {
    await app.open("#/miami-talks?theatre=miami");
    await app.pressMark("map", "s01-miami-talks-open");
    await expect.poll(() => app.popupRows()).toContain("c27-miami-second-day");
    await app.press("ArrowDown", "Tab", "Enter");
    await expect.poll(() => app.openedEvent()).not.toBeNull();
  });

  test("closes the list with Escape and gives the focus back", async ({ app }) => {
    await app.open("#/miami-talks?theatre=miami");
    await app.pressMark("map", "s01-miami-talks-open");
    await expect.poll(() => app.popupRows()).not.toEqual([]);
    await app.press("Escape");
    await expect.poll(() => app.popupRows()).toEqual([]);
    expect(await app.focused()).toMatch(/events at/);
  });

  test("goes to theatres by button and by digit, and Back returns", async ({ app }) => {
    await app.open();
    expect(await app.theatre()).toBe("Black Sea ports");
    await app.goTo("Crimea");
    await expect.poll(() => app.theatre()).toBe("Crimea");
    await app.press("2");
    await expect.poll(() => app.theatre()).toBe("Miami");
    await app.back();
    await expect.poll(() => app.theatre()).toBe("Crimea");
  });

  test("announces what is outside its frame with number and distance, and goes there", async ({ app }) => {
    await app.open("#/miami-talks?theatre=black-sea");
    await expect
      .poll(() => app.pointers())
      .toContainEqual(expect.stringMatching(/^Miami · 7 events · 9,\d{3} km$/));
    await app.followPointer("Miami");
    await expect.poll(() => app.theatre()).toBe("Miami");
  });

  test("accounts for every located event, in the frame or at its edge", async ({ app }) => {
    for (const theatre of ["black-sea", "miami", "crimea"]) {
      await app.open(`#/miami-talks?theatre=${theatre}`);
      await expect
        .poll(async () => {
          const outside = (await app.pointers()).map((text) => Number(/· (\d+) events?/.exec(text)?.[1]));
          return (await app.markedInFrame()) + outside.reduce((a, b) => a + b, 0);
        }, theatre)
        .toBe(48);
    }
  });

  test("links the venue of the selected event to its subjects", async ({ app }) => {
    await app.open("#/miami-talks?theatre=world&event=c33-mar-a-lago");
    await expect.poll(() => app.linkedPlaces()).not.toEqual([]);
    await app.press("Escape");
    await expect.poll(() => app.linkedPlaces()).toEqual([]);
  });

  test("pans and zooms by keys once it has the focus", async ({ app }) => {
    await app.open();
    await app.focusMap();
    await app.press("ArrowLeft");
    await app.rest();
    await expect.poll(() => app.zoom()).not.toBeNull();
    const before = app.address();
    await app.press("+");
    await expect.poll(() => app.address()).not.toBe(before);
    const zoom = app.zoom() ?? 0;
    await app.press("-");
    await expect.poll(() => app.zoom() ?? 99).toBeLessThan(zoom);
  });

  test("moves between marks by arrow keys", async ({ app }) => {
    await app.open();
    await app.skipTo("map");
    await app.tabTo(/^(Strike|Statement|Decision|\d+ events at)/);
    const first = await app.focused();
    await app.press("ArrowRight");
    expect(await app.focused()).not.toBe(first);
    const second = await app.focused();
    await app.press("p");
    expect(await app.focused()).not.toBe(second);
  });

  test("brings all events that match into the frame on demand", async ({ app }) => {
    await app.open("#/miami-talks?actors=p-witkoff,p-dmitriev&together");
    await expect.poll(() => app.markedInFrame()).toBe(0);
    await app.press1("Show all events that match");
    await expect.poll(() => app.pointers()).toEqual([]);
    await expect.poll(() => app.markedInFrame()).toBe(4);
  });

  test("names its sources, and Crimea as Ukraine", async ({ app }) => {
    await app.open();
    await app.press1("About this map and its boundaries");
    const text = await app.pageText();
    expect(text).toContain("GeoNames");
    expect(text).toContain("68/262");
  });

  test("still shows the events when the basemap cannot be read", async ({ app, problems }) => {
    await app.withhold("basemap/ground.json");
    await app.open();
    await expect.poll(() => app.mapMarks()).not.toEqual([]);
    await expect.poll(() => app.pageText()).toMatch(/basemap|map data|background/i);
    problems.length = 0;
  });
});
