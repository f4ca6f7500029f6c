import { describe, expect, it } from "vitest";
import { count, has, ordinals } from "../index/bitset";
import { buildIndex } from "../index/storyIndex";
import { parseStory } from "../parse/story";
import { generate } from "../story/fixtureMany";
import { MANY } from "./many";
import { matchText } from "./matchText";
import { best, scan, textsOf } from "./scan";
import { suggest } from "./suggest";

const { story } = parseStory(generate(MANY, 11));
if (story === null) throw new Error("The random story does not parse.");
const index = buildIndex(story);

/** The same question asked of each event. */
const plainly = (word: string) =>
  story.events.flatMap(({ ordinal, headline, summary, involved }) => {
    const own = `${headline} ${summary}`.toLowerCase().split(/[^a-z0-9]+/u);
    const names = involved.flatMap(
      ({ actor }) => story.actors.get(actor)?.name.toLowerCase().split(" ") ?? [],
    );
    return [...own, ...names].some((each) => each.startsWith(word)) ? [ordinal] : [];
  });

describe("a search through many texts", () => {
  it.each(["strike", "strik", "kakaro", "4711"])("finds “%s” as a plain look at each event does", (word) => {
    expect([...ordinals(scan(index, word))]).toEqual(plainly(word));
  });

  it("takes all words, in any order, and is what the filter uses", () => {
    const word = textsOf(index)[0]?.trim().split(" ").at(-1) ?? "";
    const both = scan(index, `${word} event`);
    expect(both).toEqual(scan(index, `event ${word}`));
    expect(matchText(index, word)).toEqual(scan(index, word));
    expect(has(both, 0)).toBe(true);
  });

  it("forgives slips in names", () => {
    expect(count(scan(index, "actir"))).toBeGreaterThan(0);
    expect(scan(index, "actir")).toEqual(scan(index, "actor"));
  });

  it("shows the best and counts the rest", () => {
    const events = suggest(index, "strike", "event").find(({ type }) => type === "event");
    expect(events?.hits).toHaveLength(4);
    expect(events?.total).toBe(count(scan(index, "strike")));
    expect(best(index, index.all, "strike", 3)).toHaveLength(3);
  });

  it("finds nothing where nothing is", () => {
    expect(count(scan(index, "xyzzy"))).toBe(0);
    expect(suggest(index, "xyzzy", "event")).toEqual([]);
  });
});
