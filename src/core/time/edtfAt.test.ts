import { expect, test } from "vitest";
import { formatEdtf, parseEdtf } from "./edtf";
import { dayAt, inZone, isTimed, minuteAt } from "./edtfAt";

const read = (text: string) => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
};

test("an instant as the day and the minute of a zone", () => {
  const instant = Date.parse("2025-12-19T22:30:59Z");
  expect(formatEdtf(dayAt(instant, "Europe/Kyiv"))).toBe("2025-12-20");
  expect(formatEdtf(minuteAt(instant, "Europe/Kyiv"))).toBe("2025-12-20T00:30");
});

test.each([
  ["2025-12-19T21:05", "2025-12-19T14:05"],
  ["2025-12-19T02:57~", "2025-12-18T19:57~"],
  ["2025-12-19T02:57:08Z", "2025-12-18T21:57:08"],
  ["2025-12-19T21:05/..", "2025-12-19T14:05/.."],
  ["2025-12-19/2025-12-20T02:00", "2025-12-19/2025-12-19T19:00"],
  ["2025-12-19", "2025-12-19"],
])("%s in Kyiv is %s in New York", (kyiv, miami) => {
  expect(formatEdtf(inZone(read(kyiv), "Europe/Kyiv", "America/New_York"))).toBe(miami);
});

test.each([
  ["2025-12-19T21:05", true],
  ["2025-12-19T21:05/..", true],
  ["2025-12-19/2025-12-20T02:00", false],
  ["2025-12-19", false],
])("%s has a clock time throughout: %s", (text, timed) => {
  expect(isTimed(read(text))).toBe(timed);
});
