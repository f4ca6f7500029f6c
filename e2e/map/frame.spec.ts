import { expect, test } from "../fixtures";

const eventsIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Number(/· (\d+)/.exec(text)?.[1]), 0);

test.describe("what lies outside the frame", () => {
  for (const [width, height, most] of [
    [1440, 900, 4],
    [390, 844, 2],
  ] as const) {
    test(`has at most ${most} pointers at ${width} × ${height}, and none is lost`, async ({ app, frame }) => {
      await app.size(width, height);
      for (const at of ["theatre=miami", "map=45.2,34.3,10", "map=46.4,30.8,7"]) {
        await app.open(`#/miami-talks?${at}`);
        await expect
          .poll(async () => eventsIn(await app.pointers()) + (await app.markedInFrame()), at)
          .toBe(48);
        expect((await app.pointers()).length, at).toBeLessThanOrEqual(most);
        expect(await frame.hiddenNames(), at).toEqual([]);
      }
    });
  }

  test("opens as a list by keys when it is one of several, and goes there", async ({ app, frame }) => {
    await app.open("#/miami-talks?map=45.2,34.3,10");
    await expect
      .poll(() => app.pointers())
      .toContainEqual(expect.stringMatching(/^\+\d+ more · \d+ events$/));
    const together = (await app.pointers()).filter((text) => text.startsWith("+"));
    await app.skipTo("map");
    await app.tabTo(/^\+\d+ more/);
    await app.press("Enter");
    await expect.poll(() => frame.more()).not.toEqual([]);
    expect(eventsIn(await frame.more())).toBe(eventsIn(together));
    expect(await app.axe()).toEqual([]);
    await app.press("Escape");
    expect(await app.focused()).toMatch(/^\+\d+ more/);
    const before = app.address();
    await app.press("Enter", "Tab", "Enter");
    await expect.poll(() => app.address()).not.toBe(before);
    expect(await frame.more()).toEqual([]);
  });
});

test.describe("the story's marks", () => {
  test("have names that neither the frame cuts nor a control covers", async ({ app, frame }) => {
    for (const at of ["map=25.78,-80.2,2", "map=46.4,30.8,5", "map=46.4,30.8,10", "theatre=world"]) {
      await app.open(`#/miami-talks?${at}`);
      await expect.poll(() => app.mapMarks(), at).not.toEqual([]);
      await expect.poll(() => frame.hiddenNames(), at).toEqual([]);
    }
  });

  test("do not cover one another where they are closest", async ({ app, frame }) => {
    await app.open("#/miami-talks?map=25.95,-80.15,10");
    await expect.poll(() => app.mapMarks()).toContainEqual(expect.stringMatching(/^6 events at/));
    expect(await frame.coveredMarks()).toEqual([]);
  });
});

test("a selected event is seen beside the open drawer, and what the drawer leaves no room for is announced", async ({
  app,
  frame,
}) => {
  await app.size(1024, 768);
  await app.open("#/miami-talks?event=c30-siversk&map=47.5,34,6");
  await expect.poll(() => frame.inSight("c30-siversk")).toBe(true);
  await expect.poll(async () => eventsIn(await app.pointers()) + (await app.markedInFrame())).toBe(48);
  await app.open("#/miami-talks?map=47.5,34,6");
  await app.pressMark("map", "c30-siversk");
  await expect.poll(() => app.visibleDetail()).toBe(true);
  await expect.poll(() => frame.inSight("c30-siversk")).toBe(true);
});

test("until its ground is there the map is land without names, and says what it waits for", async ({
  app,
  frame,
}) => {
  const release = await frame.hold("basemap/ground.json");
  await app.open();
  await expect.poll(() => frame.waiting()).toBe("Drawing the map…");
  expect(await frame.isBehind("land")).toBe(true);
  expect(await frame.hasGroundNames()).toBe(false);
  await expect.poll(() => app.mapMarks()).not.toEqual([]);
  release();
  await expect.poll(() => frame.hasGroundNames()).toBe(true);
  expect(await frame.waiting()).toBeNull();
});

test("names that a filter moved stand as before once it is taken away", async ({ app, frame }) => {
  const all = "#/miami-talks?theatre=black-sea";
  await app.open(all);
  await expect.poll(() => frame.hasGroundNames()).toBe(true);
  await expect.poll(() => app.mapMarks()).not.toEqual([]);
  const before = await frame.names();
  await app.open(`${all}&kinds=talks`);
  await expect.poll(() => frame.names()).not.toBe(before);
  await app.open(all);
  await expect.poll(() => frame.names()).toBe(before);
});
