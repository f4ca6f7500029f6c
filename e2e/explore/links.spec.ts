import { expect, test } from "../fixtures";

test.describe("the address", () => {
  test("reopens the whole view in another browser", async ({ app, elsewhere }) => {
    await app.open();
    await app.actorToggle("Steve Witkoff");
    await app.topic("Peace plan");
    await app.goTo("World");
    await app.openEvent("c13-berlin");
    await app.rest();
    await elsewhere.follow(app.link());
    expect(await elsewhere.openedEvent()).toBe("c13-berlin");
    expect(await elsewhere.listRows()).toEqual(await app.listRows());
    expect(await elsewhere.theatre()).toBe("World");
    expect(await elsewhere.actorPressed("Steve Witkoff")).toBe(true);
    expect(elsewhere.address()).toBe(app.address());
  });

  test("walks Back and Forward through choices", async ({ app }) => {
    await app.open();
    await app.topic("Ports");
    await app.openEvent("s15-odesa-port-strike");
    await app.back();
    await expect.poll(() => app.openedEvent()).toBeNull();
    expect((await app.counts()).shown).toBeLessThan(53);
    await app.back();
    await expect.poll(async () => (await app.counts()).shown).toBe(53);
    await app.forward();
    await app.forward();
    await expect.poll(() => app.openedEvent()).toBe("s15-odesa-port-strike");
  });

  test("is replaced, not pushed, by a gesture", async ({ app }) => {
    await app.open();
    await app.topic("Ports");
    await app.dragMap(-150, 0);
    await app.rest();
    expect(app.address()).toContain("map=");
    await app.back();
    await expect.poll(async () => (await app.counts()).shown).toBe(53);
  });

  test("that is broken opens the nearest view and says what it dropped", async ({ app }) => {
    await app.open("#/miami-talks?actors=p-witkoff,p-nobody&event=gone&theatre=moon&kinds=talks");
    expect(await app.actorPressed("Steve Witkoff")).toBe(true);
    const notice = await app.notices();
    for (const word of ["p-nobody", "gone", "moon"]) expect(notice).toContain(word);
    await app.press1("Dismiss");
    await expect.poll(() => app.notices()).not.toContain("p-nobody");
  });

  test("of a story that is not here opens the one that is", async ({ app }) => {
    await app.open("#/atlantis?kinds=talks");
    expect(await app.notices()).toContain("There is no story “atlantis”");
    expect(await app.title()).toContain("Miami talks");
  });

  test("that cannot be read at all says so", async ({ app }) => {
    await app.open("#/%E0%A4%A");
    expect(await app.notices()).toContain("This link is broken");
  });

  test("is copied by Share", async ({ app }) => {
    await app.open("#/miami-talks?kinds=talks");
    await app.grantClipboard();
    await app.press1("Share");
    await expect.poll(() => app.clipboard()).toBe(app.link());
  });
});
