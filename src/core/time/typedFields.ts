/** What was typed, field by field; null where nothing was. */
export interface TypedFields {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly time: { readonly hour: number; readonly minute: number } | null;
}

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const EXAMPLES = "18 Dec, 18 Dec 2025, Dec 2025, 18.12.2025 or 2025-12-18 21:05";

const TIME = /(?:^| |t)(\d{1,2}):(\d\d)$/u;
const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/u;
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4})?)?$/u;

/**
 * Reads a date as people type it, in English: numbers with the year first or last, or a month
 * in words (three letters do) with a day and a year in any order; then perhaps a 24-hour time.
 * With dots the day comes first; with slashes or hyphens either may, and what could be both
 * is refused. Days and hours are not checked against calendar and clock. A text is the mistake.
 */
export function readFields(text: string): TypedFields | string {
  const tidy = text
    .toLowerCase()
    .replace(/[\s,]+/gu, " ")
    .trim();
  if (tidy === "") return `Type a date such as ${EXAMPLES}.`;
  const clock = TIME.exec(tidy);
  const date = clock === null ? tidy : tidy.slice(0, clock.index);
  const fields = numbers(date) ?? words(date);
  if (typeof fields === "string") return fields;
  if (fields === null)
    return `“${text.trim()}” is no date that can be read here. Type one such as ${EXAMPLES}.`;
  if (clock === null) return { ...fields, time: null };
  if (fields.day === null)
    return `“${text.trim()}” has a time but no day. Type both, such as 18 Dec 2025 21:05.`;
  return { ...fields, time: { hour: Number(clock[1]), minute: Number(clock[2]) } };
}

type DateFields = Omit<TypedFields, "time">;

const digits = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

function numbers(text: string): DateFields | string | null {
  const iso = YEAR_FIRST.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: digits(iso[2]), day: digits(iso[3]) };
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear !== null) return { year: Number(monthYear[2]), month: Number(monthYear[1]), day: null };
  const parts = DAY_FIRST.exec(text);
  if (parts === null) return null;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = digits(parts[4]);
  if (parts[2] === "." || first === second || first > 12) return { year, month: second, day: first };
  if (second > 12) return { year, month: first, day: second };
  const [a, b] = [named(first, second), named(second, first)];
  return `“${text}” could be ${a} or ${b}. Type the month in letters, such as ${a}.`;
}

const named = (day: number, month: number): string => {
  const name = MONTHS[month - 1] ?? "";
  return `${day} ${name.slice(0, 1).toUpperCase()}${name.slice(1, 3)}`;
};

function words(text: string): DateFields | null {
  let [year, month, day]: (number | null)[] = [null, null, null];
  for (const word of text.split(" ")) {
    const value = digits(/^\d+(?=(?:st|nd|rd|th)?$)/u.exec(word)?.[0]);
    if (value === null) {
      const found = monthOf(word);
      if (found !== null && month === null) month = found;
      else if (!isNameOf(WEEKDAYS, word)) return null;
    } else if (/^\d{4}$/u.test(word) && year === null) year = value;
    else if (/^\d{1,2}(?!\d)/u.test(word) && day === null) day = value;
    else return null;
  }
  return month === null ? null : { year: year ?? null, month: month ?? null, day: day ?? null };
}

const monthOf = (word: string): number | null =>
  isNameOf(MONTHS, word) ? MONTHS.findIndex((name) => name.startsWith(bare(word))) + 1 : null;

const isNameOf = (names: readonly string[], word: string): boolean =>
  bare(word).length >= 3 && names.some((name) => name.startsWith(bare(word)));

const bare = (word: string): string => word.replace(/\.$/u, "");
