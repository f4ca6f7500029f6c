import { describe, expect, it } from "vitest";
import { edition } from "../evidence/edition";
import { answer, figure, place, type Said, strikeIn, strikeStory, time } from "../evidence/fixtureClaims";
import { buildIndex } from "../index/storyIndex";
import { claimGroups } from "./claims";

const groupsOf = (...claims: Said[]) => {
  const story = strikeStory([{ value: time("2025-12-19"), said: "2025-12-19" }, ...claims]);
  return claimGroups(buildIndex(story), strikeIn(story), "event");
};
const rowsOf = (...claims: Said[]) => groupsOf(...claims).flatMap(({ rows }) => rows);

describe("the claims of an event", () => {
  it("stand under what they speak to, in the order of report, unknown last", () => {
    const groups = groupsOf(
      { value: figure(8), in: ["c-none"] },
      { value: figure(8), said: "2025-12-21" },
      { value: figure(7), said: "2025-12-20", by: "amy" },
      { about: "occurrence" },
    );
    expect(groups.map(({ name, rows }) => [name, rows.map(({ claim }) => claim.id)])).toEqual([
      ["What happened", ["k-5"]],
      ["When", ["k-1"]],
      ["Toll and damage", ["k-4", "k-3", "k-2"]],
    ]);
  });

  it("give their value under the name of what it answers", () => {
    const values = rowsOf(
      { value: figure(30, { qualifier: "about" }) },
      { value: place("kyiv"), by: "amy" },
      { value: answer("them"), by: "wire-a" },
      {},
    ).map(({ value }) => value && `${value.name}: ${value.text}`);
    expect(values).toEqual([
      "When: Fri 19 Dec 2025",
      "Where: Kyiv",
      "Killed: about 30",
      "Who fired?: them",
      null,
    ]);
  });

  it("tell when they were said and first published, and how far they are carried", () => {
    const [, row] = rowsOf({ value: figure(8), said: "2025-12-19", in: ["b-21", "a-20", "c-none", "a-21"] });
    expect(row).toMatchObject({
      said: "19 Dec",
      published: "20 Dec 2025",
      carried: "4 outlets, 3 origins",
      fate: null,
    });
    expect(row?.read.map(({ publisher }) => publisher)).toEqual(["a-20", "b-21", "a-21", "c-none"]);
  });

  it("that were revised say what they became", () => {
    const [, old] = rowsOf(
      { value: figure(7), said: "2025-12-19" },
      { value: figure(8), said: "2025-12-20" },
    );
    expect(old?.fate).toMatchObject({ type: "revised", by: { id: "k-3", event: "strike" }, to: "8 killed" });
  });

  it("that were taken back name the claim that did so", () => {
    const rows = rowsOf(
      { value: figure(7), said: "2025-12-19" },
      { verb: "withdraws", withdraws: ["k-2"], about: "toll", said: "2025-12-21" },
    );
    expect(rows.find(({ claim }) => claim.id === "k-2")?.fate).toMatchObject({
      type: "withdrawn",
      by: { id: "k-3" },
      to: null,
    });
  });

  it("lose the words that were noted of a source with later claims in view", () => {
    const story = strikeStory([
      { value: time("2025-12-19"), in: ["a-19"], differs: true },
      { value: figure(8), in: ["c-22"] },
    ]);
    const differs = (of: typeof story) =>
      claimGroups(buildIndex(of), strikeIn(of), "event")[0]?.rows[0]?.read.map((line) => line.differs);
    expect(differs(story)).toEqual(["otherwise"]);
    const past = edition(story, { asOf: Date.parse("2025-12-20T12:00Z"), without: new Set() });
    expect(differs(past)).toEqual([null]);
  });
});
