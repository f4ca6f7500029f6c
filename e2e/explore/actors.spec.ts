import { expect, test } from "../fixtures";

test.describe("actor cards", () => {
  test("tell the post held at the time", async ({ app }) => {
    await app.open("#/miami-talks?event=c02-geneva");
    expect(await app.detail()).toMatch(/Andriy Yermak · /);
  });

  test("open with counts by role, in which struck and was struck never mix", async ({ app }) => {
    await app.open();
    await app.openActorCard("Vladimir Putin");
    const text = await app.detail();
    expect(text).toMatch(/\d+ said/);
    await app.open("#/miami-talks?actor=s-russia-forces");
    const forces = await app.detail();
    expect(forces).toMatch(/\d+ struck/);
    expect(forces).toMatch(/1 was struck/);
  });

  test("tell claims in order under their topic, each leading to its event", async ({ app }) => {
    await app.open("#/miami-talks?actor=p-zelensky");
    const text = await app.detail();
    expect(text).toContain("Three-way talks");
    expect(text.indexOf("9 Dec")).toBeLessThan(text.indexOf("20 Dec"));
    await app.pressInDetail(/60 to 90 days/);
    await expect.poll(() => app.openedEvent()).not.toBeNull();
  });

  test("filter to two actors together from whom they appear with", async ({ app }) => {
    await app.open("#/miami-talks?actor=p-witkoff");
    await app.pressInDetail(/Kushner.* together/);
    await expect.poll(() => app.address()).toContain("together");
    await expect.poll(async () => (await app.counts()).shown).toBeLessThan(53);
  });
});

test.describe("the detail of an event", () => {
  test("tells how time and place are known, and who says what", async ({ app }) => {
    await app.open("#/miami-talks?event=s15-odesa-port-strike");
    const text = await app.detail();
    for (const words of [
      "The article says “in recent days”",
      "Clock: About 21:05",
      "± 25 km, place probable",
      "7 killed",
      "8 killed",
      "¶10",
      "missile strike on port infrastructure",
      "the story’s article",
    ]) {
      expect(text).toContain(words);
    }
    const links = await app.sourceLinks();
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(link).toMatch(/^https?:/);
  });

  test("shows all sources on demand", async ({ app }) => {
    await app.open("#/miami-talks?event=s15-odesa-port-strike");
    const seen = async () => (await app.detail()).split("opens the publisher").length;
    const few = await seen();
    await app.pressInDetail(/^Show \d+ more sources/);
    await expect.poll(seen).toBeGreaterThan(few);
  });

  test("leads on to related events, topics and places", async ({ app }) => {
    await app.open("#/miami-talks?event=s10-trilateral-nsa-proposal");
    await app.pressInDetail(/Ushakov denies/i);
    await expect.poll(() => app.openedEvent()).toBe("c25-ushakov-denial");
    await app.pressInDetail(/^Moscow/);
    await expect.poll(() => app.conditions()).toHaveLength(1);
  });
});
