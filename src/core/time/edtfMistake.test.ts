import { expect, test } from "vitest";
import { mistakeIn } from "./edtfMistake";

test.each([
  [" 2025", "no space"],
  ["2025/12/19", "hyphens"],
  ["19/12/2025", "hyphens"],
  ["2025/2026/2027", "one slash"],
  ["2025-12-19 21:05", "a T between"],
  ["2025-12-19T21", "hours and minutes"],
  ["2025-1-5", "two digits"],
  ["2025-12-19T9:05", "two digits"],
  ["20251219", "hyphens"],
  ["19.12.2025", "year, month, day"],
  ["2025-12-xx", "capital"],
  ["2025-12-20?~", "one qualifier"],
  ["2025-12~-20", "at the end"],
  ["2025-12-1X", "XX for"],
  ["in December", "EDTF date such as"],
])("%j: %s", (text, part) => {
  expect(mistakeIn(text)).toContain(part);
});
