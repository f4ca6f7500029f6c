import { expect, test } from "../fixtures";

const STATES = {
  "an event": "#/miami-talks?event=s15-odesa-port-strike",
  "an actor": "#/miami-talks?actor=p-zelensky",
  "filters in force":
    "#/miami-talks?actors=p-witkoff,p-dmitriev&together&time=2025-12-18T00:00Z~2025-12-22T00:00Z",
  "nothing that matches": "#/miami-talks?topics=prisoners&kinds=strike",
  "a broken link": "#/miami-talks?event=gone",
} as const;

for (const theme of ["light", "dark"] as const) {
  for (const [name, hash] of Object.entries(STATES)) {
    test(`axe finds nothing on ${name}, ${theme}`, async ({ app }) => {
      await app.theme(theme);
      await app.open(hash);
      expect(await app.axe()).toEqual([]);
    });
  }

  test(`axe finds nothing on a phone with its sheets open, ${theme}`, async ({ app }) => {
    await app.theme(theme);
    await app.size(390, 844);
    await app.open("#/miami-talks?event=s15-odesa-port-strike");
    expect(await app.axe()).toEqual([]);
    await app.press("Escape");
    await app.press1("Filters");
    expect(await app.axe()).toEqual([]);
  });

  test(`axe finds nothing on help, search results and a badge's list, ${theme}`, async ({ app }) => {
    await app.theme(theme);
    await app.open("#/miami-talks?theatre=miami");
    await app.press("?");
    expect(await app.axe()).toEqual([]);
    await app.press("Escape");
    await app.search("odesa");
    expect(await app.axe()).toEqual([]);
    await app.press("Escape", "Escape");
    await app.pressMark("map", "s01-miami-talks-open");
    expect(await app.axe()).toEqual([]);
  });
}
