import { expect, test } from "../fixtures";

/** One event of each certainty that has a mark of its own on the map, and the theatre where it is. */
const EXAMPLES = [
  ["corroborated", "filled", "independent origins", "c30-siversk", "black-sea"],
  ["single", "outlined", "one origin", "c06-kremlin-2dec", "moscow"],
  ["uncertain", "dashed", "uncertain", "s20-belbek-su27", "crimea"],
] as const;

test.describe("evidence filters", () => {
  test("are in sight, with counts that follow the other conditions", async ({ app, evidence }) => {
    await app.open();
    const all = await evidence.evidenceCount(/^Independent origins/);
    expect(all).toBeGreaterThan(30);
    await app.topic("Ports");
    await expect.poll(() => evidence.evidenceCount(/^Independent origins/)).toBeLessThan(all);
  });

  test("keep what at least so many origins report, and say so in words and in the link", async ({
    app,
    evidence,
  }) => {
    await app.open();
    const three = await evidence.evidenceCount(/^At least 3/);
    const five = await evidence.evidenceCount(/^At least 5/);
    expect(five).toBeLessThan(three);
    await evidence.filterBy(/^At least 3/);
    await expect.poll(async () => (await app.counts()).shown).toBe(three);
    expect(await evidence.evidenceCount(/^At least 5/)).toBe(five);
    expect((await app.conditions()).join()).toContain("at least 3 origins");
    expect(app.address()).toContain("origins=3");
    await evidence.filterBy(/^At least 3/);
    await expect.poll(async () => (await app.counts()).shown).toBe(53);
  });

  test("keep what is certain to a degree, and where accounts differ", async ({ app, evidence }) => {
    await app.open();
    const uncertain = await evidence.evidenceCount(/^Uncertain/);
    await evidence.filterBy(/^Uncertain/);
    await expect.poll(async () => (await app.counts()).shown).toBe(uncertain);
    const both = await evidence.evidenceCount(/^Accounts differ/);
    await evidence.filterBy(/^Accounts differ/);
    await expect.poll(async () => (await app.counts()).shown).toBe(both);
  });

  test("without a source, fewer events have as many origins", async ({ app, evidence }) => {
    await app.open();
    const before = await evidence.evidenceCount(/^At least 5/);
    await app.open("#/miami-talks?asof=2025-12-20T10:00Z");
    expect(await evidence.evidenceCount(/^At least 2/)).toBeGreaterThan(0);
    expect(before).toBeGreaterThan(0);
  });

  test("work by keyboard", async ({ app }) => {
    await app.open();
    await app.tabTo(/^Uncertain/);
    await app.press("Space");
    await expect.poll(() => app.conditions()).toEqual(["Take away: Uncertain"]);
  });
});

test.describe("certainty", () => {
  for (const [certainty, paint, words, event, theatre] of EXAMPLES) {
    test(`${certainty} is drawn ${paint} and told in words in every view`, async ({ app, evidence }) => {
      await app.open(`#/miami-talks?theatre=${theatre}&certainties=${certainty}`);
      for (const view of ["list", "map", "timeline"] as const) {
        expect(await evidence.textures(event), view).toMatchObject({ [view]: [certainty] });
        expect(await evidence.painted(view, event), view).toBe(paint);
      }
      const spoken = await evidence.spoken(event);
      expect(spoken).toHaveLength(3);
      for (const text of spoken) expect(text).toContain(words);
    });
  }

  test("is struck once everything that was said for an event has been taken back", async ({
    app,
    evidence,
  }) => {
    const event = "s20-belbek-su27";
    await app.replace("stories/miami-talks.json", (files) => withdrawAll(files, event));
    await app.open("#/miami-talks?theatre=crimea");
    expect(await evidence.evidenceCount(/^Withdrawn/)).toBe(1);
    await evidence.filterBy(/^Withdrawn/);
    await expect.poll(() => app.listRows()).toEqual([event]);
    for (const view of ["list", "timeline"] as const)
      expect(await evidence.painted(view, event)).toBe("struck");
    for (const text of await evidence.spoken(event)) expect(text).toContain("withdrawn");
    await app.openEvent(event);
    expect(await evidence.claim("s20-1")).toContain("Withdrawn see by whom");
    await app.pressInDetail("see by whom");
    await expect.poll(() => evidence.pointedClaim()).toBe("x-taken-back");
  });

  test("is explained in the legend with the same marks", async ({ app, evidence }) => {
    await app.open();
    expect(await evidence.legend()).toEqual([
      ["Independent origins", "corroborated"],
      ["One origin", "single"],
      ["Uncertain", "uncertain"],
      ["Withdrawn", "withdrawn"],
    ]);
  });

  test("is explained on paper, where claims, sources and how values were found are all printed", async ({
    app,
  }) => {
    await app.open("#/miami-talks?event=s15-odesa-port-strike");
    const text = await app.printed();
    for (const words of ["Independent origins", "One origin", "Uncertain", "Withdrawn"])
      expect(text).toContain(words);
    expect(text).toContain("The number of injured in the district rises to 32.");
    expect(text).toContain("the range covers them all");
    expect(text).not.toContain("Show 1 more");
  });
});

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** The story with one more claim on an event, which takes back all the others. */
function withdrawAll(files: unknown, event: string): unknown {
  const claims = isJson(files) && isJson(files["claims.json"]) ? files["claims.json"]["claims"] : null;
  if (!Array.isArray(claims)) return files;
  const own = claims.filter((claim: Json) => claim["event"] === event);
  claims.push({
    ...own[0],
    id: "x-taken-back",
    verb: "withdraws",
    text: "It takes all of it back.",
    value: null,
    withdraws: own.map(({ id }: Json) => id),
  });
  return files;
}
