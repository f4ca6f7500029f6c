import { expect, test } from "vitest";
import { parseStory } from "../parse/story";
import { fixtureFiles } from "../story/fixture";
import { sourceName } from "./sourceName";

const SOURCES = [
  { id: "article", publisher: "The article", lineage: ["unclear"] },
  { id: "paper-1", publisher: "Paper", published: "2025-12-20", lineage: ["wire-a"] },
  { id: "paper-2", publisher: "Paper", published: "2025-12-21", lineage: ["wire-a"] },
  { id: "paper-3", publisher: "Paper", published: "2025-12-21", lineage: ["wire-b"] },
  { id: "paper-4", publisher: "Paper", lineage: ["wire-b"] },
  { id: "paper-5", publisher: "Paper", lineage: ["wire-a"] },
  { id: "paper-6", publisher: "Paper", lineage: ["wire-a"] },
];

const { story } = parseStory({ ...fixtureFiles(), "sources.json": { sources: SOURCES } });
if (story === null) throw new Error("The fixture has changed.");
const names = new Map([...story.sources.keys()].map((id) => [String(id), sourceName(story, id)]));

test("is the publisher where the story has one source of it", () => {
  expect(names.get("article")).toBe("The article");
});

test("has the day, or the origin too, where several are of one publisher", () => {
  expect(names.get("paper-1")).toBe("Paper (20 Dec 2025)");
  expect(names.get("paper-2")).toBe("Paper (21 Dec 2025, from Wire A)");
  expect(names.get("paper-3")).toBe("Paper (21 Dec 2025, from Wire B)");
  expect(names.get("paper-4")).toBe("Paper (no day given, from Wire B)");
});

test("has the id where nothing else tells it apart", () => {
  expect(names.get("paper-5")).toBe("Paper (no day given, from Wire A, paper-5)");
  expect(new Set(names.values()).size).toBe(story.sources.size);
});
