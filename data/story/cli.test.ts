import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "./cli";
import { findStories, storyFolders } from "./locate.ts";

const MIAMI = join(import.meta.dirname, "..", "stories", "miami-talks");
let folder = "";
let story = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-"));
  story = join(folder, "miami-talks");
  cpSync(MIAMI, story, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]): { code: number; text: string } {
  const lines: string[] = [];
  const code = main(args, (text) => lines.push(text));
  return { code, text: lines.join("\n") };
}

/** Changes the text of a file of the story. */
function edit(file: string, change: (text: string) => string): void {
  const path = join(story, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

describe("story check", () => {
  it("finds nothing wrong with the stories of this build", () => {
    expect(run("check")).toEqual({ code: 0, text: expect.stringMatching(/^\d+ stor(y|ies), 0 errors/mu) });
  });

  it("tells file, record, path, what was found and what was expected", () => {
    edit("places.json", (text) => text.replace(/"lat": [\d.]+/u, '"lat": 999'));
    const { code, text } = run("check", story);
    expect(code).toBe(1);
    expect(text).toMatch(/error {2}places\.json › [a-z0-9-]+ › extent\.lat: .*999.*90/u);
    expect(text).toMatch(/1 story, \d+ errors?, \d+ warnings?$/u);
  });

  it("takes a file that is not JSON for one issue, not for a missing file", () => {
    edit("topics.json", (text) => text.slice(0, -20));
    const { code, text } = run("check", story);
    expect(code).toBe(1);
    expect(text.match(/topics\.json: .*/gu)).toEqual([expect.stringContaining("not JSON")]);
  });

  it("reads a file with a byte order mark", () => {
    edit("topics.json", (text) => `\uFEFF${text}`);
    expect(run("check", story).code).toBe(0);
  });

  it("wants the folder to have the name of the story", () => {
    cpSync(story, join(folder, "other"), { recursive: true });
    expect(run("check", join(folder, "other")).text).toContain('found "miami-talks" in the folder "other"');
  });

  it("names the stories that there are when asked for another", () => {
    expect(run("check", "nowhere")).toEqual({ code: 2, text: expect.stringContaining("miami-talks") });
  });
});

describe("story stats", () => {
  it("counts", () => {
    const { code, text } = run("stats", story);
    expect(code).toBe(0);
    expect(text).toMatch(/^events +\d+$/mu);
  });

  it("says of a story that cannot be read how to find out why", () => {
    rmSync(join(story, "story.json"));
    expect(run("stats", story)).toEqual({ code: 1, text: expect.stringContaining("npm run story check") });
  });
});

describe("story draft-changes", () => {
  it("prints a briefing that its story takes", () => {
    const { code, text } = run("draft-changes", story, "2025-12-19T21:59Z");
    expect(code).toBe(0);
    const draft: { id: string } = JSON.parse(text);
    mkdirSync(join(story, "briefings"), { recursive: true });
    writeFileSync(join(story, "briefings", `${draft.id}.json`), text);
    expect(run("check", story)).toEqual({ code: 0, text: expect.stringContaining("0 errors") });
  });

  it("compares with the story as it was, where that is asked for", () => {
    const then = run("draft-changes", story, "2025-12-19T21:59Z", "2025-12-20T21:59Z").text;
    expect(then).toContain("asof=2025-12-20T21:59Z");
    expect(then.length).toBeLessThan(run("draft-changes", story, "2025-12-19T21:59Z").text.length);
  });

  it.each([
    [[], "Expected a story and an instant"],
    [["miami-talks"], "Expected a story and an instant"],
    [["miami-talks", "yesterday"], 'Found "yesterday", expected an instant such as'],
    [
      ["miami-talks", "2025-12-19T21:59Z", "1999-01-01T00:00Z"],
      "has no events as known at 1999-01-01T00:00Z",
    ],
  ])("says of %j what is wrong", (args, message) => {
    expect(run("draft-changes", ...args)).toEqual({ code: 2, text: expect.stringContaining(message) });
  });

  it("lists what is wrong with a story that cannot be read", () => {
    rmSync(join(story, "story.json"));
    const { code, text } = run("draft-changes", story, "2025-12-19T21:59Z");
    expect(code).toBe(1);
    expect(text).toContain("story.json");
  });
});

it("an unknown command shows what there is", () => {
  expect(run("frobnicate")).toEqual({ code: 2, text: expect.stringContaining("check [story …]") });
});

describe("storyFolders", () => {
  it("takes a story folder, a folder of stories, or several of them", () => {
    const second = join(folder, "second");
    mkdirSync(second);
    writeFileSync(join(second, "story.json"), "{}");
    expect(storyFolders(story)).toEqual([story]);
    expect(storyFolders(folder)).toEqual([story, second]);
    expect(storyFolders([second, story].join(delimiter))).toEqual([second, story]);
  });

  it("stops at a folder that is not there", () => {
    expect(() => storyFolders(join(folder, "gone"))).toThrow("no such folder");
  });

  it("finds by id what it knows", () => {
    expect(findStories(["second"], ["/x/first", "/x/second"])).toEqual(["/x/second"]);
    expect(findStories([], ["/x/first"])).toEqual(["/x/first"]);
  });
});
