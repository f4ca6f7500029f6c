import { expect, it } from "vitest";
import { answer, place, strikeFiles, time } from "../evidence/fixtureClaims";
import { parseStory } from "./story";

const claims = [{ value: time("2025-12-19") }, { value: place("port") }];

it("warns of records that nothing uses, and of questions with one answer", () => {
  const files = strikeFiles([...claims, { value: answer("us") }]);
  files["topics.json"] = {
    topics: ["talks", "ports", "crimea", "idle"].map((id) => ({ id, name: id, description: id })),
  };
  const { story, issues } = parseStory(files);
  expect(story).not.toBeNull();
  expect(new Set(issues.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
  const found = issues.map(({ file, id }) => `${file} ${id}`);
  expect(found).toContain("topics.json idle");
  expect(found).toContain("sources.json a-19");
  expect(found).toContain("questions.json who");
  expect(found).not.toContain("topics.json ports");
  expect(found).not.toContain("places.json ukraine");
});

it("says nothing of them while records are missing through errors", () => {
  const files = strikeFiles(claims.slice(1), { venue_note: "none" });
  expect(parseStory(files).issues.every(({ severity }) => severity === "error")).toBe(true);
});
