import { expect, test } from "vitest";
import { inBox, ZONE_NAMES, ZONES, zoneAt } from "./zones.ts";

test("finds the finest zone of a point, on every turn of the world", () => {
  expect(zoneAt(30.7, 46.4)).toBe("blacksea");
  expect(zoneAt(30.7 + 360, 46.4)).toBe("blacksea");
  expect(zoneAt(-80.2, 25.8)).toBe("florida");
  expect(zoneAt(279.8, 25.8)).toBe("florida");
  expect(zoneAt(2.3, 48.9)).toBe("around");
  expect(zoneAt(151, -34)).toBe("far");
});

test("keeps less from zone to zone", () => {
  const [first, ...others] = ZONE_NAMES.map((name) => ZONES[name]);
  let before = first;
  for (const zone of others) {
    expect(zone.coast).toBeGreaterThan(before?.coast ?? 0);
    expect(zone.island).toBeGreaterThan(before?.island ?? 0);
    before = zone;
  }
});

test("has boxes of one zone that do not overlap", () => {
  for (const { boxes } of Object.values(ZONES)) {
    for (const [west, south, east, north] of boxes) {
      const middle = [(west + east) / 2, (south + north) / 2] as const;
      expect(boxes.filter((box) => inBox(...middle, box))).toHaveLength(1);
    }
  }
});
