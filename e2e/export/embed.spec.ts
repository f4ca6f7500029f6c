import { expect, test } from "../fixtures";

const VIEW = "#/miami-talks?kinds=strike&theatre=crimea";

test.describe("in another page", () => {
  test.beforeEach(async ({ app, exports, baseURL }) => {
    await app.size(1000, 800);
    await app.open(VIEW);
    await exports.openDialog();
    await exports.unfold("embed");
    await exports.openHost(await exports.snippet(), baseURL);
  });

  test("the view is what it was, with few controls and a way to the whole", async ({ exports, baseURL }) => {
    expect(await exports.frameText("header")).toContain("13 of 53 events: Strike");
    expect(await exports.frameCount("input[type=search], #search")).toBe(0);
    expect(await exports.wholeLink()).toBe(new URL(VIEW, baseURL).href);
    await exports.pressInFrame("Events");
    await exports.openEventInFrame("s15-odesa-port-strike");
    await expect.poll(() => exports.wholeLink()).toContain("event=s15-odesa-port-strike");
  });

  test("it takes no focus and no step of Back, and Tab leads through it", async ({ app, exports }) => {
    expect(await exports.hostFocus()).not.toBe("frame");
    const steps = await exports.history();
    await app.press("Tab", "Tab", "Tab");
    expect(await exports.hostFocus()).toBe("frame");
    await exports.pressInFrame("Events");
    await exports.openEventInFrame("s15-odesa-port-strike");
    expect(await exports.history()).toBe(steps);
    await app.press("j", "x", "?");
    expect(await exports.frameCount("dialog[open]")).toBe(0);
    await app.press("Escape");
    // After the frame come the link below it, the button and the window's own: four at a time cannot lead back in.
    const four = ["Tab", "Tab", "Tab", "Tab"];
    for (let i = 0; i < 25 && (await exports.hostFocus()) === "frame"; i++) await app.press(...four);
    expect(await exports.hostFocus()).not.toBe("frame");
  });

  test("the wheel that passes over it does not zoom its map", async ({ app, exports }) => {
    const before = await exports.wholeLink();
    await exports.wheelOverFrame();
    await app.rest();
    expect(await exports.wholeLink()).toBe(before);
  });
});

test("only the page for it may be framed", async ({ app }) => {
  expect((await app.openForHeaders())["content-security-policy"]).toContain("frame-ancestors 'none'");
  const framed = await app.evaluate(async () =>
    (await fetch("embed.html")).headers.get("content-security-policy"),
  );
  expect(framed).toContain("frame-ancestors *");
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing on ?embed, ${theme}`, async ({ app, exports }) => {
    await app.theme(theme);
    await app.size(390, 640);
    await app.follow(`./?embed${VIEW}`);
    expect(await exports.isOpen()).toBe(false);
    expect(await app.axe()).toEqual([]);
    expect(await app.overflow()).toEqual([0, 0]);
  });
}
