import { expect, test } from "../fixtures";

const HOST = "tile.openstreetmap.org";
const FLAT =
  '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path fill="#f2efe9" d="M0 0h256v256H0z"/></svg>';
/** Inland, away from the story's places: in Crimea and in the north of Ukraine. */
const CRIMEA = "#/miami-talks?map=45.6,34.1,10";
const UKRAINE = "#/miami-talks?map=51.2,28,10";

test.describe("the online map", () => {
  test("is off: the page lets in no other host and asks none", async ({ app, online }) => {
    const asked = await online.playHost(HOST, FLAT);
    const headers = await app.openForHeaders();
    expect(headers["content-security-policy"]).not.toContain("http");
    await app.open();
    await app.goTo("Crimea");
    await app.press1("About this map and its boundaries");
    expect(await app.pageText()).toContain("asks no other host");
    expect(asked).toEqual([]);
  });

  test("says whom it asks and what they learn, before it asks", async ({ online }) => {
    const asked = await online.playHost(HOST, FLAT);
    await online.open("#/miami-talks?theatre=crimea&topics=ports");
    await online.ask();
    const words = await online.question();
    for (const word of [HOST, "OpenStreetMap Foundation", "IP address", "Crimea", "Nothing is remembered"])
      expect(words).toContain(word);
    expect(await online.target("Tile usage policy")).toContain("operations.osmfoundation.org");
    await online.settled();
    expect(asked).toEqual([]);
  });

  test("asks that host only, and tells it the site but not the view", async ({ online }) => {
    const asked = await online.playHost(HOST, FLAT);
    await online.open("#/miami-talks?topics=ports&theatre=crimea");
    await online.ask();
    expect(online.address()).toBe("#/miami-talks?topics=ports&theatre=crimea");
    await online.goOnline();
    await expect.poll(() => online.tiles()).toBeGreaterThan(3);
    expect(await online.pageText()).toContain(`Online map: ${HOST}`);
    expect(await online.target("OpenStreetMap contributors")).toBe("https://www.openstreetmap.org/copyright");
    const origin = `${new URL(online.link()).origin}/`;
    for (const { url, referer } of asked) {
      expect(url).toMatch(/^https:\/\/tile\.openstreetmap\.org\/\d+\/\d+\/\d+\.png$/);
      expect(referer).toBe(origin);
    }
  });

  test("keeps Crimea hatched on top, and nothing else of ours", async ({ online }) => {
    await online.playHost(HOST, FLAT);
    await online.open(CRIMEA);
    await online.ask();
    await online.goOnline();
    await expect.poll(() => online.tiles()).toBeGreaterThan(3);
    await expect.poll(() => online.colours()).toBeGreaterThan(5);
    await online.open(UKRAINE);
    await online.ask();
    await online.goOnline();
    await expect.poll(() => online.tiles()).toBeGreaterThan(3);
    await expect.poll(() => online.colours()).toBe(1);
  });

  test("goes back to the offline map with the view of the moment", async ({ online }) => {
    const asked = await online.playHost(HOST, FLAT);
    await online.open("#/miami-talks?theatre=crimea");
    await online.ask();
    await online.goOnline();
    await expect.poll(() => online.tiles()).toBeGreaterThan(3);
    await online.goTo("Miami");
    await online.settled();
    await online.followLink("Back to the offline map");
    await expect.poll(() => online.file()).toBe("");
    await expect.poll(() => online.theatre()).toBe("Miami");
    const before = asked.length;
    await online.goTo("Crimea");
    await online.settled();
    expect(asked.length).toBe(before);
  });

  test("is not remembered: a reload asks again, and a shared link is offline", async ({ online }) => {
    const asked = await online.playHost(HOST, FLAT);
    await online.grantClipboard();
    await online.open("#/miami-talks?theatre=crimea");
    await online.ask();
    await online.goOnline();
    await expect.poll(() => online.tiles()).toBeGreaterThan(3);
    await online.press1("Share");
    await expect.poll(() => online.clipboard()).toMatch(/\/#\/miami-talks\?theatre=crimea$/);
    const before = asked.length;
    await online.reload();
    await expect.poll(() => online.question()).toContain(HOST);
    await online.settled();
    expect(asked.length).toBe(before);
  });

  test("is reached, refused and left by keys alone", async ({ online }) => {
    await online.playHost(HOST, FLAT);
    await online.open("#/miami-talks?theatre=crimea");
    await online.tabTo(/^About this map/);
    await online.press("Enter");
    await online.tabTo(/^Use online map tiles/);
    await online.press("Enter");
    await expect.poll(() => online.question()).not.toBeNull();
    await expect.poll(() => online.focused()).toBe("Stay offline");
    await online.press("Escape");
    await expect.poll(() => online.file()).toBe("");
    await online.ask();
    await expect.poll(() => online.focused()).toBe("Stay offline");
    await online.press("Shift+Tab", "Enter");
    await expect.poll(() => online.tiles()).toBeGreaterThan(3);
    await expect.poll(() => online.focused()).toBe("Back to the offline map");
    await online.press("Enter");
    await expect.poll(() => online.file()).toBe("");
    expect(online.address()).toBe("#/miami-talks?theatre=crimea");
  });

  test("gives way to the bundled map when the host does not answer", async ({ online }) => {
    await online.playHost(HOST, null);
    await online.open(UKRAINE);
    await online.ask();
    await online.goOnline();
    await expect.poll(() => online.pageText()).toContain("The online map cannot be reached");
    expect(await online.pageText()).not.toContain("contributors");
    expect(await online.tiles()).toBe(0);
    await online.goTo("Miami");
    await expect.poll(() => online.theatre()).toBe("Miami");
    await online.playHost(HOST, FLAT);
    await online.press1("Try again");
    await expect.poll(() => online.tiles()).toBeGreaterThan(3);
  });

  for (const theme of ["light", "dark"] as const) {
    test(`passes axe when it asks, when it is on and when it fails, ${theme}`, async ({ online }) => {
      await online.theme(theme);
      await online.playHost(HOST, FLAT);
      await online.open("#/miami-talks?theatre=crimea");
      await online.ask();
      expect(await online.axe()).toEqual([]);
      await online.goOnline();
      await expect.poll(() => online.tiles()).toBeGreaterThan(3);
      expect(await online.axe()).toEqual([]);
      await online.playHost(HOST, null);
      await online.goTo("Miami");
      await expect.poll(() => online.pageText()).toContain("cannot be reached");
      expect(await online.axe()).toEqual([]);
    });
  }
});
