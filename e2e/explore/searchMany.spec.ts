import { pack } from "../../src/core/parse/packed/pack";
import { parseStory } from "../../src/core/parse/story";
import { MANY } from "../../src/core/search/many";
import { generate } from "../../src/core/story/fixtureMany";
import type { Story } from "../../src/core/story/model";
import { expect, test } from "../fixtures";
import type { Reader } from "../reader";
import type { SlowHost } from "../slowHost";

function longStory(): Story {
  const { story } = parseStory(generate(MANY, 1, "long"));
  if (story === null) throw new Error("The random story does not parse.");
  return story;
}

const story = longStory();
const packed = JSON.stringify(pack(story));
/** Said of few events, and never in a headline or a summary. */
const tolls = [...story.claims.values()].filter(({ text }) => text.startsWith("Others count differently"));
const first = tolls[0];
if (first === undefined) throw new Error("The random story has no such claim.");

async function opened(reader: Reader, slowHost: SlowHost, hash: string): Promise<number> {
  slowHost.publish(packed);
  await reader.come(hash);
  await expect.poll(async () => (await reader.progress()).part).toBeCloseTo(0.5, 1);
  slowHost.sendRest();
  return reader.untilDrawn();
}

test.describe("search in a story of many events", () => {
  test("finds an event by what a claim of it says, and filters by it", async ({ reader, slowHost }) => {
    expect(await opened(reader, slowHost, "#/long")).toBe(MANY);
    await reader.search(first.text);
    await expect.poll(async () => (await reader.searchOptions()).join("\n")).toContain(first.text);
    expect(await reader.axe()).toEqual([]);
    await reader.choose(/^Others count differently/u);
    await expect.poll(() => reader.openedEvent()).toBe(first.event);
    await reader.press("Escape");
    await reader.search("others count differntly");
    await reader.pressUntilOption(/Only events that match/u);
    const events = new Set(tolls.map(({ event }) => event));
    await expect.poll(async () => (await reader.counts()).shown).toBe(events.size);
  });

  test("answers a text in the address anew when the claims can be searched", async ({ reader, slowHost }) => {
    await opened(reader, slowHost, "#/long?text=others+count+differently");
    const events = new Set(tolls.map(({ event }) => event));
    await expect.poll(() => reader.untilDrawn()).toBe(events.size);
    expect(await reader.counts()).toEqual({ shown: events.size, total: MANY });
  });

  test("finds a source by its publisher", async ({ reader, slowHost }) => {
    await opened(reader, slowHost, "#/long");
    await reader.search("paper 17");
    await expect.poll(async () => (await reader.searchOptions()).join("\n")).toMatch(/^Paper 17/mu);
  });

  test("says in an edition that claims are not searched there", async ({ reader, slowHost }) => {
    await opened(reader, slowHost, "#/long?without=source-1");
    await reader.search("event 17");
    expect(await reader.pageText()).toMatch(/claims and sources are not searched here/iu);
    expect(await reader.axe()).toEqual([]);
  });

  test("finds claims in the offline file too", async ({ takeAway, stick }) => {
    await takeAway.replace("stories/index.json", () => [{ id: "long", title: "", bytes: packed.length }]);
    await takeAway.answer("stories/long.json", packed);
    await takeAway.open("#/long");
    const { path } = await takeAway.save();
    await stick.openFile(path, "#/long");
    await stick.search(first.text);
    await expect.poll(async () => (await stick.searchOptions()).join("\n")).toContain(first.text);
  });
});
