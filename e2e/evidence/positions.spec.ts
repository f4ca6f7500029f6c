import { expect, test } from "../fixtures";

test.describe("an actor’s card", () => {
  test("shows how an answer moved, with the claim behind the move", async ({ app, evidence }) => {
    await app.open("#/miami-talks?actor=p-kiper");
    expect(await evidence.moves()).toEqual(
      expect.arrayContaining([
        "Killed Moved from 7 killed → to 8 killed",
        "Injured Moved from 15 injured → to 27 injured",
      ]),
    );
    await evidence.followMove();
    await expect.poll(() => evidence.pointedClaim()).not.toBeNull();
    expect(await app.openedEvent()).toBe("s15-odesa-port-strike");
    await app.back();
    await expect.poll(() => app.detail()).toContain("Oleh Kiper");
  });

  test("knows no move that had not been made yet", async ({ app, evidence }) => {
    await app.open("#/miami-talks?actor=p-kiper&asof=2025-12-19T20:00Z");
    expect(await evidence.moves()).toEqual([]);
  });

  test("tells its claims apart by topic, each with how far it is carried, and leads to them", async ({
    app,
    evidence,
  }) => {
    await app.open("#/miami-talks?actor=p-ushakov");
    expect(await app.detail()).toMatch(/denies .*\d outlets?, \d origins?/);
    await app.pressInDetail(/^denies/);
    await expect.poll(() => evidence.pointedClaim()).not.toBeNull();
    await expect.poll(() => evidence.pointedInSight()).toBe(true);
  });

  test("keeps struck and was struck apart", async ({ app, evidence }) => {
    await app.open("#/miami-talks?actor=s-russia-forces");
    const russia = await evidence.roles();
    expect(Number(russia["struck"])).toBeGreaterThan(5);
    await app.open("#/miami-talks?actor=s-ukraine");
    const ukraine = await evidence.roles();
    expect(Number(ukraine["was struck"])).toBeGreaterThan(0);
    expect([russia["was struck"], ukraine["struck"]]).not.toContain(undefined);
  });
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing on a card with a move, ${theme}`, async ({ app, evidence }) => {
    await app.theme(theme);
    await app.open("#/miami-talks?actor=p-kiper");
    await evidence.moves();
    expect(await app.axe()).toEqual([]);
  });
}
