import { expect, test } from "../fixtures";

const at = (step: string) => `#/miami-talks?brief=five-minutes&step=${step}`;

test("starts from the menu by key, with the first step and the focus in the room", async ({
  app,
  briefer,
}) => {
  await app.open();
  await app.press("p");
  const menu = await briefer.menu();
  expect(menu.some((item) => /^What changed since 19 December/.test(item))).toBe(true);
  expect(menu[0]).toMatch(/Five minutes.*\d+ steps · \d½? min planned$/);
  await app.press("Enter");
  await briefer.inRoom();
  expect((await briefer.position()).at).toBe(1);
  expect(await briefer.focused()).toBe("room");
  expect(app.address()).toBe(at("on-the-table"));
  await app.back();
  expect(await briefer.exploring()).toBe(true);
});

test("starts from the menu by its button", async ({ app, briefer }) => {
  await app.open();
  await briefer.openMenu();
  await briefer.choose("What changed");
  await briefer.inRoom();
  expect(app.address()).toMatch(/brief=since-19-december/);
});

const WAYS = [
  ["ArrowRight", 3],
  ["Space", 3],
  ["PageDown", 3],
  ["n", 3],
  ["ArrowLeft", 1],
  ["PageUp", 1],
  ["p", 1],
  ["Shift+Space", 1],
  ["Home", 1],
  ["End", 8],
] as const;

for (const [key, to] of WAYS) {
  test(`${key} goes from the second step to ${to}`, async ({ app, briefer }) => {
    await briefer.open(at("who-talks"));
    await app.press(key);
    await expect.poll(async () => (await briefer.position()).at).toBe(to);
    expect(await app.title()).toBe(`${to}/8 · ${await briefer.heading()}`);
    expect(await briefer.said()).toBe(`Step ${to} of 8: ${await briefer.heading()}`);
    await app.back();
    await expect.poll(() => briefer.step()).toBe("who-talks");
  });
}

test("holds at both ends and says so", async ({ app, briefer }) => {
  await briefer.open(at("on-the-table"));
  await app.press("PageUp");
  await expect.poll(() => briefer.said()).toBe("This is the first step.");
  await app.press("End", "n");
  await expect.poll(() => briefer.said()).toBe("This is the last step.");
  expect((await briefer.position()).at).toBe(8);
});

test("goes to a step by its number, shows what is typed, and names a number that there is not", async ({
  app,
  briefer,
}) => {
  await briefer.open(at("on-the-table"));
  await app.press("5");
  expect(await briefer.text("jump")).toMatch(/^5On the eve of the Miami session/);
  await app.press("Enter");
  await expect.poll(() => briefer.step()).toBe("port-strike");
  await app.press("1", "2");
  expect(await briefer.text("jump")).toMatch(/^12there are 8 steps/);
  await app.press("Backspace");
  expect(await briefer.text("jump")).toMatch(/^1One draft/);
  await app.press("2", "Enter");
  await expect.poll(() => briefer.said()).toBe("There is no step 12: there are 8 steps.");
  await app.press("3", "Escape");
  expect(await briefer.has("jump")).toBe(false);
  expect(await briefer.step()).toBe("port-strike");
});

for (const key of ["b", "."]) {
  test(`${key} blacks the room out, says so, and any key for steps brings the same step back`, async ({
    app,
    briefer,
  }) => {
    await briefer.open(at("land"));
    for (const back of [key, "PageDown", "ArrowLeft", "Escape"]) {
      await app.press(key);
      expect(await briefer.blackness()).toEqual({ colour: "rgb(0, 0, 0)", covers: true });
      expect(await briefer.said()).toMatch(/^The screen is black/);
      await app.press(back);
      await expect.poll(() => briefer.has("black-out")).toBe(false);
      expect(await briefer.step()).toBe("land");
    }
  });
}

for (const key of ["f", "F5"]) {
  test(`${key} goes to full screen and back`, async ({ app, briefer }) => {
    await briefer.open(at("land"));
    await app.press(key);
    await expect.poll(() => briefer.fullScreen()).toBe(true);
    await app.press(key);
    await expect.poll(() => briefer.fullScreen()).toBe(false);
    expect(await briefer.step()).toBe("land");
  });
}

test("shows who says so, the selected event first, scrolled by keys", async ({ app, briefer }) => {
  await briefer.open(at("port-strike"));
  await app.press("e");
  await expect.poll(async () => (await briefer.evidenceOf())[0]).toBe("s15-odesa-port-strike");
  expect(await briefer.text("room-evidence")).toMatch(/Accounts differ.*7 killed.*8 killed.*origin/s);
  expect((await briefer.evidenceOf()).length).toBeGreaterThan(2);
  await app.press("ArrowDown", "ArrowDown");
  await expect.poll(() => briefer.evidenceTop()).toBeGreaterThan(20);
  expect(await app.axe()).toEqual([]);
  await app.press("Escape");
  await expect.poll(() => briefer.has("room-evidence")).toBe(false);
  await app.press("e", "PageDown");
  await expect.poll(() => briefer.step()).toBe("crimea");
  expect(await briefer.has("room-evidence")).toBe(false);
});

