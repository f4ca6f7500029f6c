import { numberText } from "../number";

/** One thing that is wrong with a story: where it is, what was found and how to mend it. */
export interface Issue {
  /**
   * An error fails the build; in the browser it costs the record, or only the mention when
   * the record stands without it. A warning costs nothing.
   */
  readonly severity: "error" | "warning";
  /** File within the story folder, e.g. `events.json`. */
  readonly file: string;
  /** Path within the record, e.g. `when.edtf`; empty for the record as a whole. */
  readonly path: string;
  /** Id of the record, or its position ("#3") when it has none; null for the whole file. */
  readonly id: string | null;
  /** What was found, what was expected, how to mend it. */
  readonly message: string;
}

/** Issues as lines of text, errors first, `limit` of each at most with a word on the rest. */
export function formatIssues(issues: readonly Issue[], limit = Number.POSITIVE_INFINITY): string {
  const sorted = [...issues].sort((a, b) => a.severity.localeCompare(b.severity));
  const lines = sorted.slice(0, limit).map(formatIssue);
  if (sorted.length > limit) lines.push(`… and ${numberText(sorted.length - limit)} more.`);
  return lines.join("\n");
}

function formatIssue({ severity, file, path, id, message }: Issue): string {
  const where = [file, id, path].filter((part) => part !== null && part !== "").join(" › ");
  return `${severity}  ${where}: ${message}`;
}
