import { allDifferences } from "../../src/core/evidence/differences";
import { edition } from "../../src/core/evidence/edition";
import { numberText } from "../../src/core/number";
import { pack } from "../../src/core/parse/packed/pack";
import { parseStory } from "../../src/core/parse/story";
import { generate } from "../../src/core/story/fixtureMany";
import { expect, test } from "../fixtures";

const EVENTS = 3_000;
const files = generate(EVENTS, 2, "dense");
/** What any event of the story cites, and so a step that shows all of them. */
const [source] = parseStory(files).story?.sources.keys() ?? [];
const { story } = parseStory({
  ...files,
  "briefings/short.json": {
    id: "short",
    title: "Short",
    question: "What happened?",
    steps: [
      {
        id: "all",
        kicker: "All",
        title: "Three years of events",
        text: "Each is on the map and on the strip.",
        figures: [{ type: "count", label: "events" }],
        notes: "Say how many there are.",
        sources: [source],
        view: "/dense",
        seconds: 30,
      },
    ],
  },
});
if (story === null) throw new Error("The random story does not parse.");
const text = JSON.stringify(pack(story));

/** The number with which a cell, or the list that it opens, begins. */
const numberIn = (name: string): number =>
  Number(/^[\d,]+/.exec(name)?.[0].replaceAll(",", "") ?? Number.NaN);

/** The lane that a cell names: "12 events in Talks, 1 – 16 Jan 2023". */
const laneIn = (name: string): string =>
  /^\d+ events? in (?<lane>[^,]+), /.exec(name)?.groups?.["lane"] ?? name;

