import { expect, test } from "../fixtures";

const at = (step: string, briefing = "five-minutes") => `#/miami-talks?brief=${briefing}&step=${step}`;
/** What is walked through at which size: all steps where room is scarcest, the fullest elsewhere. */
const WALKS = [
  ["five-minutes", 1280, 720, 1, 8],
  ["since-19-december", 1280, 720, 1, 9],
  ["five-minutes", 1024, 768, 1, 8],
  ["since-19-december", 1024, 768, 1, 9],
  ["five-minutes", 1440, 900, 3, 7],
  ["five-minutes", 3840, 2160, 6, 6],
] as const;

test("tells one message with figures from the record, claims, places and sources", async ({
  app,
  briefer,
}) => {
  await briefer.open(at("port-strike"));
  const message = await briefer.message();
  expect(message).toMatch(/Violence beside the talks/);
  expect(message).toMatch(/killednot settled7–8/);
  expect(message).toMatch(/State Emergency Service of Ukraine reports/);
  expect(message).toMatch(/origin/);
  expect(await briefer.sources()).toMatch(/^Sources: LIGA\.net, 19 Dec 2025 · /);
  expect(await briefer.ringedOnStrip()).toBe("s15-odesa-port-strike");
  expect((await app.mapMarks()).length).toBeGreaterThan(2);
  await briefer.open(at("land"));
  expect(await briefer.ringedPlaces()).toEqual(["donetsk-held"]);
});

test("says when it is not the story as known today", async ({ app, briefer }) => {
  await briefer.open(`${at("port-strike")}&asof=2025-12-19T22:00Z&without=liga-net-2`);
  expect(await briefer.text("room-edition")).toMatch(/As known on 20 Dec 2025, 00:00 Kyiv · without LIGA/);
  expect(await app.axe()).toEqual([]);
  await briefer.open(at("on-crimea", "since-19-december"));
  expect(await briefer.text("room-edition")).toMatch(/^ ?Changed since 19 Dec 2025, 23:59 Kyiv: \d+ events?/);
});

test("cuts from step to step where motion is not wanted, and flies where it is", async ({ app, briefer }) => {
  await app.motion("reduced");
  await briefer.open(at("guarantees"));
  await app.press("PageDown");
  expect(await briefer.places(30)).toBeLessThanOrEqual(2);
  await app.motion("full");
  await briefer.open(at("guarantees"));
  await app.press("PageDown");
  expect(await briefer.places(60)).toBeGreaterThan(3);
});

for (const [briefing, width, height, first, last] of WALKS) {
  test(`${briefing}, steps ${first} to ${last}: read from the last row at ${width} × ${height}, nothing cut off`, async ({
    app,
    briefer,
  }) => {
    await app.size(width, height);
    await briefer.open(`#/miami-talks?brief=${briefing}`);
    await app.press(String(first), "Enter");
    for (let step = first; step <= last; step++) {
      await expect.poll(async () => (await briefer.position()).at).toBe(step);
      await app.settled();
      expect(await briefer.smallTexts(), `step ${step}`).toEqual([]);
      expect(await briefer.cutOff(), `step ${step}`).toEqual([]);
      if (step < last) await app.press("PageDown");
    }
  });
}

test("keeps text readable in evidence, notes and help", async ({ app, briefer }) => {
  await briefer.open(at("port-strike"));
  await app.press("e");
  await expect.poll(() => briefer.has("room-evidence")).toBe(true);
  expect(await briefer.smallTexts()).toEqual([]);
  await app.press("e", "Shift+N");
  await expect.poll(() => briefer.has("notes")).toBe(true);
  expect(await briefer.smallTexts()).toEqual([]);
});

test("holds together on a phone, upright and across", async ({ app, briefer }) => {
  for (const [width, height] of [
    [390, 844],
    [844, 390],
    [320, 640],
  ] as const) {
    await app.size(width, height);
    await briefer.open(at("who-talks"));
    expect((await briefer.cutOff()).filter((part) => part !== "message")).toEqual([]);
    await briefer.pressButton("Next step");
    await expect.poll(() => briefer.step()).toBe("land");
  }
});

test("on a phone most steps are read whole, and one that is not says so until it is scrolled", async ({
  app,
  briefer,
}) => {
  await app.size(390, 844);
  for (const step of ["on-the-table", "who-talks", "guarantees", "what-differs", "what-to-watch"]) {
    await briefer.open(at(step));
    expect(await briefer.cutOff(), step).toEqual([]);
    expect(await briefer.saysMore(), step).toBe(false);
  }
  await app.size(320, 640);
  await briefer.open(at("port-strike"));
  expect(await briefer.saysMore()).toBe(true);
  expect(await app.axe()).toEqual([]);
  await briefer.scrollMessage();
  await expect.poll(() => briefer.saysMore()).toBe(false);
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing on a step, ${theme}`, async ({ app, briefer }) => {
    await app.theme(theme);
    for (const step of ["on-the-table", "port-strike"]) {
      await briefer.open(at(step));
      expect(await app.axe()).toEqual([]);
    }
    await app.press("b");
    expect(await app.axe()).toEqual([]);
  });

  test(`axe finds nothing beside the room, ${theme}`, async ({ app, briefer }) => {
    await app.theme(theme);
    await app.open(`${at("port-strike")}&aside`);
    await briefer.openMenu();
    expect(await app.axe()).toEqual([]);
  });
}
