import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY, HOUR } from "../time/calendar";
import { wallTime } from "../time/zone";
import { axisTicks, monthSpan, ticksTellYear, yearSpan } from "./ticks";

const window = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });
const labels = (ticks: { label: string | null }[]) => ticks.flatMap(({ label }) => label ?? []);

it("tells the years of a stretch, for days and hours, whose labels have none", () => {
  const [days, years] = [
    window("2024-10-28T00:00Z", "2024-11-02T00:00Z"),
    window("2023-01-01T00:00Z", "2026-01-01T00:00Z"),
  ];
  expect([ticksTellYear(days, 600), ticksTellYear(years, 600)]).toEqual([false, true]);
  expect([yearSpan(days, "UTC"), yearSpan(years, "UTC")]).toEqual(["2024", "2023–2025"]);
  const told = (span: typeof days) =>
    labels(axisTicks(span, "UTC", 600)).every((label) => /\d{4}/u.test(label));
  expect([told(days), told(years)]).toEqual([false, true]);
});

describe("axisTicks", () => {
  it("rules the days of the zone, not of UTC", () => {
    const ticks = axisTicks(window("2025-12-17T22:00Z", "2025-12-22T22:00Z"), "Europe/Kyiv", 600);
    expect(labels(ticks)).toEqual(["Thu 18 Dec", "Fri 19 Dec", "Sat 20 Dec", "Sun 21 Dec", "Mon 22 Dec"]);
    expect(ticks[0]?.at).toBe(Date.parse("2025-12-17T22:00Z"));
    expect(axisTicks(window("2025-12-17T22:00Z", "2025-12-22T22:00Z"), "America/New_York", 600)[0]?.at).toBe(
      Date.parse("2025-12-18T05:00Z"),
    );
  });

  it("has days of 25 and 23 hours where clocks change", () => {
    const autumn = axisTicks(window("2025-10-25T00:00Z", "2025-10-29T00:00Z"), "Europe/Kyiv", 500).map(
      ({ at }) => at,
    );
    expect((autumn[1] ?? 0) - (autumn[0] ?? 0)).toBe(25 * HOUR);
    const spring = axisTicks(window("2025-03-08T00:00Z", "2025-03-12T00:00Z"), "America/New_York", 500).map(
      ({ at }) => at,
    );
    expect((spring[2] ?? 0) - (spring[1] ?? 0)).toBe(23 * HOUR);
  });

  it("leaves out an hour that clocks skip and has a repeated one once", () => {
    const spring = axisTicks(window("2025-03-29T22:00Z", "2025-03-30T06:00Z"), "Europe/Kyiv", 900);
    expect(labels(spring)).toEqual([
      "Sun 30 Mar",
      "01:00",
      "02:00",
      "04:00",
      "05:00",
      "06:00",
      "07:00",
      "08:00",
    ]);
    const autumn = axisTicks(window("2025-10-25T22:00Z", "2025-10-26T04:00Z"), "Europe/Kyiv", 700);
    expect(labels(autumn)).toEqual(
      ["01:00", "02:00", "03:00", "04:00", "05:00"].map((h, i) => (i === 0 ? `26 Oct ${h}` : h)),
    );
  });

  it("names the date at the first tick when no day begins in the window", () => {
    expect(labels(axisTicks(window("2025-12-19T19:30Z", "2025-12-19T21:40Z"), "UTC", 400))).toEqual([
      "19 Dec 19:30",
      "20:00",
      "20:30",
      "21:00",
      "21:30",
    ]);
  });

  it("labels Mondays over weeks and rules the days between", () => {
    const ticks = axisTicks(window("2025-11-20T00:00Z", "2025-12-31T00:00Z"), "UTC", 620);
    expect(labels(ticks)[0]).toBe("Mon 24 Nov");
    expect(ticks.length).toBe(41);
  });

  it("labels months over years", () => {
    expect(labels(axisTicks(window("2025-01-01T00:00Z", "2026-01-01T00:00Z"), "UTC", 400))).toEqual([
      "Jan 2025",
      "Apr 2025",
      "Jul 2025",
      "Oct 2025",
    ]);
  });

  it("keeps labels apart, ticks in order and inside, strong ones at midnight, in any zone", () => {
    const zones = [
      "Europe/Kyiv",
      "America/New_York",
      "Asia/Kolkata",
      "Australia/Lord_Howe",
      "America/Santiago",
      "UTC",
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2030, 0) }),
        fc.double({ min: Math.log(HOUR), max: Math.log(4000 * DAY), noNaN: true }),
        fc.integer({ min: 100, max: 1600 }),
        fc.constantFrom(...zones),
        (from, size, width, zone) => {
          const span = { from, to: from + Math.round(Math.exp(size)) };
          const ticks = axisTicks(span, zone, width);
          const px = (ms: number) => (ms / (span.to - span.from)) * width;
          const named = ticks.filter(({ label }) => label !== null);
          for (const [i, tick] of ticks.entries()) {
            expect(tick.at >= span.from && tick.at < span.to).toBe(true);
            expect(tick.at).toBeGreaterThan(ticks[i - 1]?.at ?? 0);
          }
          for (const [i, tick] of named.entries()) {
            const before = named[i - 1];
            if (before !== undefined) expect(px(tick.at - before.at)).toBeGreaterThan(84 * 0.5);
            const { hour, minute } = wallTime(tick.at, zone);
            if (tick.strong && zone !== "America/Santiago") expect([hour, minute]).toEqual([0, 0]);
          }
        },
      ),
      { seed: 7, numRuns: 150 },
    );
  });
});

it("monthSpan names the months of the zone", () => {
  expect(monthSpan(window("2025-11-30T23:00Z", "2025-12-31T21:00Z"), "Europe/Kyiv")).toBe("Dec 2025");
  expect(monthSpan(window("2025-11-20T00:00Z", "2025-12-31T00:00Z"), "UTC")).toBe("Nov–Dec");
  expect(monthSpan(window("2025-11-20T00:00Z", "2026-01-01T00:01Z"), "UTC")).toBe("Nov 2025–Jan 2026");
});