test.describe("a story of thousands of events", () => {
  test.beforeEach(async ({ dense }) => {
    await dense.serve("dense", "Many events", text);
  });

  test("shows in every view what meets a filter, drawn or counted", async ({ dense }) => {
    await dense.open("#/dense");
    expect(await dense.settledAt()).toBe(EVENTS);
    const actor = await dense.pressActor(3);
    const own = story.events.filter(({ involved }) => involved.some((each) => each.actor === actor));
    await expect.poll(() => dense.settledAt()).toBe(own.length);
    const located = own.filter(({ venue }) => {
      const type = venue === null ? undefined : story.places.get(venue)?.extent.type;
      return type !== undefined && type !== "unlocated";
    });
    const all = { timeline: own.length, map: located.length, list: own.length };
    await expect.poll(() => dense.summarised()).toEqual(all);
    expect(await dense.counts()).toEqual({ shown: own.length, total: EVENTS });
    await dense.pressActor(3);
    await expect.poll(() => dense.settledAt()).toBe(EVENTS);
  });

  test("is gone through by keys, cell by cell, down to one event", async ({ dense }) => {
    await dense.open("#/dense");
    await dense.skipTo("timeline");
    await dense.tabTo(/^\d+ events? in /);
    const first = await dense.focused();
    await dense.press("ArrowRight");
    await expect.poll(() => dense.focused()).not.toBe(first);
    const cell = await dense.focused();
    expect(laneIn(cell)).toBe(laneIn(first));
    await dense.press("Enter");
    await expect
      .poll(async () => (await dense.popupRows()).length)
      .toBe(numberIn(cell) > 200 ? 100 : numberIn(cell));
    const [row] = await dense.popupRows();
    await dense.press("Escape");
    await expect.poll(() => dense.popupRows()).toEqual([]);
    await expect.poll(() => dense.focused()).toBe(cell);
    await dense.press("Enter", "Tab", "Enter");
    await expect.poll(() => dense.openedEvent()).toBe(row);
  });

  test("shows after a pan and a zoom what it shows at that address from the first", async ({ dense }) => {
    await dense.open("#/dense?map=46.4,32.5,5");
    for (const key of ["+", "-"] as const) {
      await dense.panAndZoom(-61, -37, key);
      await expect.poll(() => dense.stretchOfNames()).toBe(1);
      const badges = await dense.badges();
      expect(badges.length).toBeGreaterThan(3);
      await dense.reload();
      await expect.poll(() => dense.badges()).toEqual(badges);
    }
  });

  test("begins with the skip links, tells years, and reads another list from its beginning", async ({
    dense,
  }) => {
    await dense.open("#/dense");
    await dense.press("Tab");
    expect(await dense.focused()).toMatch(/^Skip to/);
    const [row] = await dense.rowTexts();
    expect(row).toMatch(/20\d\d/);
    await dense.scrollList(900);
    await dense.pressActor(3);
    await expect.poll(() => dense.listScroll()).toBe(0);
  });

  test("marks badges with changed events beside their numbers", async ({ dense }) => {
    await dense.open("#/dense?map=46.4,32.5,5&since=2024-07-01T12:00Z");
    await dense.worked();
    await expect.poll(async () => (await dense.dotsFromDigits()).length).toBeGreaterThan(3);
    const dots = await dense.dotsFromDigits();
    expect(dots.some(({ number }) => number.length > 2)).toBe(true);
    expect(dots.filter(({ apart }) => apart < 0.5)).toEqual([]);
  });

  test("writes and speaks every number from 1,000 on with a comma", async ({ dense, briefer }) => {
    await dense.open("#/dense?asof=2025-11-01T12:00Z&since=2023-03-01T12:00Z");
    await dense.worked();
    for (const panel of ["Accounts", "Sources", "Changes"] as const) {
      await dense.openPanel(panel);
      expect(await dense.bareNumbers(), panel).toEqual([]);
    }
    await dense.open("#/dense?map=46.4,32.5,3");
    await dense.settledAt();
    expect(await dense.bareNumbers()).toEqual([]);
    expect(await dense.pageText()).toContain("3,000 of 3,000 events");
    await briefer.open("#/dense?brief=short&step=all");
    expect(await briefer.message()).toContain("events3,000");
    await dense.press("e");
    await expect.poll(() => briefer.evidenceOf()).not.toEqual([]);
    expect(await dense.bareNumbers()).toEqual([]);
  });

  for (const [width, height] of [
    [390, 844],
    [720, 450],
    [1024, 768],
  ] as const) {
    test(`has no badge under the legend at first at ${width} × ${height}`, async ({ dense }) => {
      await dense.size(width, height);
      await dense.open("#/dense");
      await dense.settledAt();
      expect(await dense.underLegend()).toEqual([]);
    });
  }

  test("lists what is under the pointer in a dense lane", async ({ dense }) => {
    await dense.open("#/dense");
    await dense.pressLane("Strikes");
    await expect.poll(() => dense.popupRows()).not.toEqual([]);
    for (const id of await dense.popupRows()) {
      expect(story.events.find((event) => event.id === id)?.kind).toBe("strike");
    }
  });

  test("pages what panels list, says what they leave out, and looks back", async ({ dense }) => {
    await dense.open("#/dense");
    const sources = story.sources.size;
    await dense.openPanel("Sources");
    await expect
      .poll(() => dense.listed("sources"))
      .toEqual({ rows: 100, says: `1–100 of ${numberText(sources)} are listed here.` });
    await dense.openPanel("Accounts");
    const differ = allDifferences(story).length;
    const { rows, says } = await dense.listed("accounts");
    expect([rows, says]).toEqual(
      differ > 200 ? [100, `1–100 of ${numberText(differ)} are listed here.`] : [differ, null],
    );
    const asOf = Date.UTC(2024, 6, 1, 12);
    const past = edition(story, { asOf, without: new Set() });
    expect(await dense.asKnown("2024-07-01T12:00Z")).toContain(
      `a past view: ${numberText(past.events.length)} of ${numberText(EVENTS)} events, ${past.sources.size} of ${sources} sources`,
    );
    expect(await dense.settledAt()).toBe(past.events.length);
  });

  test("counts in the room's strip, too, what is too many to be told apart", async ({ dense, briefer }) => {
    await briefer.open("#/dense?brief=short&step=all");
    expect(await briefer.countedOnStrip()).toBe(EVENTS);
    await dense.tabTo(/^\d+ events?, /);
    await dense.press("ArrowRight", "Enter");
    await expect.poll(() => dense.popupRows()).not.toEqual([]);
    const [, second] = await dense.popupRows();
    await dense.press("Tab", "Enter");
    await expect.poll(() => briefer.ringedOnStrip()).toBe(second);
    expect(await briefer.smallTexts()).toEqual([]);
    expect(await dense.axe()).toEqual([]);
  });

  for (const [width, height, theme] of [
    [1440, 900, "light"],
    [1024, 768, "dark"],
    [390, 844, "light"],
  ] as const) {
    test(`axe finds nothing on it at ${width} × ${height}, ${theme}`, async ({ dense }) => {
      await dense.theme(theme);
      await dense.size(width, height);
      await dense.open("#/dense");
      expect(await dense.settledAt()).toBe(EVENTS);
      expect(await dense.axe()).toEqual([]);
    });
  }
});
