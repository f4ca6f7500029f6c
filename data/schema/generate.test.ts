import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { schemaFiles } from "./generate";

const generated = schemaFiles();
const here = import.meta.dirname;
const committed = readdirSync(here).filter((file) => file.endsWith(".schema.json"));

it("has a schema for story.json, briefings and each list, and no other", () => {
  expect(committed.sort()).toEqual([...generated.keys()].sort());
});

it.each([...generated])(
  "%s is what the parser's definitions say; else run `npm run story schema`",
  (file, text) => {
    expect(readFileSync(join(here, file), "utf8")).toBe(text);
  },
);

it("describes records, not anything", () => {
  const record = {
    required: expect.arrayContaining(["id", "headline", "when"]),
    additionalProperties: false,
    properties: { kind: { enum: expect.arrayContaining(["talks"]) } },
  };
  expect(JSON.parse(generated.get("events.schema.json") ?? "null")).toMatchObject({
    properties: { events: { items: record } },
  });
});
