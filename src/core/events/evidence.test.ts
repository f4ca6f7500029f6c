import { describe, expect, it } from "vitest";
import { buildIndex, type StoryIndex } from "../index/storyIndex";
import { parseStory } from "../parse/story";
import { fixtureFiles, fixtureIndex } from "../story/fixture";
import type { StoryEvent } from "../story/model";
import { claimLine, relatedEvents, sourceLines } from "./evidence";

const index = fixtureIndex();

function event(id: string, within = index): StoryEvent {
  const found = within.story.events.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no ${id} in the fixture`);
  return found;
}

const linesOf = (within: StoryIndex, { claims }: StoryEvent, clock: string) =>
  claims.flatMap((id) => claimLine(within, id, clock) ?? []);

describe("claimLine", () => {
  it("names the speaker and counts origins", () => {
    const [line] = linesOf(index, event("meeting"), "event");
    expect(line).toMatchObject({ speaker: "Vera Zelenko", said: null, origins: 1 });
    expect(linesOf(index, event("meeting-2"), "event")[0]).toMatchObject({ origins: 2 });
  });

  it("tells when it was said, in the chosen zone", () => {
    const files = fixtureFiles();
    const claims = files["claims.json"]?.["claims"];
    const first: unknown = Array.isArray(claims) ? claims[0] : null;
    if (typeof first === "object" && first !== null) {
      Object.assign(first, {
        said: { edtf: "2025-12-20T01:30", zone: "Europe/Kyiv" },
        by: { type: "lineage", lineage: "wire-a" },
      });
    }
    const { story } = parseStory(files);
    if (story === null) throw new Error("the fixture does not parse");
    const changed = buildIndex(story);
    const of = (clock: string) => linesOf(changed, event("meeting", changed), clock)[0];
    expect(of("event")).toMatchObject({ said: "20 Dec 01:30", speaker: "Wire A" });
    expect(of("America/New_York")?.said).toBe("19 Dec 18:30");
  });
});

describe("sourceLines", () => {
  it("come in order of publication, undated last, each once with all its citations", () => {
    const lines = sourceLines(index, event("meeting-2"));
    expect(lines.map(({ source, published }) => [source.id, published])).toEqual([
      ["paper-1", "20 Dec 2025"],
      ["paper-3", null],
    ]);
    expect(lines[0]?.citations).toHaveLength(3);
    expect(lines[0]?.lineages.map(({ name }) => name)).toEqual(["Wire A"]);
  });

  it("put the story's article first", () => {
    const files = fixtureFiles();
    const claims = files["claims.json"]?.["claims"];
    const first: unknown = Array.isArray(claims) ? claims[0] : null;
    if (typeof first === "object" && first !== null) {
      Object.assign(first, { citations: [{ source: "paper-1" }, { source: "article" }] });
    }
    const { story } = parseStory(files);
    if (story === null) throw new Error("the fixture does not parse");
    const changed = buildIndex(story);
    const [line] = sourceLines(changed, event("meeting", changed));
    expect(line).toMatchObject({ isArticle: true });
  });
});

describe("relatedEvents", () => {
  it("hold both ways, though one file names them", () => {
    expect(relatedEvents(index, event("strike")).map(({ id }) => id)).toEqual(["jets"]);
    expect(relatedEvents(index, event("jets")).map(({ id }) => id)).toEqual(["strike"]);
    expect(relatedEvents(index, event("plan"))).toEqual([]);
  });
});

describe("the origins of a claim", () => {
  it("are those in which it was read, also of a denial and where it only differs", () => {
    const files = fixtureFiles();
    const claims = files["claims.json"]?.["claims"];
    const first: unknown = Array.isArray(claims) ? claims[0] : null;
    if (typeof first === "object" && first !== null) {
      Object.assign(first, { verb: "denies", citations: [{ source: "paper-1", differs: "otherwise" }] });
    }
    const { story } = parseStory(files);
    if (story === null) throw new Error("the fixture does not parse");
    const changed = buildIndex(story);
    expect(linesOf(changed, event("meeting", changed), "event")[0]?.origins).toBe(1);
  });
});
