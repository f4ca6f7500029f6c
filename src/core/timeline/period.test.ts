import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { DAY, HOUR } from "../time/calendar";
import { showWindow } from "../view/actions";
import { initialView } from "../view/view";
import { START } from "./fixtureTimes";
import { choosePeriod, dragEdge, drawPeriod, endEdge, movePeriod, normalPeriod, stepEdge } from "./period";
import { windowFor } from "./window";
import { dayNumber, startOfDay } from "./zonedDay";

const limits = { from: START, to: START + 40 * DAY };
const days = (from: number, to: number) => ({ from: START + from * DAY, to: START + to * DAY });

describe("drawing a period", () => {
  it("takes whole days of the zone", () => {
    expect(drawPeriod(START + 3.4 * DAY, START + 1.6 * DAY, "UTC", limits)).toEqual(days(2, 3));
    expect(drawPeriod(START + 3.4 * DAY, START + 5.6 * DAY, "Europe/Kyiv", limits)).toEqual({
      from: START + 3 * DAY + 22 * HOUR - DAY,
      to: START + 5 * DAY + 22 * HOUR,
    });
  });
  it("takes the day itself when both ends are in its middle", () => {
    expect(drawPeriod(START + 3.4 * DAY, START + 3.45 * DAY, "UTC", limits)).toEqual(days(3, 4));
  });
  it("is never empty and never leaves the limits", () => {
    const at = fc.double({ min: START - 3 * DAY, max: START + 43 * DAY, noNaN: true });
    fc.assert(
      fc.property(at, at, fc.constantFrom("UTC", "Europe/Kyiv", "America/New_York"), (a, b, zone) => {
        const period = drawPeriod(a, b, zone, limits);
        if (period === null) return;
        expect(period.to).toBeGreaterThan(period.from);
        expect(period.from).toBeGreaterThanOrEqual(limits.from);
        expect(period.to).toBeLessThanOrEqual(limits.to);
        for (const end of [period.from, period.to]) {
          const whole = startOfDay(dayNumber(end, zone), zone) === end;
          expect(whole || end === limits.from || end === limits.to).toBe(true);
        }
      }),
      { seed: 7 },
    );
  });
});

describe("moving edges", () => {
  it("steps by days and jumps to the limits", () => {
    expect(stepEdge(days(2, 5), "from", 1, "UTC", limits)).toEqual(days(3, 5));
    expect(stepEdge(days(2, 5), "to", 7, "UTC", limits)).toEqual(days(2, 12));
    expect(stepEdge(null, "from", 1, "UTC", limits)).toEqual(days(1, 40));
    expect(endEdge(days(2, 5), "from", "first", "UTC", limits)).toEqual(days(0, 5));
    expect(endEdge(days(2, 5), "from", "last", "UTC", limits)).toEqual(days(4, 5));
    expect(endEdge(days(2, 5), "to", "first", "UTC", limits)).toEqual(days(2, 3));
  });
  it("keeps a day between the edges", () => {
    expect(stepEdge(days(2, 5), "from", 9, "UTC", limits)).toEqual(days(4, 5));
    expect(dragEdge(days(2, 5), "to", START, "UTC", limits)).toEqual(days(2, 3));
  });
  it("is no condition once both edges are at the limits", () => {
    expect(stepEdge(days(1, 40), "from", -5, "UTC", limits)).toBeNull();
    expect(normalPeriod({ from: START - DAY, to: limits.to + DAY }, limits)).toBeNull();
    expect(normalPeriod({ from: START - 2 * DAY, to: START - DAY }, limits)).toBeNull();
  });
});

describe("movePeriod", () => {
  it("keeps length and times of day, also over a change of clocks", () => {
    const period = { from: Date.parse("2025-10-24T09:00Z"), to: Date.parse("2025-10-25T10:00Z") };
    const wide = { from: period.from - 99 * DAY, to: period.to + 99 * DAY };
    expect(movePeriod(period, 2, "Europe/Kyiv", wide)).toEqual({
      from: Date.parse("2025-10-26T10:00Z"),
      to: Date.parse("2025-10-27T11:00Z"),
    });
  });
  it("goes as far as fits", () => {
    expect(movePeriod(days(2, 5), -9, "UTC", limits)).toEqual(days(0, 3));
    expect(movePeriod(days(2, 5), 99, "UTC", limits)).toEqual(days(37, 40));
  });
});

describe("choosePeriod", () => {
  const view = initialView(fixtureIndex().story.home);
  it("filters and lets the window follow", () => {
    const next = choosePeriod(days(2, 5), limits)(view);
    expect(next.filter.time).toEqual(days(2, 5));
    expect(next.window).toEqual(showWindow(windowFor(days(2, 5), limits))(view).window);
  });
  it("gives the whole story back when the window had followed, else leaves it", () => {
    const next = choosePeriod(days(2, 5), limits)(view);
    expect(choosePeriod(null, limits)(next).window).toBeNull();
    const moved = showWindow(days(8, 9))(next);
    expect(choosePeriod(null, limits)(moved).window).toEqual(days(8, 9));
    expect(choosePeriod(null, limits)(moved).filter.time).toBeNull();
  });
  it("changes nothing for the same period", () => {
    const next = choosePeriod(days(2, 5), limits)(view);
    expect(choosePeriod(days(2, 5), limits)(next)).toBe(next);
  });
});
