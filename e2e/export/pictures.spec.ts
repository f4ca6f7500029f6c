import { DOMParser } from "@xmldom/xmldom";
import { expect, test } from "../fixtures";

test("a PNG has the pixels that were asked for, and its texts", async ({ app, exports }) => {
  await app.open("#/miami-talks?theatre=crimea");
  await exports.openDialog();
  await exports.unfold("picture");
  const once = await exports.savePicture("Both", "PNG 1×");
  expect(once.name).toBe("miami-talks-map-and-timeline-1x-all-53-events.png");
  const small = await exports.look(once, [0, 0, 1, 1]);
  const twice = await exports.look(await exports.savePicture("PNG 2×"), [0, 0, 1, 1]);
  expect([twice.width, twice.height]).toEqual([2 * small.width, 2 * small.height]);
  // Letters are drawn in shades between ink and paper: the small print at the foot is there.
  expect((await exports.look(once, [0, 0.93, 1, 1])).colours).toBeGreaterThan(10);
  expect((await exports.look(once, [0, 0.02, 0.3, 0.08])).colours).toBeGreaterThan(10);
});

test("an SVG is sound, has the marks of the filter, and hatches Crimea", async ({ app, exports }) => {
  await app.open("#/miami-talks?theatre=crimea&kinds=strike");
  await exports.openDialog();
  await exports.unfold("picture");
  const { name, text } = await exports.savePicture("Both", "SVG", "Dark");
  expect(name).toBe("miami-talks-map-and-timeline-dark-strike-13-of-53-events.svg");
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (level, message) => problems.push(`${level}: ${message}`) });
  const root = parser.parseFromString(text, "image/svg+xml").documentElement;
  expect(problems).toEqual([]);
  const texts = [...(root?.getElementsByTagName("text") ?? [])].map(({ textContent }) => textContent ?? "");
  expect(texts).toEqual(
    expect.arrayContaining(["Miami talks", "13 of 53 events: Strike", "CRIMEA", "Strikes"]),
  );
  expect(texts).not.toContain("Talks 10");
  expect(text).toContain('fill="url(#map-hatch)"');
  expect(text).not.toContain("https://tile");
});

test("a dot marks on map and timeline what changed since the time that is compared with", async ({
  app,
  exports,
}) => {
  await app.open("#/miami-talks?theatre=crimea&since=2025-12-19T21:59Z");
  await exports.openDialog();
  await exports.unfold("picture");
  for (const what of ["Map", "Timeline"]) {
    const { text } = await exports.savePicture(what, "SVG");
    expect(text.match(/<circle[^>]* r="4\.4"/gu)?.length ?? 0).toBeGreaterThan(1);
    expect(text.replace(/<[^>]*>/gu, " ")).toContain("a dot marks what changed since");
  }
});

test("a picture that fails says why and leaves the app as it was", async ({ app, exports }) => {
  await app.open("#/miami-talks?kinds=strike");
  const before = [app.address(), await app.listRows()];
  await exports.openDialog();
  await exports.unfold("picture");
  await exports.picturesFail();
  await exports.startPicture();
  await expect
    .poll(() => exports.failure(), { timeout: 30_000 })
    .toContain("This browser could not write the picture");
  await app.press("Escape");
  expect([app.address(), await app.listRows()]).toEqual(before);
});

test("what takes long shows how far it is and can be cancelled", async ({ app, exports }) => {
  await app.open("#/miami-talks");
  await exports.openDialog();
  await exports.unfold("picture");
  await exports.picturesStall();
  await exports.startPicture();
  await expect.poll(() => exports.progress(), { timeout: 30_000 }).toBe(true);
  await exports.cancel();
  await expect.poll(() => exports.progress()).toBe(false);
  expect(await exports.failure()).toBe("");
  expect(await exports.canSave("csv")).toBe(true);
});
