/** Common slips, first match wins; each says what was expected instead. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^\s|\s$/u, "no space around the date"],
  [
    /^\d{1,4}\/\d{1,2}\/\d{1,4}$/u,
    "hyphens, as in 2025-12-19; a slash stands between the ends of an interval",
  ],
  [/\/.*\//u, "one slash between the two ends of an interval, as in 2025-11-28/2025-12-19"],
  [/^\d{4}-\d\d-\d\d \d/u, "a T between day and time, as in 2025-12-19T21:05"],
  [/^\d{4}-\d\d-\d\dT\d\d$/u, "hours and minutes, as in 2025-12-19T21:05"],
  [
    /^\d{4}-\d{1,2}(?:-\d{1,2})?(?:$|T)/u,
    "two digits each for month, day, hour and minute, as in 2025-01-05T09:30",
  ],
  [/^\d{8}(?:$|T)/u, "hyphens, as in 2025-12-19"],
  [/^\d{1,2}[.-]\d{1,2}[.-]\d{4}$/u, "year, month, day, as in 2025-12-19"],
  [/[xtz]/u, "capital letters X, T and Z, as in 2025-12-XX or 2025-12-19T21:05Z"],
  [/[?~%][^/]*[?~%]$/u, "one qualifier: ? uncertain, ~ approximate, % both"],
  [/[?~%]/u, "the qualifier ?, ~ or % at the end of the date, as in 2025-12-20~"],
  [/X/u, "XX for an unspecified day or month, as in 2025-12-XX or 2025-XX"],
];

/** What was expected instead of a text that is no date, with an example to mend it by. */
export function mistakeIn(text: string): string {
  const slip = SLIPS.find(([pattern]) => pattern.test(text));
  return (
    slip?.[1] ??
    "an EDTF date such as 2025-12, 2025-12-19, 2025-12-19T21:05, 2025-12-20~ or 2025-11-28/2025-12-19"
  );
}
