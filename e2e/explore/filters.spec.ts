import { expect, test } from "../fixtures";

test.describe("filters", () => {
  test("are OR inside a facet and AND across", async ({ app }) => {
    await app.open();
    const all = (await app.counts()).total;
    expect(all).toBe(53);
    await app.topic("Ports");
    const ports = (await app.counts()).shown;
    await app.topic("Tankers");
    const either = (await app.counts()).shown;
    expect(either).toBeGreaterThan(ports);
    await app.facet("Statement");
    const statements = (await app.counts()).shown;
    expect(statements).toBeLessThan(either);
    expect(statements).toBeGreaterThan(0);
  });

  test("count every facet without its own condition", async ({ app }) => {
    await app.open();
    const [before, other] = [await app.topicCount("Ports"), await app.topicCount("Peace plan")];
    await app.topic("Ports");
    await expect.poll(async () => (await app.counts()).shown).toBe(before);
    expect(await app.topicCount("Peace plan")).toBe(other);
    await app.topic("Ports");
    const witkoff = await app.actorCount("p-witkoff");
    await app.topic("Negotiations");
    await expect.poll(() => app.actorCount("p-witkoff")).toBeLessThan(witkoff);
    const negotiating = await app.actorCount("p-witkoff");
    await app.actorToggle("Marco Rubio");
    await expect.poll(async () => (await app.counts()).shown).toBeLessThan(20);
    expect(await app.actorCount("p-witkoff")).toBe(negotiating);
  });

  test("are told in words, each removable, and one key clears them all", async ({ app }) => {
    await app.open("#/miami-talks?actors=p-witkoff,p-dmitriev&together&kinds=talks&article");
    await expect.poll(() => app.conditions()).toHaveLength(3);
    await app.press("c");
    await expect.poll(async () => (await app.counts()).shown).toBe(53);
    expect(await app.conditions()).toEqual([]);
  });

  test("keep to the article, and to what accounts differ on", async ({ app }) => {
    await app.open();
    await app.facet("Only the article");
    await expect.poll(async () => (await app.counts()).shown).toBe(23);
    await app.facet("Accounts differ");
    await expect.poll(async () => (await app.counts()).shown).toBeLessThan(23);
    expect(await app.listRows()).toContain("s15-odesa-port-strike");
  });

  test("say how many have no place", async ({ app }) => {
    await app.open();
    expect(await app.statusText()).toMatch(/53 of 53\s+events · 5 without a place/);
  });

  test("that leave nothing say so and offer the way out", async ({ app }) => {
    await app.open("#/miami-talks?topics=prisoners&kinds=strike");
    await expect.poll(async () => (await app.counts()).shown).toBe(0);
    await app.press1("Clear all conditions");
    await expect.poll(async () => (await app.counts()).shown).toBe(53);
  });

  test("by the map's frame follow the map only while switched on", async ({ app }) => {
    await app.open("#/miami-talks?theatre=crimea");
    await app.onlyInView();
    await expect.poll(async () => (await app.counts()).shown).toBeLessThan(20);
    await app.goTo("Moscow");
    await expect.poll(() => app.listRows()).toContain("s12-putin-news-conference");
    await app.onlyInView();
    await expect.poll(async () => (await app.counts()).shown).toBe(53);
  });
});
