import { expect, it } from "vitest";
import { cellName } from "./cellName";

const at = (text: string) => Date.parse(text);
const cell = {
  cell: 3,
  x: 18,
  width: 6,
  count: 1_290,
  first: 0,
  sides: [],
  interval: { from: at("2024-10-24T21:00Z"), to: at("2024-11-04T22:00Z") },
};

it("names a cell by its lane, but for the one lane of all events, and says how many changed", () => {
  const zone = "Europe/Kyiv";
  const talks = { key: "talks", name: "Talks" };
  expect(cellName(talks, cell, zone)).toBe("1,290 events in Talks, 25 Oct – 4 Nov 2024");
  expect(cellName(talks, cell, zone, new Map([[3, 2]]))).toBe(
    "1,290 events in Talks, 25 Oct – 4 Nov 2024, 2 changed",
  );
  expect(cellName({ key: "all", name: "Events" }, cell, zone, new Map([[4, 2]]))).toBe(
    "1,290 events, 25 Oct – 4 Nov 2024",
  );
});
