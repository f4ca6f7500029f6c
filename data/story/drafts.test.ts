import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { draftOf } from "../../src/core/briefing/draft";
import { readDraft, writeDraft } from "../../src/core/briefing/file";
import { checkDraft } from "../../src/core/briefing/problems";
import { buildIndex } from "../../src/core/index/storyIndex";
import { storyFolders } from "./locate";
import { readStory } from "./read";

const shipped = storyFolders().flatMap((dir) => {
  const { files, story } = readStory(dir);
  return Object.keys(files)
    .filter((file) => file.startsWith("briefings/"))
    .map((file) => ({ story, file, text: readFileSync(join(dir, file), "utf8") }));
});

it("there are briefings to look at", () => expect(shipped.length).toBeGreaterThan(0));

describe.each(shipped)("$file in the composer", ({ story, file, text }) => {
  if (story === null) throw new Error("the story does not parse");
  const { draft, notes } = readDraft(text, basename(file));
  if (draft === null) throw new Error(notes.join());
  const plain = (json: string) => JSON.stringify(JSON.parse(json));

  it("is imported, checked and exported without a difference", () => {
    expect(notes).toEqual([]);
    expect(checkDraft(draft, buildIndex(story)).issues).toEqual([]);
    expect(plain(writeDraft(draft))).toBe(plain(text));
  });

  it("is copied with all that it says", () => {
    const briefing = [...story.briefings.values()].find(({ id }) => id === draft.id);
    expect(briefing === undefined ? null : draftOf(briefing)).toEqual(draft);
  });
});
