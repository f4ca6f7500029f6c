import { csvFormatRow } from "d3-dsv";
import type { Excerpt } from "./excerpt";
import { type Fact, factsOf } from "./facts";

/** A spreadsheet takes a file without this for text in the machine's own code page. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The events as a table, piece by piece: CSV by RFC 4180 in UTF-8, one event a row, the names of
 * `factsOf` in the first. A text that a spreadsheet would take for a formula starts with an
 * apostrophe; numbers are left alone. Without an event there is nothing to name columns by:
 * the text is empty.
 */
export function* csvPieces(excerpt: Excerpt): Generator<string> {
  for (const [i, event] of excerpt.events.entries()) {
    const facts = factsOf(excerpt, event);
    if (i === 0) yield `${BYTE_ORDER_MARK}${line(Object.keys(facts))}`;
    yield line(Object.values(facts).map(cell));
  }
}

const line = (cells: readonly string[]): string => `${csvFormatRow([...cells])}\r\n`;

function cell(value: Fact): string {
  if (value === null) return "";
  return typeof value === "number" ? String(value) : safeText(value);
}

/**
 * Text that no spreadsheet runs: an apostrophe before what it would take for the start of a formula
 * (OWASP, "CSV injection", with the full-width forms that some convert), and no control characters
 * but tab and line feed.
 */
export function safeText(text: string): string {
  const plain = text.toWellFormed().replace(/\r\n?/gu, "\n").replace(CONTROLS, "");
  return FORMULA.test(plain) ? `'${plain}` : plain;
}

const CONTROLS = /[^\P{Cc}\t\n]/gu;
const FORMULA = /^(?:[\t\n]|[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;
