/** What fits in so many columns stays on one line. */
const COLUMNS = 110;
/** Lists and records down to this level, from 0 for the whole, each have lines of their own. */
const OPEN = 2;

/** JSON as the files of stories have it: two blanks a level, and short lists and records on one line. */
export const writeJson = (value: unknown): string => write(value, 0, 0);

function write(value: unknown, level: number, column: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item: unknown) => ["", item] as const)
    : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item] as const);
  const [open, close] = isList ? "[]" : "{}";
  if (parts.length === 0) return `${open}${close}`;
  const line = inline(value);
  const records = isList && value.length > 1 && value.some((item) => typeof item === "object");
  if (level > OPEN && !records && column + line.length <= COLUMNS) return line;
  const indent = "  ".repeat(level + 1);
  const lines = parts.map(
    ([key, item]) => `${indent}${key}${write(item, level + 1, indent.length + key.length + 1)}`,
  );
  return `${open}\n${lines.join(",\n")}\n${"  ".repeat(level)}${close}`;
}

function inline(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  const fields = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
