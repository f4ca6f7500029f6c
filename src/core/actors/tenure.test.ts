import { expect, test } from "vitest";
import { parseEdtf } from "../time/edtf";
import { resolveEdtf } from "../time/resolve";
import { tenure } from "./tenure";

const ZONES = [
  { name: "Miami", zone: "America/New_York" },
  { name: "Kyiv", zone: "Europe/Kyiv" },
];

test.each([
  ["2019/..", "since 2019"],
  ["2019-05-20/..", "since 20 May 2019"],
  ["2019-05/..", "since May 2019"],
  ["../2025-11-28", "until 28 Nov 2025"],
  ["../2024", "until 2024"],
  ["2016/2017-01", "2016 – Jan 2017"],
  ["2019", "2019"],
  ["2025-12-20", "20 Dec 2025"],
])("%s is %s", (text, expected) => {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(text);
  for (const { zone } of ZONES) expect(tenure(resolveEdtf(parsed.value, zone), ZONES)).toBe(expected);
});

test("says nothing of a post that is open at both ends", () => {
  const open = { from: 0, to: 1, earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
  expect(tenure({ ...open, precision: "interval" }, ZONES)).toBe("");
});
