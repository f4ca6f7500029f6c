import { type $ZodType, toJSONSchema } from "zod/v4/core";
import { briefingRecord, LIST_FILES, stepRecord, storyRecord } from "../../src/core/parse/schema";

/**
 * The JSON Schema of every file in a story folder, for editors: file name → text. Made
 * from the definitions that the parser checks with, and committed beside this file, where
 * the `$schema` of the story files points. Draft 7, because that is what editors complete.
 */
export function schemaFiles(): Map<string, string> {
  const lists = Object.entries(LIST_FILES).map(([name, record]) => [name, listFile(name, record)] as const);
  return new Map(
    [
      ["story", { title: "A Parley story", ...jsonSchema(storyRecord) }] as const,
      ["briefing", briefingFile()] as const,
      ...lists,
    ].map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify({ $schema: DRAFT, ...schema }, null, 2)}\n`,
    ]),
  );
}

const DRAFT = "http://json-schema.org/draft-07/schema#";

function listFile(name: string, record: $ZodType) {
  return {
    title: `The ${name} of a Parley story`,
    type: "object",
    properties: { $schema: { type: "string" }, [name]: { type: "array", items: jsonSchema(record) } },
    required: [name],
    additionalProperties: false,
  };
}

/** The parser reads steps one by one, so that one does not cost the others; an editor sees them whole. */
function briefingFile() {
  const { properties = {}, ...schema } = jsonSchema(briefingRecord);
  const { steps, ...others } = properties;
  const list = typeof steps === "object" ? { ...steps, items: jsonSchema(stepRecord) } : {};
  return { title: "A briefing of a Parley story", ...schema, properties: { ...others, steps: list } };
}

function jsonSchema(record: $ZodType) {
  const { $schema: _, ...schema } = toJSONSchema(record, { io: "input", target: "draft-7" });
  return schema;
}
