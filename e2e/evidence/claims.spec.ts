import { expect, test } from "../fixtures";

const STRIKE = "#/miami-talks?event=s15-odesa-port-strike";

test.describe("the claims of an event", () => {
  test("say who says what, of what, when it was said and published, and how far it is carried", async ({
    app,
    evidence,
  }) => {
    await app.open(STRIKE);
    expect(await evidence.claimGroups()).toEqual([
      "What happened 2",
      "When 4",
      "Where 5",
      "Toll and damage 18",
      "Who was responsible 1",
      "What was said 3",
    ]);
    const rescue = await evidence.claim("s15-3");
    expect(rescue).toContain("State Emergency Service of Ukraine reports");
    expect(rescue).toContain("Eight people killed, one more than the evening before.");
    expect(rescue).toContain("Killed 8");
    expect(rescue).toMatch(/Said 20 Dec.* published 20 Dec 2025/);
    expect(rescue).toContain("3 outlets, 1 origin");
  });

  test("tell where each was read, with the place in the source and its origin", async ({ app, evidence }) => {
    await app.open(`${STRIKE}&claim=s15-3`);
    const read = await evidence.readIn("s15-3");
    expect(read).toHaveLength(3);
    for (const line of read) expect(line).toMatch(/ · .*origin/);
    expect(read.join()).toContain("20 Dec 2025");
  });

  test("beyond the first few are folded, and one key brings them", async ({ app, evidence }) => {
    await app.open(STRIKE);
    const before = (await evidence.claims()).length;
    await evidence.showAllClaims();
    expect(before).toBeLessThan(33);
    expect(await evidence.claims()).toHaveLength(33);
  });

  test("that were revised are struck and lead to what replaced them", async ({ app, evidence }) => {
    await app.open(`${STRIKE}&claim=s15-2`);
    expect(await evidence.claim("s15-2")).toContain("Revised since: 8 killed");
    await app.pressInDetail("see that claim");
    await expect.poll(() => evidence.pointedClaim()).toBe("s15-9");
  });

  test("can be linked to: the link opens the event at the claim", async ({ app, elsewhere, evidence }) => {
    await app.open(`${STRIKE}&claim=s15-7`);
    await expect.poll(() => evidence.pointedClaim()).toBe("s15-7");
    await expect.poll(() => evidence.pointedInSight()).toBe(true);
    await elsewhere.follow(app.link());
    expect(await elsewhere.openedEvent()).toBe("s15-odesa-port-strike");
    await app.back();
  });
});

test.describe("how a value was found", () => {
  test("a date: the rule, and what each claim did for it", async ({ app, evidence }) => {
    await app.open(STRIKE);
    const found = await evidence.howFound("date");
    expect(found).toContain("All accounts that stand agree");
    expect(found).toMatch(/taken about Fri 19 Dec 2025, 21:05 Kyiv Ukrainian Air Force alerts/);
    expect(found).toMatch(/agrees Fri 19 Dec 2025 State Emergency Service/);
  });

  test("a place: the editor’s choice with its reason", async ({ app, evidence }) => {
    await app.open(STRIKE);
    const found = await evidence.howFound("place");
    expect(found).toContain("Chosen by the editor among the accounts.");
    expect(found).toContain("Editor’s reason: Officials wrote of port infrastructure");
    expect(found).toMatch(/agrees Pivdennyi port/);
  });

  test("figures: ranges where they are not settled, and revised counts", async ({ app, evidence }) => {
    await app.open(STRIKE);
    expect((await evidence.figures()).slice(0, 3)).toEqual([
      "7–8 killed not settled",
      "27–32 injured not settled",
      "1 trucks destroyed",
    ]);
    const found = await evidence.howFound("figures");
    expect(found).toContain("the range covers them all");
    expect(found).toMatch(/revised since 7 killed Oleh Kiper/);
    await evidence.followInput(/32 injured/);
    await expect.poll(() => evidence.pointedClaim()).toBe("s15-7");
  });

  test("what an editor inferred says so without being opened", async ({ app, evidence }) => {
    await app.open("#/miami-talks?event=s01-miami-talks-open");
    expect(await app.detail()).toContain("Inferred by the editor");
    expect(await evidence.howFound("place")).toContain("Why inferred:");
    await app.open(STRIKE);
    expect(await app.detail()).not.toContain("Inferred by the editor");
  });
});

test.describe("in the past", () => {
  test("an event stands on what was out by then, and says that its summary is left out", async ({
    app,
    evidence,
  }) => {
    await app.open(`${STRIKE}&asof=2025-12-19T20:00Z`);
    expect(await evidence.figures()).toEqual(["7 killed", "15 injured"]);
    const detail = await app.detail();
    expect(detail).toContain("This view lacks some of the accounts of this event.");
    expect(detail).not.toContain("The toll climbed overnight");
    expect(detail).not.toContain("27 injured");
    expect(await evidence.claim("s15-2")).toContain("that day, hour not known");
  });

  test("an event that was not known yet says so, with the way to it", async ({ app }) => {
    await app.open("#/miami-talks?event=c25-ushakov-denial&asof=2025-12-19T20:00Z");
    expect(await app.detail()).toContain("Not known yet");
    await app.pressInDetail("Go to when it is first known");
    await expect.poll(() => app.openedEvent()).toBe("c25-ushakov-denial");
  });
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing on an event with all of its evidence open, ${theme}`, async ({ app, evidence }) => {
    await app.theme(theme);
    await app.open(`${STRIKE}&claim=s15-7`);
    await evidence.showAllClaims();
    await evidence.howFound("date");
    await evidence.howFound("place");
    await evidence.howFound("figures");
    await evidence.readIn("s15-3");
    expect(await app.axe()).toEqual([]);
  });
}
