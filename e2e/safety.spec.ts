import { expect, test } from "./fixtures";

test("the page is served under the policy of public/_headers and carries it itself", async ({ app }) => {
  const headers = await app.openForHeaders();
  const served = headers["content-security-policy"] ?? "none";
  expect(served).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  const meta = await app.evaluate(
    () =>
      document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "none",
  );
  expect(meta).toBe(served.replace(" frame-ancestors 'none';", ""));
});

test("the app goes on working with the network cut", async ({ app }) => {
  await app.open();
  const rows = await app.listRows();
  expect((await app.counts()).total).toBe(rows.length);
  await app.network("off");
  const last = rows.at(-1) ?? "none";
  await app.openEvent(last);
  await expect.poll(() => app.openedEvent()).toBe(last);
});

test("styles of components stand over the reset, however the build splits them", async ({ app }) => {
  await app.open();
  const [colour, ground] = await app.evaluate(() => {
    const solid = document.querySelector('button[data-look="solid"]');
    const style = solid === null ? null : getComputedStyle(solid);
    return [style?.color, style?.backgroundColor];
  });
  expect(colour).toBeDefined();
  expect(colour).not.toBe(ground);
});

test("styles of a screen stand over those of the primitives that it uses", async ({ app }) => {
  await app.size(1024, 768);
  await app.open();
  expect(await app.shows("Filters")).toBe(false);
  expect(await app.shows("Events")).toBe(true);
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing on the first view, ${theme}`, async ({ app }) => {
    await app.theme(theme);
    await app.open();
    expect(await app.axe()).toEqual([]);
  });
}
