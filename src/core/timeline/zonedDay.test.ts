import { describe, expect, it } from "vitest";
import { dayNumber, nearestDayStart, shiftDays, startOfDay, stepDays } from "./zonedDay";

const at = (text: string) => Date.parse(text);
const KYIV = "Europe/Kyiv";

describe("days of a zone", () => {
  it("begin at the zone's midnight", () => {
    const day = dayNumber(at("2025-12-19T23:30Z"), KYIV);
    expect(startOfDay(day, KYIV)).toBe(at("2025-12-19T22:00Z"));
    expect(startOfDay(day + 1, KYIV)).toBe(at("2025-12-20T22:00Z"));
  });

  it("have 23 and 25 hours where clocks change", () => {
    const spring = dayNumber(at("2025-03-30T10:00Z"), KYIV);
    expect(startOfDay(spring + 1, KYIV) - startOfDay(spring, KYIV)).toBe(23 * 3_600_000);
    const autumn = dayNumber(at("2025-10-26T10:00Z"), KYIV);
    expect(startOfDay(autumn + 1, KYIV) - startOfDay(autumn, KYIV)).toBe(25 * 3_600_000);
  });

  it("snaps to the nearer midnight", () => {
    expect(nearestDayStart(at("2025-12-20T09:59Z"), KYIV)).toBe(at("2025-12-19T22:00Z"));
    expect(nearestDayStart(at("2025-12-20T10:01Z"), KYIV)).toBe(at("2025-12-20T22:00Z"));
  });
});

describe("moving by days", () => {
  it("keeps the time on the clock over a change of clocks", () => {
    expect(shiftDays(at("2025-10-25T12:00Z"), 1, KYIV)).toBe(at("2025-10-26T13:00Z"));
    expect(shiftDays(at("2025-10-26T13:00Z"), -1, KYIV)).toBe(at("2025-10-25T12:00Z"));
  });

  it("goes from inside a day to its ends first", () => {
    const inside = at("2025-12-20T10:00Z");
    expect(stepDays(inside, 1, KYIV)).toBe(at("2025-12-20T22:00Z"));
    expect(stepDays(inside, -1, KYIV)).toBe(at("2025-12-19T22:00Z"));
    expect(stepDays(at("2025-12-19T22:00Z"), -1, KYIV)).toBe(at("2025-12-18T22:00Z"));
    expect(stepDays(inside, 7, KYIV)).toBe(at("2025-12-26T22:00Z"));
  });
});
