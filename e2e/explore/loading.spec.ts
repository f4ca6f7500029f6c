import type { PackedStory } from "../../src/core/parse/packed/form";
import { pack } from "../../src/core/parse/packed/pack";
import { headLength, packedText } from "../../src/core/parse/packed/text";
import { parseStory } from "../../src/core/parse/story";
import { generate } from "../../src/core/story/fixtureMany";
import { expect, test } from "../fixtures";

const EVENTS = 3_000;
const SOURCE = "source-0";

/** Steps of a briefing: the present, and the story as it was known before. */
const STEPS = [
  ["now", "/long"],
  ["then", "/long?asof=2024-06-01T12:00Z&since=2024-05-01T12:00Z"],
].map(([id, view]) => ({
  id,
  title: `Title of ${id}`,
  figures: [],
  notes: "",
  sources: [SOURCE],
  view,
  seconds: 60,
}));

/** A story as the build ships one of many events. */
function packedStory(): PackedStory {
  const briefing = { id: "back", title: "Looking back", question: "What was known?", steps: STEPS };
  const { story, issues } = parseStory({
    ...generate(EVENTS, 1, "long"),
    "briefings/back.json": briefing,
  });
  if (story === null || issues.length > 0) throw new Error("The random story does not parse.");
  return pack(story);
}

const packed = packedStory();
const text = packedText(packed);
/** Bytes of the part that is drawn. */
const head = headLength(new TextEncoder().encode(text)) ?? Number.NaN;
const event = "event-7";
const claimOfIt = "The time is given in the report (event 7)";

test.describe("a long story", () => {
  test("tells how much of it has come, and then opens", async ({ reader, slowHost }) => {
    slowHost.publish(text, Math.floor(head / 2));
    await reader.come("#/long?kinds=strike");
    await expect.poll(() => reader.told()).toBe("Reading the story…");
    await expect.poll(async () => (await reader.progress()).part).toBeCloseTo(0.5, 1);
    expect((await reader.progress()).words).toMatch(/^0\.\d of 0\.\d MB$/u);
    expect(await reader.axe()).toEqual([]);
    slowHost.sendRest();
    const shown = await reader.untilDrawn();
    expect(await reader.counts()).toEqual({ shown, total: EVENTS });
    expect(await reader.listRows()).toHaveLength(100);
  });

  test("that breaks off says which file could not be read", async ({ reader, slowHost, problems }) => {
    slowHost.publish(JSON.stringify(packed));
    await reader.come();
    await expect.poll(async () => (await reader.progress()).part).toBeCloseTo(0.5, 1);
    slowHost.breakOff();
    expect(await reader.failure()).toMatch(/The story could not be opened\s+stories\/long\.json: .*\S/u);
    problems.length = 0; // the browser prints that the answer was incomplete
  });

  test("of another build is refused, with what to do", async ({ reader, slowHost }) => {
    slowHost.publish(JSON.stringify({ ...packed, packed: 1 }));
    await reader.come();
    await expect.poll(async () => (await reader.progress()).part).toBeCloseTo(0.5, 1);
    slowHost.sendRest();
    expect(await reader.failure()).toContain("stories/long.json: found a packed story of form 1");
  });

  test("without a first part of its own opens when all of it is there", async ({ reader, slowHost }) => {
    slowHost.publish(JSON.stringify(packed));
    await reader.come(`#/long?event=${event}`);
    await expect.poll(async () => (await reader.progress()).part).toBeCloseTo(0.5, 1);
    slowHost.sendRest();
    expect(await reader.untilDrawn()).toBe(EVENTS);
    expect(await reader.openedEvent()).toBe(event);
    expect(await reader.detail()).toContain(claimOfIt);
  });

  test("goes into the offline file and opens out of it", async ({ takeAway, stick }) => {
    await takeAway.replace("stories/index.json", () => [{ id: "long", title: "", bytes: text.length }]);
    await takeAway.answer("stories/long.json", text);
    await takeAway.open("#/long?kinds=strike");
    const { path } = await takeAway.save();
    await stick.openFile(path);
    expect(await stick.counts()).toEqual(await takeAway.counts());
    expect(await stick.listText()).toBe(await takeAway.listText());
  });
});

