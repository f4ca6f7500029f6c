import { expect, test } from "vitest";
import type { EdtfDate } from "./edtf";
import { dateMistake, intervalMistake } from "./edtfCheck";

const date: EdtfDate = { type: "date", year: 2025, years: 1, month: 12, day: 19, time: null, qualifier: "" };
const at = (hour: number, offset: number | null) => ({
  ...date,
  time: { hour, minute: 0, second: null, offset },
});

test.each([
  [{}, null],
  [{ year: 2024, month: 2, day: 29 }, null],
  [{ month: 2, day: 29 }, "28 days"],
  [{ month: 22, day: null }, null],
  [{ month: 20, day: null }, "season"],
  [{ month: "XX", day: 1 } as const, "unspecified month"],
  [{ year: 200_001, month: null, day: null }, "200000"],
])("%j is wrong in %j", (fields, part) => {
  const mistake = dateMistake({ ...date, ...fields });
  if (part === null) expect(mistake).toBeNull();
  else expect(mistake).toContain(part);
});

test.each([
  [at(10, null), at(10, null), null],
  [at(10, null), at(9, null), "swap"],
  [at(10, 0), at(10, 60), "swap"],
  [at(10, 60), at(10, 0), null],
  [at(10, 0), date, "offset"],
  ["open", date, null],
  ["open", "unknown", "at least one side"],
] as const)("%j/%j is wrong in %j", (start, end, part) => {
  const mistake = intervalMistake(start, end);
  if (part === null) expect(mistake).toBeNull();
  else expect(mistake).toContain(part);
});
