import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFiles } from "../schema/generate";
import type { Print } from "./cli";

const FOLDER = join(import.meta.dirname, "..", "schema");

/** Writes the JSON Schema of every story file. Returns the exit code. */
export function writeSchemas(print: Print): number {
  const files = schemaFiles();
  for (const [file, text] of files) writeFileSync(join(FOLDER, file), text);
  print(`${files.size} files written to data/schema.`);
  return 0;
}
