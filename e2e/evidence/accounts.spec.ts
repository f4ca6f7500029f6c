import { expect, test } from "../fixtures";

const PANEL = "#/miami-talks?panel=accounts";
const KILLED = /^Killed$/;

test.describe("differing accounts", () => {
  test("of the whole story stand in one panel, each question once", async ({ app, evidence }) => {
    await app.open();
    await evidence.openPanel("Accounts");
    expect(app.address()).toContain("panel=accounts");
    const questions = await evidence.questions();
    expect(questions).toEqual(
      expect.arrayContaining([
        "Killed",
        "Injured",
        "How many points does the plan have?",
        "Was a three-way meeting on offer?",
        "Aircraft destroyed",
        "Was the heating back by 20 December?",
        "Of the guarantees agreed",
        "When did it happen?",
        "Where did it happen?",
      ]),
    );
    expect(await evidence.accountsTitle()).toBe(`Differing accounts ${questions.length}`);
  });

  test("stand side by side by speaker, the revised ones marked", async ({ app, evidence }) => {
    await app.open(`${PANEL}&kinds=strike&time=2025-12-19T00:00Z~2025-12-20T00:00Z`);
    const lines = await evidence.accountsOf(KILLED);
    const [seven, eight] = [lines.indexOf("7 killed"), lines.indexOf("8 killed")];
    expect(seven).toBeGreaterThan(0);
    expect(eight).toBeGreaterThan(seven);
    const underSeven = lines.slice(seven, eight).join(" ");
    expect(underSeven).toMatch(/Oleh Kiper.*revised since.*Odesa Regional Prosecutor/);
    expect(lines.slice(eight).join(" ")).toMatch(/State Emergency Service.*Oleksiy Kuleba/);
  });

  test("stand in the order of report, on a switch", async ({ app, evidence }) => {
    await app.open(`${PANEL}&kinds=strike&time=2025-12-19T00:00Z~2025-12-20T00:00Z`);
    await evidence.order("By time");
    const text = (await evidence.accountsOf(KILLED)).join(" ");
    expect(text).toMatch(
      /19 Dec 7 killed revised since Oleh Kiper.* 20 Dec 8 killed State Emergency Service/,
    );
    expect(text).toMatch(/no date given 8 killed/);
  });

  test("follow the filter, count what is left, and offer the way out", async ({ app, evidence }) => {
    await app.open(PANEL);
    const all = (await evidence.questions()).length;
    await app.topic("Three-way talks");
    await expect.poll(async () => (await evidence.questions()).length).toBeLessThan(all);
    const some = (await evidence.questions()).length;
    expect(await evidence.accountsTitle()).toBe(`Differing accounts ${some} of ${all}`);
    await app.open(`${PANEL}&topics=prisoners&kinds=strike`);
    await expect.poll(() => evidence.nothingDiffers()).toContain("no accounts differ");
    await app.press1("Clear all conditions");
    await expect.poll(async () => (await evidence.questions()).length).toBe(all);
  });

  test("lead to the claim and to the event, and closing goes back to the panel", async ({
    app,
    evidence,
  }) => {
    await app.open(PANEL);
    await evidence.followAccount(/three-way meeting on offer/, /Yuri Ushakov/);
    await expect.poll(() => evidence.pointedClaim()).not.toBeNull();
    await expect.poll(() => evidence.pointedInSight()).toBe(true);
    await app.press("Escape");
    await expect.poll(() => evidence.accountsTitle()).toContain("Differing accounts");
    await evidence.followEvent(/Jets|Aircraft destroyed/);
    await expect.poll(() => app.openedEvent()).toBe("s20-belbek-su27");
  });

  test("are the same on the event, with both orders", async ({ app, evidence }) => {
    await app.open("#/miami-talks?event=s15-odesa-port-strike");
    expect(await evidence.struckOnEvent()).toEqual(["15 injured"]);
    await evidence.order("By time");
    expect(await evidence.struckOnEvent()).toEqual(["7 killed", "15 injured"]);
  });

  test("know only what was out by the time that is looked at", async ({ app, evidence }) => {
    await app.open(`${PANEL}&asof=2025-12-19T20:00Z`);
    await expect.poll(() => evidence.questions()).not.toContain("Was a three-way meeting on offer?");
    const offer = async () => (await evidence.accountsOf(/three-way meeting on offer/)).join(" ");
    await app.open(`${PANEL}&asof=2025-12-20T20:00Z`);
    await expect.poll(offer).toContain("Volodymyr Zelenskyy");
    expect(await offer()).not.toContain("Yuri Ushakov");
    await app.open(`${PANEL}&asof=2025-12-21T20:00Z`);
    await expect.poll(offer).toContain("Yuri Ushakov");
  });

  test("by keyboard: to the panel, the switch, an account, and back", async ({ app, evidence }) => {
    await app.open("#/miami-talks?topics=trilateral");
    await app.skipTo("events");
    await app.press("Tab");
    expect(await app.focused()).toBe("Events");
    await app.press("ArrowRight", "Enter");
    await expect.poll(() => evidence.accountsTitle()).toContain("Differing accounts");
    await app.tabTo(/^By time/);
    await app.press("Enter");
    await app.tabTo(/Yuri Ushakov/);
    await app.press("Enter");
    await expect.poll(() => app.openedEvent()).not.toBeNull();
    await app.press("Escape");
    await expect.poll(() => app.openedEvent()).toBeNull();
    expect(await evidence.accountsTitle()).toContain("Differing accounts");
  });
});

for (const theme of ["light", "dark"] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`axe finds nothing on the accounts at ${width}, ${theme}`, async ({ app, evidence }) => {
      await app.theme(theme);
      await app.size(width, height);
      await app.open(`${PANEL}&theatre=moscow`);
      expect(await app.axe()).toEqual([]);
      await evidence.order("By time");
      expect(await app.axe()).toEqual([]);
      expect(await app.overflow()).toEqual([0, 0]);
    });
  }
}
