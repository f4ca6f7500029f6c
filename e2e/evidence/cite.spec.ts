import { expect, test } from "../fixtures";

const STRIKE = "#/miami-talks?event=s15-odesa-port-strike&asof=2025-12-20T10:00Z&kinds=strike&theatre=crimea";

test.describe("a citation", () => {
  test("of an event names it, the story, its version, the time looked at, the address and the day", async ({
    app,
    elsewhere,
    evidence,
  }) => {
    await app.clock("2026-02-03T12:00:00Z");
    await app.open(STRIKE);
    await evidence.citeEvent();
    const text = await evidence.citation("Plain text");
    expect(text).toContain(
      "Russian ballistic missiles hit a port site in Odesa district. In: Miami talks, version ",
    );
    expect(text).toContain("as known on 20 Dec 2025, 12:00 Kyiv");
    expect(text).toContain("(accessed 3 Feb 2026)");
    const address = /http\S+/.exec(text)?.[0] ?? "";
    expect(new URL(address).hash).toBe("#/miami-talks?event=s15-odesa-port-strike&asof=2025-12-20T10:00Z");
    await elsewhere.follow(address);
    expect(await elsewhere.openedEvent()).toBe("s15-odesa-port-strike");
  });

  test("of a claim names who says it and opens at it", async ({ app, evidence }) => {
    await app.open("#/miami-talks?event=s15-odesa-port-strike&claim=s15-7");
    await evidence.citeClaim("s15-7");
    const text = await evidence.citation("Plain text");
    expect(text).toContain("Odesa Regional Military Administration (Kiper) reports: The number of injured");
    expect(text).toContain("event=s15-odesa-port-strike&claim=s15-7");
  });

  test("of a view says what it shows and restores it", async ({ app, elsewhere, evidence }) => {
    await app.open("#/miami-talks?kinds=strike&certainties=uncertain");
    const { shown } = await app.counts();
    await evidence.citeView();
    const text = await evidence.citation("Plain text");
    expect(text).toContain(`${shown} of 53 events: Strike; Uncertain.`);
    await elsewhere.follow(/http\S+/.exec(text)?.[0] ?? "");
    expect((await elsewhere.counts()).shown).toBe(shown);
  });

  test("comes as BibTeX and CSL-JSON, and is copied", async ({ app, evidence }) => {
    await app.grantClipboard();
    await app.clock("2026-02-03T12:00:00Z");
    await app.open(STRIKE);
    await evidence.citeEvent();
    await evidence.copyCitation("BibTeX");
    await expect.poll(() => app.clipboard()).toContain("@misc{miami-talks-s15-odesa-port-strike,");
    expect(await app.clipboard()).toContain("urldate = {2026-02-03}");
    await evidence.copyCitation("CSL-JSON");
    await expect.poll(() => app.clipboard()).toContain('"type": "webpage"');
    const [item] = JSON.parse(await app.clipboard());
    expect(item.accessed).toEqual({ "date-parts": [[2026, 2, 3]] });
    expect(item.URL).toContain("#/miami-talks?event=s15-odesa-port-strike");
  });

  test("by keyboard: opened, copied, closed, and the focus goes back", async ({ app, evidence }) => {
    await app.open("#/miami-talks?event=s15-odesa-port-strike");
    await app.skipTo("events");
    await app.tabTo(/^Cite this event/);
    await app.press("Enter");
    await expect.poll(() => evidence.citing()).toBe(true);
    await app.press("Escape");
    await expect.poll(() => evidence.citing()).toBe(false);
    expect(await app.focused()).toBe("Cite this event");
    expect(await app.openedEvent()).toBe("s15-odesa-port-strike");
  });
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing on a citation, ${theme}`, async ({ app, evidence }) => {
    await app.theme(theme);
    await app.size(390, 844);
    await app.open(STRIKE);
    await evidence.citeEvent();
    expect(await app.axe()).toEqual([]);
    expect(await app.overflow()).toEqual([0, 0]);
  });
}
