import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earlier, firstPage, later, type Page, STEP, showing, WHOLE } from "./page";

const long = fc.integer({ min: WHOLE + 1, max: 1_000_000 });

describe("pages of a long list", () => {
  it("are all of a short one", () => {
    expect(firstPage(53, 52)).toEqual({ from: 0, to: 53 });
    expect(firstPage(WHOLE, null)).toEqual({ from: 0, to: WHOLE });
  });

  it("begin at the beginning, or around a position", () => {
    expect(firstPage(100_000, null)).toEqual({ from: 0, to: STEP });
    fc.assert(
      fc.property(long, fc.nat(), (total, at) => {
        const position = at % total;
        const { from, to } = firstPage(total, position);
        expect([from >= 0, to <= total, to - from, from <= position, position < to]).toEqual([
          true,
          true,
          STEP,
          true,
          true,
        ]);
      }),
    );
  });

  it("reach everything, and summarise what they do not show", () => {
    fc.assert(
      fc.property(long, fc.nat(), (total, at) => {
        let page: Page = showing(firstPage(total, null), at % total, total);
        for (let i = 0; i < 3; i++) page = later(earlier(page), total);
        expect(page.from + (page.to - page.from) + (total - page.to)).toBe(total);
        expect(showing(page, page.to - 1, total)).toBe(page);
      }),
    );
    let page = firstPage(WHOLE + 1, null);
    while (page.to < WHOLE + 1) page = later(page, WHOLE + 1);
    expect(page).toEqual({ from: 0, to: WHOLE + 1 });
  });
});
