import { expect, test } from "../fixtures";

const at = (step: string) => `#/miami-talks?brief=five-minutes&step=${step}`;

test("a mark that is pressed is off script, and O leads back to the step", async ({ app, briefer }) => {
  await briefer.open(at("port-strike"));
  expect(await briefer.has("off-script")).toBe(false);
  expect(await briefer.ringedOnStrip()).toBe("s15-odesa-port-strike");
  await briefer.pressOnStrip("c14-mayaky-bridge");
  await expect.poll(() => briefer.has("off-script")).toBe(true);
  expect(await briefer.ringedOnStrip()).toBe("c14-mayaky-bridge");
  expect(app.address()).toBe(`${at("port-strike")}&event=c14-mayaky-bridge`);
  expect(await app.axe()).toEqual([]);
  await app.press("e");
  await expect.poll(async () => (await briefer.evidenceOf())[0]).toBe("c14-mayaky-bridge");
  await app.press("o");
  await expect.poll(() => briefer.has("off-script")).toBe(false);
  expect(await briefer.ringedOnStrip()).toBe("s15-odesa-port-strike");
  expect(app.address()).toBe(at("port-strike"));
});

test("a map that was dragged is off script, and Backspace leads back", async ({ app, briefer }) => {
  await briefer.open(at("crimea"));
  const before = await briefer.markAt("s20-belbek-su27");
  await briefer.dragMap(-120, -60);
  await expect.poll(() => briefer.has("off-script")).toBe(true);
  const dragged = await briefer.markAt("s20-belbek-su27");
  // The mark follows the pointer, whatever the map is magnified by.
  expect(Math.abs((before?.x ?? 0) - (dragged?.x ?? 0) - 120)).toBeLessThan(4);
  expect(Math.abs((before?.y ?? 0) - (dragged?.y ?? 0) - 60)).toBeLessThan(4);
  await app.rest();
  expect(app.address()).toMatch(/&map=/);
  await app.press("Backspace");
  await expect
    .poll(async () => Math.abs(((await briefer.markAt("s20-belbek-su27"))?.x ?? 0) - (before?.x ?? 0)))
    .toBeLessThan(3);
  expect(await briefer.has("off-script")).toBe(false);
});

test("explores from a step, and comes back to it as it opens", async ({ app, briefer }) => {
  await briefer.open(at("port-strike"));
  await briefer.pressButton("Explore from here");
  await expect.poll(() => briefer.exploring()).toBe(true);
  expect(await briefer.text("aside")).toMatch(/^Aside from step 5 of 8/);
  expect(await briefer.focused()).toBe("Back to step");
  expect(await app.openedEvent()).toBe("s15-odesa-port-strike");
  expect(app.address()).toBe(`${at("port-strike")}&aside`);
  await app.topic("Energy");
  await briefer.pressButton("Back to step");
  await briefer.inRoom();
  expect(app.address()).toBe(at("port-strike"));
  expect(await briefer.has("off-script")).toBe(false);
});

test("explores from off script, and comes back to where it was, or with what was found", async ({
  app,
  briefer,
}) => {
  await briefer.open(at("port-strike"));
  await briefer.pressOnStrip("c14-mayaky-bridge");
  await app.press("Escape");
  await expect.poll(() => briefer.exploring()).toBe(true);
  await app.topic("Casualties");
  await briefer.pressButton("Back to where I was");
  await briefer.inRoom();
  expect(app.address()).toBe(`${at("port-strike")}&event=c14-mayaky-bridge`);
  await app.press("Escape");
  await expect.poll(() => briefer.exploring()).toBe(true);
  await app.topic("Casualties");
  const { shown } = await app.counts();
  await briefer.pressButton("Show this in the room");
  await briefer.inRoom();
  expect(await briefer.shownOnStrip()).toBe(shown);
  expect(await briefer.has("off-script")).toBe(true);
  expect((await briefer.position()).at).toBe(5);
});

test("ends for good, and Back undoes even that", async ({ app, briefer }) => {
  await briefer.open(at("crimea"));
  await app.press("Escape");
  await expect.poll(() => briefer.exploring()).toBe(true);
  await briefer.pressButton("End briefing");
  await expect.poll(() => briefer.has("aside")).toBe(false);
  expect(app.address()).not.toMatch(/brief=/);
  expect(await app.openedEvent()).toBe("s20-belbek-su27");
  await app.back();
  await expect.poll(() => briefer.has("aside")).toBe(true);
  await app.back();
  await briefer.inRoom();
  expect(await briefer.step()).toBe("crimea");
});

for (const way of ["by its button", "by Q"]) {
  test(`ends ${way} where it was opened: own filter and own time, the focus on Brief`, async ({
    app,
    briefer,
  }) => {
    await app.open("#/miami-talks?topics=energy&asof=2025-12-22T12:00Z");
    const own = app.address();
    await briefer.openMenu();
    await briefer.choose("Five minutes");
    await briefer.inRoom();
    await app.press("PageDown", "Escape");
    await expect.poll(() => briefer.exploring()).toBe(true);
    if (way === "by Q") await app.press("q");
    else await briefer.pressButton("End briefing");
    await expect.poll(() => briefer.has("aside")).toBe(false);
    expect(app.address()).toBe(own);
    expect(await briefer.focused()).toMatch(/Brief$/);
    await app.press("q");
    expect(app.address()).toBe(own);
  });
}

test("a link to what is shown off script opens it, and a broken one says what it dropped", async ({
  app,
  briefer,
}) => {
  await briefer.open(`${at("port-strike")}&event=c14-mayaky-bridge`);
  expect(await briefer.has("off-script")).toBe(true);
  await briefer.open("#/miami-talks?brief=five-minutes&step=gone");
  expect((await briefer.position()).at).toBe(1);
  expect(await app.notices()).toMatch(/step “gone”/);
});