test.describe("the claims of a long story", () => {
  test.beforeEach(({ slowHost }) => slowHost.publish(text, head + 1_000));

  test("come after all is drawn, which can be filtered meanwhile", async ({ reader, slowHost }) => {
    await reader.come("#/long");
    expect(await reader.untilDrawn()).toBe(EVENTS);
    expect(await reader.listRows()).toHaveLength(100);
    await reader.facet("Strike");
    await expect.poll(async () => (await reader.counts()).shown).toBeLessThan(EVENTS);
    await reader.pressMark("list", (await reader.listRows())[3] ?? "");
    await expect.poll(() => reader.told()).toContain("Reading the claims behind the events.");
    expect(await reader.openedEvent()).toBeNull();
    expect(await reader.axe()).toEqual([]);
    slowHost.sendRest();
    await expect.poll(() => reader.openedEvent()).not.toBeNull();
    await expect.poll(() => reader.detail()).toMatch(/who says so/iu);
    expect(await reader.told()).not.toContain("Reading the claims");
  });

  test("are waited for by what is asked for with keys", async ({ reader, slowHost }) => {
    await reader.come("#/long");
    await reader.untilDrawn();
    await reader.press("x");
    await expect.poll(() => reader.told()).toContain("Reading the claims");
    slowHost.sendRest();
    await expect.poll(() => reader.dialog()).toContain("Export");
  });

  test("are waited for by a search", async ({ reader, slowHost }) => {
    await reader.come("#/long");
    await reader.untilDrawn();
    await reader.press("/");
    await reader.type("talks");
    await expect.poll(() => reader.searchSays()).toContain("results come in a moment");
    slowHost.sendRest();
    await expect.poll(() => reader.searchOptions()).not.toHaveLength(0);
  });

  test("are waited for by a link that needs them", async ({ reader, slowHost }) => {
    await reader.come(`#/long?event=${event}`);
    await expect.poll(() => reader.told()).toBe("Reading the story…");
    const come = (head + 1_000) / new TextEncoder().encode(text).length;
    await expect.poll(async () => (await reader.progress()).part).toBeCloseTo(come, 2);
    slowHost.sendRest();
    expect(await reader.untilDrawn()).toBe(EVENTS);
    expect(await reader.openedEvent()).toBe(event);
    expect(await reader.detail()).toContain(claimOfIt);
  });

  test("come before an address in the past opens, as it was known then", async ({ reader, slowHost }) => {
    await reader.come("#/long?asof=2024-06-01T12:00Z");
    await expect.poll(() => reader.told()).toBe("Reading the story…");
    slowHost.sendRest();
    expect(await reader.untilDrawn()).toBeLessThan(EVENTS);
    expect((await reader.counts()).total).toBeLessThan(EVENTS);
  });

  for (const address of [`event=${event}`, "asof=2024-06-01T12:00Z"]) {
    test(`that break off before ${address} opens are told, and can be asked for again`, async ({
      reader,
      slowHost,
      problems,
    }) => {
      await reader.come(`#/long?${address}`);
      await expect.poll(() => reader.told()).toBe("Reading the story…");
      slowHost.breakOff();
      expect(await reader.failure()).toMatch(/The story could not be opened\s+stories\/long\.json: .*\S/u);
      expect(await reader.axe()).toEqual([]);
      await reader.press1("Try again");
      await expect.poll(() => reader.told()).toBe("Reading the story…");
      slowHost.sendRest();
      expect(await reader.untilDrawn()).toBeGreaterThan(0);
      problems.length = 0; // the browser prints that the answer was incomplete
    });
  }

  test("that break off are told, and what is drawn stays", async ({ reader, slowHost, problems }) => {
    await reader.come("#/long");
    await reader.untilDrawn();
    slowHost.breakOff();
    expect(await reader.failure()).toMatch(/could not be read\..*stories\/long\.json: .*\S/su);
    expect(await reader.counts()).toEqual({ shown: EVENTS, total: EVENTS });
    expect(await reader.axe()).toEqual([]);
    problems.length = 0; // the browser prints that the answer was incomplete
  });
});

test("a step of a long story that looks back says that it is worked out", async ({ reader, slowHost }) => {
  slowHost.publish(text);
  await reader.come("#/long?brief=back&step=now");
  await expect.poll(() => reader.told()).toBe("Reading the story…");
  slowHost.sendRest();
  await expect.poll(() => reader.told()).toContain("Step 1 of 2");
  await reader.slowDown(12);
  await reader.press("ArrowRight");
  await expect
    .poll(() => reader.told())
    .toContain("Working out the story: As known on 1 Jun 2024, 15:00 Kyiv");
  expect(await reader.told()).toContain("Step 1 of 2");
  await reader.slowDown(1);
  await expect.poll(() => reader.told()).toContain("Step 2 of 2");
  expect(await reader.told()).not.toContain("Working out");
});
