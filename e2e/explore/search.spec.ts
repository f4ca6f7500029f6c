import { expect, test } from "../fixtures";

test.describe("search", () => {
  for (const name of ["Zelenskyy", "Zelensky", "Зеленський", "zelenskiy", "Zelensyy"]) {
    test(`finds the same man by “${name}”`, async ({ app }) => {
      await app.open();
      const options = await app.search(name);
      expect(options.some((option) => option.startsWith("Volodymyr Zelenskyy"))).toBe(true);
    });
  }

  test("finds events, places, topics, claims and sources", async ({ app }) => {
    await app.open();
    expect(await app.search("belbek")).toEqual(
      expect.arrayContaining([expect.stringContaining("Su-27"), expect.stringMatching(/^Belbek/)]),
    );
    await app.press("Escape");
    expect(await app.search("kyiv independent")).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Kyiv Independent/)]),
    );
  });

  test("filters by the text itself, and the condition can be taken away", async ({ app }) => {
    await app.open();
    await app.search("tanker");
    await app.pressUntilOption(/Only events that match/);
    await expect.poll(() => app.conditions()).toHaveLength(1);
    const { shown } = await app.counts();
    expect(shown).toBeGreaterThan(2);
    expect(shown).toBeLessThan(20);
    expect(app.address()).toContain("text=tanker");
    await app.back();
    await expect.poll(async () => (await app.counts()).shown).toBe(53);
  });

  test("takes Enter after a name as the person, and finds terms of the trade", async ({ app }) => {
    await app.open();
    expect((await app.search("dmitriev"))[0]).toMatch(/^Kirill Dmitriev/);
    await app.press("Escape");
    const options = await app.search("zelensky trilateral");
    expect(options.join()).toContain("three-way meeting");
  });

  test("opens an event", async ({ app }) => {
    await app.open();
    await app.search("mar-a-lago");
    await app.choose(/Trump and Zelenskyy at Mar-a-Lago/);
    await expect.poll(() => app.openedEvent()).toBe("c33-mar-a-lago");
  });

  test("leads the focus into a drawer that slides in, and keeps it after a filter", async ({ app }) => {
    await app.motion("full");
    await app.size(1024, 768);
    await app.open();
    await app.search("umerov");
    await app.pressUntilOption(/only events with/);
    await expect.poll(() => app.address()).toContain("actors=p-umerov");
    expect(await app.focused()).toMatch(/^Search events/);
    await app.type("mar-a-lago");
    await app.pressUntilOption(/Trump and Zelenskyy at Mar-a-Lago/);
    await expect.poll(() => app.focused()).toMatch(/^Trump and Zelenskyy at Mar-a-Lago/);
    await app.press("Escape");
    await expect.poll(() => app.focused()).toMatch(/^Search events/);
  });

  test("says when nothing is found", async ({ app }) => {
    await app.open();
    await app.press("/");
    await app.type("xyzzyplugh");
    await expect.poll(() => app.pageText()).toContain("Nothing found");
    await app.press("Enter");
    expect((await app.counts()).shown).toBe(53);
  });
});
