import { expect, test } from "../fixtures";

const VIEWS = ["map", "timeline", "list"] as const;
const STRIKE = "s15-odesa-port-strike";

test.describe("one selection", () => {
  for (const from of VIEWS) {
    test(`pointing at an event in the ${from} highlights it everywhere`, async ({ app }) => {
      await app.open("#/miami-talks?kinds=strike&theatre=black-sea");
      const event = "s20-belbek-su27";
      await app.pointAt(from, event);
      for (const view of VIEWS) await expect.poll(() => app.highlighted(view, event), view).toBe(true);
      await app.pointAway();
      for (const view of VIEWS) await expect.poll(() => app.highlighted(view, event), view).toBe(false);
      expect(app.address()).not.toContain("event=");
    });
  }

  test("choosing an event in the list rings it on the map and on the timeline", async ({ app }) => {
    await app.open();
    await app.openEvent(STRIKE);
    for (const view of ["map", "timeline"] as const)
      await expect.poll(() => app.ringed(view, STRIKE), view).toBe(true);
    expect(app.address()).toContain(`event=${STRIKE}`);
  });

  test("choosing an event outside the frame brings the map to it and filters nothing", async ({ app }) => {
    await app.open();
    await app.openEvent("c33-mar-a-lago");
    await expect.poll(() => app.ringed("map", "c33-mar-a-lago")).toBe(true);
    expect((await app.counts()).shown).toBe(53);
  });

  test("a badge that holds the event is ringed in its place", async ({ app }) => {
    await app.open("#/miami-talks?theatre=world");
    await app.openEvent("s01-miami-talks-open");
    await expect.poll(() => app.ringed("map", "s01-miami-talks-open")).toBe(true);
  });

  test("previous and next walk the filtered events in order of time", async ({ app }) => {
    await app.open("#/miami-talks?kinds=talks");
    const rows = await app.listRows();
    await app.press("j");
    for (const id of rows.slice(0, 3)) {
      await expect.poll(() => app.openedEvent()).toBe(id);
      await app.press("j");
    }
    await app.press("k");
    await expect.poll(() => app.openedEvent()).toBe(rows[2]);
  });

  test("selecting is not filtering, and moving the map is neither", async ({ app }) => {
    await app.open();
    await app.openEvent(STRIKE);
    await app.dragMap(-120, 60);
    await app.rest();
    expect((await app.counts()).shown).toBe(53);
    expect(app.address()).toContain("map=");
    expect(await app.openedEvent()).toBe(STRIKE);
  });
});