test("casts a light on the selected mark, and it follows the pointer", async ({ app, briefer }) => {
  await briefer.open(at("crimea"));
  const mark = await briefer.markAt("s20-belbek-su27");
  await app.press("l");
  await expect.poll(async () => Math.abs((await briefer.light()).x - (mark?.x ?? 0))).toBeLessThan(60);
  await briefer.movePointer(300, 200);
  await expect.poll(() => briefer.light()).toEqual({ x: 300, y: 200 });
  await app.press("l");
  await expect.poll(() => briefer.has("spotlight")).toBe(false);
});

test("shows the notes on this screen, larger if wished, and takes them away again", async ({
  app,
  briefer,
}) => {
  await briefer.open(at("land"));
  await app.press("Shift+N");
  await expect.poll(() => briefer.text("notes")).toMatch(/First: this is about land.*Next: Guarantees/s);
  expect(await app.axe()).toEqual([]);
  const size = await briefer.notesSize();
  await app.press("+", "+");
  await expect.poll(() => briefer.notesSize()).toBeGreaterThan(size * 1.3);
  await app.press("Shift+N");
  await expect.poll(() => briefer.has("notes")).toBe(false);
});

test("lists its keys, and Escape closes the top layer before it leaves", async ({ app, briefer }) => {
  await briefer.open(at("land"));
  await app.press("e", "?");
  expect(await briefer.text("room-help")).toMatch(/black screen/);
  expect(await app.axe()).toEqual([]);
  await app.press("n");
  expect(await briefer.step()).toBe("land");
  await briefer.loseFocus();
  await app.press("n", "b", "e", "PageDown");
  expect([await briefer.step(), await briefer.has("black-out")]).toEqual(["land", false]);
  await app.press("Escape");
  await expect.poll(() => briefer.has("room-help")).toBe(false);
  expect(await briefer.has("room-evidence")).toBe(true);
  await app.press("Escape");
  await expect.poll(() => briefer.has("room-evidence")).toBe(false);
  await app.press("Escape");
  await expect.poll(() => briefer.exploring()).toBe(true);
});

test("leaves keys that are characters alone where they are switched off; a clicker goes on working", async ({
  app,
  briefer,
}) => {
  await app.open();
  await app.press("?");
  await briefer.singleKeysOff();
  await app.press("Escape");
  await briefer.open(at("land"));
  await app.press("n", "b", "e", "5", "s");
  expect(await briefer.step()).toBe("land");
  for (const layer of ["black-out", "room-evidence", "jump", "notes"] as const) {
    expect(await briefer.has(layer)).toBe(false);
  }
  await app.press("PageDown");
  await expect.poll(() => briefer.step()).toBe("guarantees");
});

test("a clicker works after a press on map, timeline or buttons", async ({ app, briefer }) => {
  await briefer.open(at("port-strike"));
  await briefer.pressOnStrip("c14-mayaky-bridge");
  await app.press("PageDown");
  await expect.poll(() => briefer.step()).toBe("crimea");
  await briefer.pressMark("s20-belbek-su27");
  await app.press("PageUp");
  await expect.poll(() => briefer.step()).toBe("port-strike");
  await briefer.pressButton("Next step");
  await app.press("Space");
  await expect.poll(() => briefer.step()).toBe("what-differs");
  await briefer.pressBar(2);
  await expect.poll(() => briefer.step()).toBe("who-talks");
});

test("is walked through by keyboard alone: buttons, map and timeline, and Escape leads back", async ({
  app,
  briefer,
}) => {
  await briefer.open(at("port-strike"));
  const seen = new Set<string | null>();
  for (let i = 0; i < 40 && !(seen.has("map") && seen.has("strip")); i++) {
    await app.press("Tab");
    seen.add(await briefer.focusIn());
  }
  expect(await briefer.focusIn()).toBe("strip");
  await app.press("ArrowRight", "Enter");
  await expect.poll(() => briefer.has("off-script")).toBe(true);
  expect(await briefer.step()).toBe("port-strike");
  await app.press("Escape");
  expect(await briefer.focused()).toBe("room");
  await app.press("ArrowRight");
  await expect.poll(() => briefer.step()).toBe("crimea");
});

test("swipes from step to step outside the map, and pans on it", async ({ briefer }) => {
  await briefer.open(at("land"));
  await briefer.swipe("message", -200);
  await expect.poll(() => briefer.step()).toBe("guarantees");
  await briefer.swipe("strip", 200);
  await expect.poll(() => briefer.step()).toBe("land");
  await briefer.swipe("map", -200);
  expect(await briefer.step()).toBe("land");
});
