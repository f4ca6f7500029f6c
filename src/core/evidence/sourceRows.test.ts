import { describe, expect, it } from "vitest";
import { buildIndex } from "../index/storyIndex";
import { figure, strikeStory, time } from "./fixtureClaims";
import { matchSources, SOURCE_ORDERS, sortSources, sourceRows, usesOfSource } from "./sourceRows";

const story = strikeStory([
  { value: time("2025-12-19"), in: ["a-20", "b-20"] },
  { by: "amy", value: figure(8), in: ["b-20"] },
]);
const rows = sourceRows(story);
const ids = (list: readonly { readonly source: { readonly id: string } }[]) =>
  list.map(({ source }) => source.id);

describe("rows of sources", () => {
  it("has one for each source, with its origin, day and language in words", () => {
    expect(rows).toHaveLength(story.sources.size);
    const row = rows.find(({ source }) => source.id === "b-20");
    expect(row).toMatchObject({ published: "20 Dec 2025", language: null, isArticle: false });
    expect(row?.lineages.map(({ name }) => name)).toEqual(["Wire B"]);
    expect(rows.filter(({ isArticle }) => isArticle)).toHaveLength(1);
  });

  it("finds by the beginnings of words of any field, all of them", () => {
    expect(ids(matchSources(rows, "wire b 20"))).toEqual(["b-20"]);
    expect(ids(matchSources(rows, "PAPÉR one"))).toEqual(["paper-1"]);
    expect(matchSources(rows, "aper")).toEqual([]);
    expect(matchSources(rows, "  · ")).toBe(rows);
  });

  it("sorts, what lacks the value last, and loses none", () => {
    for (const order of SOURCE_ORDERS) {
      expect(ids(sortSources(rows, order)).toSorted()).toEqual(ids(rows).toSorted());
    }
    expect(ids(sortSources(rows, "date")).at(0)).toBe("a-19");
    const undated = rows.filter(({ published }) => published === null).length;
    expect(
      sortSources(rows, "date")
        .slice(-undated)
        .every(({ published }) => published === null),
    ).toBe(true);
    const names = sortSources(rows, "publisher").map(({ source }) => source.publisher);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
    expect(sortSources(rows, "lineage")[0]?.lineages[0]?.name).toBe("Unclear");
  });

  it("tells what a source says, event by event, of itself only", () => {
    const row = rows.find(({ source }) => source.id === "b-20");
    if (row === undefined) throw new Error("the story has no such source");
    const uses = usesOfSource(buildIndex(story), row);
    expect(uses.map(({ event }) => event)).toEqual(["strike"]);
    expect(uses[0]?.uses.map(({ claim }) => claim.id)).toEqual(["k-1", "k-2"]);
    expect(uses[0]?.uses.every(({ citation }) => citation.source === "b-20")).toBe(true);
  });
});
