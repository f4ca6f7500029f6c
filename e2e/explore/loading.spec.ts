import { pack } from "../../src/core/parse/packed/pack";
import { parseStory } from "../../src/core/parse/story";
import { generate } from "../../src/core/story/fixtureMany";
import { expect, test } from "../fixtures";

const EVENTS = 3_000;

/** A story as the build ships one of many events. */
function packedStory(): object {
  const { story } = parseStory(generate(EVENTS, 1, "long"));
  if (story === null) throw new Error("The random story does not parse.");
  return pack(story);
}

const packed = packedStory();

test.describe("a long story", () => {
  test("tells how much of it has come, and then opens", async ({ reader, slowHost }) => {
    slowHost.publish(JSON.stringify(packed));
    await reader.come("#/long?kinds=strike");
    await expect.poll(() => reader.told()).toBe("Reading the story…");
    await expect.poll(async () => (await reader.progress()).part).toBeCloseTo(0.5, 1);
    expect((await reader.progress()).words).toMatch(/^0\.\d of 1\.\d MB$/u);
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

  test("is opened by its address, and its claims are there", async ({ reader, slowHost }) => {
    slowHost.publish(JSON.stringify(packed));
    await reader.come("#/long?event=event-7");
    await expect.poll(async () => (await reader.progress()).part).toBeCloseTo(0.5, 1);
    slowHost.sendRest();
    expect(await reader.untilDrawn()).toBe(EVENTS);
    expect(await reader.openedEvent()).toBe("event-7");
    expect(await reader.detail()).toContain("The time is given in the report (event 7)");
  });

  test("goes into the offline file and opens out of it", async ({ takeAway, stick }) => {
    const text = JSON.stringify(packed);
    await takeAway.replace("stories/index.json", () => [{ id: "long", title: "", bytes: text.length }]);
    await takeAway.answer("stories/long.json", text);
    await takeAway.open("#/long?kinds=strike");
    const { path } = await takeAway.save();
    await stick.openFile(path);
    expect(await stick.counts()).toEqual(await takeAway.counts());
    expect(await stick.listText()).toBe(await takeAway.listText());
  });
});
