import fc from "fast-check";
import { expect, it } from "vitest";
import { clockFields, readClockFields } from "./clockFields";

it("shows an instant on the clocks of the zone", () => {
  const at = Date.parse("2025-12-19T20:05Z");
  expect(clockFields(at, "Europe/Kyiv")).toEqual({ date: "2025-12-19", time: "22:05" });
  expect(clockFields(at, "Asia/Tokyo")).toEqual({ date: "2025-12-20", time: "05:05" });
});

it("reads back every minute that clocks show once", () => {
  const minutes = fc.integer({ min: 0, max: 14 * 24 * 60 }).map((n) => Date.UTC(2025, 11, 10) + n * 60_000);
  const zones = fc.constantFrom("Europe/Kyiv", "America/New_York", "UTC", "Asia/Kathmandu");
  fc.assert(
    fc.property(minutes, zones, (at, zone) => {
      expect(readClockFields(clockFields(at, zone), zone)).toBe(at);
    }),
  );
});

it.each([
  ["", "22:00"],
  ["2025-12-19", ""],
  ["2025-02-29", "22:00"],
  ["2025-13-01", "22:00"],
  ["2025-00-10", "22:00"],
  ["2025-12-19", "24:00"],
  ["2025-12-19", "12:60"],
])("takes %s %s for nothing", (date, time) => {
  expect(readClockFields({ date, time }, "UTC")).toBeNull();
});
