import { csvParse } from "d3-dsv";
import ICAL from "ical.js";
import { expect, test } from "../fixtures";

const FILTERED = "#/miami-talks?kinds=strike&clock=America/New_York&asof=2025-12-19T20:00Z";

test.describe("data", () => {
  test("in every format is what the list shows, in the edition that is shown", async ({ app, exports }) => {
    await app.open(FILTERED);
    const rows = await app.listRows();
    expect(rows.length).toBeGreaterThan(3);
    await exports.openDialog();
    expect(await exports.summary()).toContain(`${rows.length} of 29 events: Strike`);

    const csv = await exports.save("csv");
    expect(csv.name).toBe(`miami-talks-strike-${rows.length}-of-29-events-as-known-2025-12-19-2000-utc.csv`);
    const table = csvParse(csv.text.replace(/^\uFEFF/u, ""));
    expect(table.map(({ id }) => id)).toEqual(rows);
    expect(table[0]?.["edition"]).toBe("As known on 19 Dec 2025, 15:00 Miami");

    const map = JSON.parse((await exports.save("geojson")).text);
    expect(map.features.map(({ id }: { id: string }) => id)).toEqual(rows);

    const calendar = new ICAL.Component(ICAL.parse((await exports.save("ics")).text));
    const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each).uid);
    expect(events).toEqual(rows.map((id) => `${id}.miami-talks@parley`));

    const story = JSON.parse((await exports.save("story")).text);
    const kept = story["events.json"].events.map(({ id }: { id: string }) => id);
    expect(kept).toEqual(expect.arrayContaining(rows));
    expect(story["story.json"].extract).toContain("As known on 19 Dec 2025, 15:00 Miami");
    await expect.poll(() => exports.told()).toContain("Saved as miami-talks-strike");
  });

  test("of nothing is not offered, and said why", async ({ app, exports }) => {
    await app.open("#/miami-talks?topics=prisoners&kinds=strike");
    await exports.openDialog();
    expect(await exports.canSave("csv")).toBe(false);
    expect(await exports.canSave("embed")).toBe(true);
  });
});

test("the dialog opens by its key, closes by Esc and gives the focus back", async ({ app, exports }) => {
  await app.open();
  await app.press("x");
  await expect.poll(() => exports.isOpen()).toBe(true);
  await app.tabTo(/^Save Table/);
  await app.press("Enter");
  await expect.poll(() => exports.told()).toContain("Saved as miami-talks-all-53-events.csv");
  await app.press("Escape");
  await expect.poll(() => exports.isOpen()).toBe(false);
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing on the dialog with everything open, ${theme}`, async ({ app, exports }) => {
    await app.theme(theme);
    await app.size(390, 844);
    await app.open(FILTERED);
    await exports.openDialog();
    await exports.unfold("picture");
    await exports.unfold("embed");
    expect(await app.axe()).toEqual([]);
    expect(await app.overflow()).toEqual([0, 0]);
  });
}
