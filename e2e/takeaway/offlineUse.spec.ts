import { expect, test } from "../fixtures";

test.describe("kept for offline use", () => {
  test("the second visit works with the network cut", async ({ visitor, deployment }) => {
    await visitor.open("#/miami-talks?kinds=strike");
    await visitor.kept();
    const rows = await visitor.listRows();
    await deployment.cut();
    await visitor.network("off");
    const again = await visitor.newTab();
    await again.open("#/miami-talks?kinds=strike");
    expect(await again.listRows()).toEqual(rows);
    await expect.poll(() => again.pageText()).not.toContain("The base map is incomplete");
    await again.press("x");
    await expect.poll(() => again.pageText()).toMatch(/Offline file/);
    await again.press("Escape");
    await again.reload();
    await expect.poll(() => again.listRows()).toEqual(rows);
  });

  test("a newer version is offered, waits until it is wanted, and opens at the same view", async ({
    visitor,
    deployment,
  }) => {
    await visitor.open("#/miami-talks?kinds=strike");
    await visitor.kept();
    await visitor.reload();
    expect(await visitor.offered()).toBe(false);
    deployment.publish("Newer talks");
    await visitor.lookForNewer();
    await expect.poll(() => visitor.offered()).toBe(true);
    expect(await visitor.axe()).toEqual([]);
    expect(await visitor.storyTitle()).toBe("Miami talks");
    await visitor.openNewer();
    await expect.poll(() => visitor.storyTitle()).toBe("Newer talks");
    expect(visitor.address()).toBe("#/miami-talks?kinds=strike");
    expect(await visitor.offered()).toBe(false);
  });

  test("a newer version is not offered before an audience, but once the room is left", async ({
    visitor,
    deployment,
  }) => {
    await visitor.open();
    await visitor.kept();
    await visitor.reload();
    const room = await visitor.newTab();
    await room.openRaw("#/miami-talks?brief=five-minutes&step=land");
    deployment.publish("Newer talks");
    await room.lookForNewer();
    await expect.poll(() => visitor.offered()).toBe(true);
    expect(await room.offered()).toBe(false);
    await room.press("Escape");
    await expect.poll(() => room.offered()).toBe(true);
  });

  test("a frame in another page keeps nothing", async ({ visitor }) => {
    await visitor.openRaw("embed.html#/miami-talks?kinds=strike");
    expect(await visitor.isKept()).toBe(false);
    await visitor.open();
    expect(await visitor.isKept()).toBe(true);
  });

  test("an old tab gets everything from its own version, also when another has turned to the newer", async ({
    visitor,
    deployment,
  }) => {
    await visitor.open();
    await visitor.kept();
    await visitor.reload();
    const old = await visitor.newTab();
    await old.open();
    deployment.publish("Newer talks");
    await visitor.lookForNewer();
    await expect.poll(() => visitor.offered()).toBe(true);
    await visitor.openNewer();
    await expect.poll(() => visitor.storyTitle()).toBe("Newer talks");
    expect(await visitor.titleInFile()).toBe("Newer talks");
    expect(await old.titleInFile()).toBe("Miami talks");
    expect(await old.versions()).toHaveLength(2);
    await expect.poll(() => old.offered()).toBe(true);
    await old.openNewer();
    await expect.poll(() => old.storyTitle()).toBe("Newer talks");
    expect(await old.titleInFile()).toBe("Newer talks");
  });

  test("half of a version, or one with a file missing, is never taken", async ({
    visitor,
    deployment,
    problems,
  }) => {
    await visitor.open();
    await visitor.kept();
    await visitor.reload();
    deployment.publishHalf("Half of it");
    await visitor.lookForNewer();
    deployment.publish("Newer talks");
    deployment.remove("basemap/names.json");
    await visitor.lookForNewer();
    await visitor.reload();
    await expect.poll(() => visitor.storyTitle()).toBe("Miami talks");
    expect(await visitor.titleInFile()).toBe("Miami talks");
    expect(await visitor.offered()).toBe(false);
    problems.length = 0; // the browser prints what failed its integrity or was missing
  });

  test("can be installed: a manifest with icons that are there", async ({ visitor }) => {
    await visitor.open();
    expect(await visitor.manifest()).toEqual({ name: "Parley", icons: [200, 200, 200], start: 200 });
  });
});
