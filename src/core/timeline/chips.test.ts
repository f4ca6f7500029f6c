import { expect, it } from "vitest";
import { CHIP_WIDTH, gather } from "./chips";

const at = (...glyphs: number[]) => glyphs.map((glyph, ordinal) => ({ ordinal, glyph }));

it("gathers what is near into one chip about its middle", () => {
  expect(gather(at(100, 110, 200), 400, 1)).toEqual([
    { ordinals: [0, 1], x: 105 - CHIP_WIDTH / 2, row: 1 },
    { ordinals: [2], x: 200 - CHIP_WIDTH / 2, row: 1 },
  ]);
});

it("lists the events of a chip in order of time, wherever their glyphs are", () => {
  expect(
    gather(
      [
        { ordinal: 5, glyph: 10 },
        { ordinal: 2, glyph: 20 },
      ],
      400,
      0,
    )[0]?.ordinals,
  ).toEqual([2, 5]);
});

it("keeps chips apart and inside, at both edges", () => {
  const crowd = Array.from({ length: 60 }, (_, i) => 6.5 + (i * 187) / 59);
  const chips = gather(at(...crowd), 200, 0);
  expect(chips.flatMap(({ ordinals }) => ordinals)).toHaveLength(60);
  for (const [i, { x }] of chips.entries()) {
    expect(x).toBeGreaterThanOrEqual(i === 0 ? 0 : (chips[i - 1]?.x ?? 0) + CHIP_WIDTH);
    expect(x).toBeLessThanOrEqual(200 - CHIP_WIDTH);
  }
});
