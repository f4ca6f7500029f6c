import { expect, test } from "vitest";
import { readFields } from "./typedFields";

test.each([
  ["2025", [2025, null, null, null]],
  ["may 5", [null, 5, 5, null]],
  ["5 may 44:10", [null, 5, 5, "44:10"]],
  ["2025-12-18 7:05", [2025, 12, 18, "7:5"]],
  ["12/31", [null, 12, 31, null]],
  ["31.12.", [null, 12, 31, null]],
  ["3/4", "could be 3 Apr or 4 Mar"],
])("%j", (text, expected) => {
  const fields = readFields(text);
  if (typeof fields === "string") expect(fields).toContain(expected);
  else {
    const { year, month, day, time } = fields;
    expect([year, month, day, time === null ? null : `${time.hour}:${time.minute}`]).toEqual(expected);
  }
});
