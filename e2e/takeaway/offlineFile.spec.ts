import { readFileSync, statSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import naughty from "big-list-of-naughty-strings" with { type: "json" };
import { decodeBase91, encodeBase91 } from "../../src/core/export/base91";
import { expect, test } from "../fixtures";

const VIEW = "#/miami-talks?kinds=strike&event=s15-odesa-port-strike&asof=2025-12-21T12:00Z";
/** What may be asked for besides the file itself: what stands in it. */
const isForeign = (url: string) => !/^(?:blob|data):/u.test(url);

test.describe("the offline file", () => {
  test("opens without a network at the view that was exported, and asks for nothing", async ({
    takeAway,
    stick,
  }) => {
    await takeAway.open(VIEW);
    const { path, name } = await takeAway.save();
    expect(name).toMatch(/^miami-talks-offline-.*\.html$/);
    expect(statSync(path).size).toBeLessThan(1_500_000);
    await stick.openFile(path);
    expect(stick.address()).toBe(takeAway.address());
    expect(await stick.listText()).toBe(await takeAway.listText());
    expect(await stick.timelineMarks()).toEqual(await takeAway.timelineMarks());
    await stick.painted();
    expect(await stick.fonts()).toEqual(await takeAway.fonts());
    await stick.press("c");
    await expect.poll(async () => (await stick.counts()).shown).toBeGreaterThan(20);
    expect(stick.asked.filter(isForeign)).toEqual([expect.stringMatching(/^file:.*\.html$/)]);
  });

  test("opens at an address of its own, goes back and forward, and survives a reload", async ({
    takeAway,
    stick,
  }) => {
    await takeAway.open("#/miami-talks?kinds=talks");
    const { path } = await takeAway.save();
    await stick.openFile(path, "#/miami-talks?kinds=decision");
    expect(stick.address()).toContain("kinds=decision");
    await stick.press("c");
    await expect.poll(() => stick.address()).toBe("#/miami-talks");
    await stick.back();
    await expect.poll(() => stick.address()).toContain("kinds=decision");
    await stick.reload();
    await expect.poll(async () => (await stick.counts()).shown).toBe(4);
  });

  test("opens in the room when it is made at a briefing", async ({ takeAway, stick }) => {
    await takeAway.open("#/miami-talks?brief=five-minutes&step=land&aside");
    expect(await takeAway.opensAt()).toMatch(/^Briefing: .*five minutes/i);
    await takeAway.press("Escape");
    const { path, name } = await takeAway.save(/five minutes/i);
    expect(name).toMatch(/^miami-talks-five-minutes-offline-version-[\d-]+\.html$/);
    await stick.openInRoom(path);
    expect(stick.address()).toMatch(/^#\/miami-talks\?brief=five-minutes&step=[a-z0-9-]+$/);
    expect(stick.asked.filter(isForeign)).toEqual([expect.stringMatching(/^file:/)]);
  });

  test("shows the licences of what it contains, and asks for nothing", async ({ takeAway, stick }) => {
    await takeAway.open();
    const { path } = await takeAway.save();
    await stick.openFile(path);
    const texts = await stick.licences();
    expect(texts).toHaveLength(5);
    for (const words of ["MIT License", "GSHHG", "SIL OPEN FONT LICENSE", "LESSER GENERAL", "GENERAL PUBLIC"])
      expect(texts.some((text) => text.includes(words))).toBe(true);
    for (const name of ["react-leaflet", "zod", "@tanstack/react-query"])
      expect(texts.some((text) => text.includes(`## ${name} - `))).toBe(true);
    expect(await stick.axe()).toEqual([]);
    expect(stick.asked.filter(isForeign)).toEqual([expect.stringMatching(/^file:.*\.html$/)]);
  });

  test("has the draft in it that it was made at", async ({ takeAway, composer, stick }) => {
    await takeAway.open();
    await composer.open();
    await composer.editCopy("Five minutes");
    await composer.detail("title", "A draft of this browser");
    await composer.done();
    const { path } = await takeAway.save(/A draft of this browser/);
    await stick.openInRoom(path);
    expect(stick.address()).toMatch(/^#\/miami-talks\?brief=five-minutes-2&step=[a-z0-9-]+$/);
    expect(await stick.pageText()).not.toContain("not in this story");
  });

  test("can be exported from itself, at another view", async ({ takeAway, stick }) => {
    await takeAway.open("#/miami-talks?kinds=talks");
    const first = await takeAway.save();
    await stick.openFile(first.path, "#/miami-talks?kinds=decision");
    const second = await stick.save();
    expect(statSync(second.path).size).toBeLessThan(statSync(first.path).size * 1.01);
    await stick.openFile(second.path);
    expect(stick.address()).toBe("#/miami-talks?kinds=decision");
    expect((await stick.counts()).shown).toBe(4);
    await stick.painted();
  });

  test("shows hostile text of a story to the letter", async ({ takeAway, stick }) => {
    const hostile = [
      "</script><script>alert(1)</script>",
      "<!-- <script>",
      "$& $1 $` $'",
      "a\u2028b\u2029c",
      ...naughty,
    ];
    await takeAway.replace("stories/miami-talks.json", (files) => withHeadlines(files, hostile));
    await takeAway.open();
    const { path } = await takeAway.save();
    await stick.openFile(path);
    const text = await stick.listText();
    expect(text).toBe(await takeAway.listText());
    expect(text).toContain("</script><script>alert(1)</script>");
    expect(text).toContain("$& $1 $` $'");
  });

  test("runs no code but its own", async ({ takeAway, stick, problems }) => {
    await takeAway.open();
    const { path } = await takeAway.save();
    const html = readFileSync(path, "utf8").replace(
      /(data-file="app\.js">)([^<]*)/u,
      (_, before: string, packed: string) => {
        const code = gunzipSync(decodeBase91(packed)).toString();
        return before + encodeBase91(gzipSync(`document.title = "changed";${code}`));
      },
    );
    writeFileSync(path, html);
    expect(await stick.openBroken(path)).toBe("");
    expect(await stick.title()).toBe("Parley");
    await expect.poll(() => problems.join("\n")).toContain("policy: script-src-elem blocked inline");
    problems.length = 0;
  });

  test("says so when it was damaged", async ({ takeAway, stick }) => {
    await takeAway.open();
    const { path } = await takeAway.save();
    const html = readFileSync(path, "utf8").replace(
      /(data-file="app\.js">)[^<]{400}/u,
      (_, before: string) => before,
    );
    writeFileSync(path, html);
    await expect.poll(() => stick.openBroken(path)).toContain("This file could not be opened");
  });

  test("that cannot be made says why, and the app goes on", async ({ takeAway, problems }) => {
    await takeAway.withhold("offline.html");
    await takeAway.open("#/miami-talks?kinds=talks");
    expect(await takeAway.failure()).toContain("offline.html, which goes into it, could not be read (404)");
    await takeAway.press("Escape");
    expect((await takeAway.counts()).shown).toBe(10);
    problems.length = 0;
  });
});

/** The files of a story with headlines that the format allows and nobody would write. */
function withHeadlines(files: unknown, headlines: readonly string[]): unknown {
  const usable = headlines.filter((text) => text.trim() !== "" && text.length <= 110);
  const { "events.json": events, ...others } = Object(files);
  return {
    ...others,
    "events.json": {
      ...events,
      events: events.events.map((event: object, i: number) => ({ ...event, headline: usable[i] })),
    },
  };
}
