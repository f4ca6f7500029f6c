import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelsIn, planLabels } from "./labelPlan";
import type { LabelWish, PlacedLabel } from "./labels";
import type { Box } from "./mercator";

const WORLD = 1024;
const WHOLE: Box = { minX: 0, minY: -100, maxX: WORLD, maxY: 1200 };

const wish = fc.record({
  x: fc.integer({ min: 0, max: WORLD - 1 }),
  y: fc.integer({ min: 0, max: 250 }),
  width: fc.integer({ min: 8, max: 120 }),
  bare: fc.boolean(),
  named: fc.boolean(),
  dot: fc.constantFrom(0, 3, 6),
});
const wishes = fc.array(wish, { maxLength: 60 }).map((list) =>
  list.map(({ x, y, width, bare, named, dot }, i): LabelWish => {
    const sides: LabelWish["sides"] =
      dot === 0 ? ["centre"] : bare ? ["right", "left", "alone"] : ["right", "left", "above", "below"];
    const name = named && dot > 0 ? { name: `town ${i}` } : {};
    return { key: String(i), at: { x, y }, width, height: 14, sides, gap: dot + 3, dot, ...name };
  }),
);
const obstacle = fc
  .tuple(
    fc.integer({ min: -200, max: WORLD + 200 }),
    fc.integer({ min: 0, max: 250 }),
    fc.integer({ min: 5, max: 90 }),
  )
  .map(([x, y, size]): Box => ({ minX: x, minY: y, maxX: x + size, maxY: y + 16 }));

const overlap = (a: Box, b: Box): boolean =>
  a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
const boxes = ({ wish: { at, dot }, box }: PlacedLabel<LabelWish>): Box[] =>
  dot === 0 ? [box] : [box, { minX: at.x - dot, minY: at.y - dot, maxX: at.x + dot, maxY: at.y + dot }];
const told = (labels: readonly PlacedLabel<LabelWish>[], by = 0) =>
  labels.map(({ wish: { key }, side, box }) => `${key} ${side} ${box.minX - by} ${box.minY}`).sort();

describe("a plan", () => {
  test("has no label over another, on any copy of the world", () => {
    fc.assert(
      fc.property(wishes, (list) => {
        const drawn = labelsIn(planLabels(list, WORLD), { ...WHOLE, maxX: 2 * WORLD }, []);
        for (const [i, a] of drawn.entries()) {
          for (const b of drawn.slice(i + 1)) {
            expect(boxes(a).some((one) => boxes(b).some((other) => overlap(one, other)))).toBe(false);
          }
        }
      }),
    );
  });

  test("never loses a label to a less important one", () => {
    fc.assert(
      fc.property(wishes, fc.nat(60), (list, cut) => {
        const all = planLabels(list, WORLD).labels;
        const first = planLabels(list.slice(0, cut), WORLD).labels;
        expect(told(all).filter((line) => Number(line.split(" ")[0]) < cut)).toEqual(told(first));
      }),
    );
  });
});

describe("the labels in a part of the map", () => {
  const part = fc
    .tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -200, max: 100 }))
    .map(([x, y]): Box => ({ minX: x, minY: y, maxX: x + 500, maxY: y + 400 }));

  test("are the same wherever the map is panned to", () => {
    fc.assert(
      fc.property(wishes, part, fc.integer({ min: -300, max: 300 }), (list, here, pan) => {
        const plan = planLabels(list, WORLD);
        const there = { ...here, minX: here.minX + pan, maxX: here.maxX + pan };
        const both = (labels: PlacedLabel<LabelWish>[]) =>
          told(
            labels.filter((label) => hullOf(label).every((box) => overlap(box, here) && overlap(box, there))),
          );
        expect(both(labelsIn(plan, here, []))).toEqual(both(labelsIn(plan, there, [])));
      }),
    );
  });

  test("repeat on every copy of the world", () => {
    fc.assert(
      fc.property(wishes, part, fc.integer({ min: -3, max: 3 }), (list, here, copies) => {
        const plan = planLabels(list, WORLD);
        const there = { ...here, minX: here.minX + copies * WORLD, maxX: here.maxX + copies * WORLD };
        expect(told(labelsIn(plan, there, []), copies * WORLD)).toEqual(told(labelsIn(plan, here, [])));
      }),
    );
  });

  test("give way to every obstacle, and only where one is", () => {
    fc.assert(
      fc.property(wishes, fc.array(obstacle, { maxLength: 8 }), (list, obstacles) => {
        const plan = planLabels(list, WORLD);
        const drawn = labelsIn(plan, WHOLE, obstacles);
        for (const label of drawn) {
          expect(boxes(label).some((box) => obstacles.some((other) => overlap(box, other)))).toBe(false);
        }
        for (const [i, a] of drawn.entries()) {
          for (const b of drawn.slice(i + 1)) {
            expect(boxes(a).some((one) => boxes(b).some((other) => overlap(one, other)))).toBe(false);
          }
        }
      }),
    );
  });
});

test("what no obstacle covers stays, where no name must be kept", () => {
  fc.assert(
    fc.property(wishes, fc.array(obstacle, { maxLength: 8 }), (list, obstacles) => {
      const plan = planLabels(
        list.map(({ name: _, ...losable }) => losable),
        WORLD,
      );
      const clear = labelsIn(plan, WHOLE, []).filter(
        (label) => !hullOf(label).some((box) => obstacles.some((o) => touch(box, o))),
      );
      const drawn = told(labelsIn(plan, WHOLE, obstacles));
      for (const line of told(clear)) expect(drawn).toContain(line);
    }),
  );
});

test("a name that moves away from its dot does not take what lies between them from another", () => {
  const town = (key: string, x: number, y: number, dot: number): LabelWish => ({
    key,
    at: { x, y },
    width: 8,
    height: 14,
    sides: ["right", "left", "above", "below"],
    gap: dot + 3,
    dot,
  });
  const plan = planLabels([town("moves", 110, 0, 3), town("stays", 100, 4, 6)], WORLD);
  const drawn = labelsIn(plan, WHOLE, [{ minX: 107, minY: 4, maxX: 113, maxY: 20 }]);
  expect(drawn.map(({ wish, side }) => `${wish.key} ${side}`)).toEqual(["moves above", "stays left"]);
});

test("what must not be lost takes a smaller form where there is no room for its own", () => {
  const small: LabelWish = {
    key: "region",
    at: { x: 500, y: 500 },
    spots: [
      { x: 500, y: 500 },
      { x: 500, y: 530 },
    ],
    width: 30,
    height: 10,
    sides: ["centre"],
    gap: 0,
    dot: 0,
  };
  const plan = planLabels(
    [{ ...small, spots: [small.at], width: 120, height: 28, otherwise: [small] }],
    WORLD,
  );
  const over = (y: number): Box => ({ minX: 400, minY: y - 8, maxX: 600, maxY: y + 8 });
  const widths = (obstacles: readonly Box[]) =>
    labelsIn(plan, WHOLE, obstacles).map(({ wish: { width }, box }) => `${width} at ${box.minY + 5}`);
  expect(widths([])).toEqual(["120 at 491"]);
  expect(widths([over(490)])).toEqual(["30 at 530"]);
  // Without a free place it stands where least of it is covered, and no farther off.
  expect(widths([over(500), over(530)])).toEqual(["30 at 500"]);
  expect(widths([over(500), { ...over(532), maxX: 500 }])).toEqual(["30 at 530"]);
});

/** The name of a region in its smallest form. */
const REGION: LabelWish = {
  key: "region",
  at: { x: 500, y: 500 },
  width: 30,
  height: 10,
  sides: ["centre"],
  gap: 0,
  dot: 0,
};

describe("what must not be lost and is in sight", () => {
  const over = (x: number): Box => ({ minX: x - 20, minY: 480, maxX: x + 20, maxY: 520 });
  const middles = (obstacles: readonly Box[], seen: Box, places = [500, 400, 600]) => {
    const otherwise = [{ ...REGION, spots: places.map((x) => ({ x, y: 500 })) }];
    const plan = planLabels([{ ...REGION, width: 60, otherwise }], WORLD);
    return labelsIn(plan, WHOLE, obstacles, seen).map(({ box }) => (box.minX + box.maxX) / 2);
  };

  test("does not move out of sight to a free place", () => {
    expect(middles([over(500)], WHOLE)).toEqual([400]);
    expect(middles([over(500)], { ...WHOLE, minX: 450 })).toEqual([600]);
    // Cut by the edge itself.
    expect(middles([over(500)], { ...WHOLE, minX: 520 })).toEqual([600]);
  });

  test("is not put out of sight where there is no free place", () => {
    const seen = { ...WHOLE, minX: 450 };
    expect(middles([over(500), over(600)], seen)).toEqual([500]);
    expect(middles([seen], seen)).toEqual([500]);
    // Cut a little rather than covered, if need be.
    expect(middles([over(500), over(600)], seen, [500, 460, 600])).toEqual([460]);
  });

  test("keeps its place while it is out of sight, wherever the edge is", () => {
    for (const minX of [560, 700, 900]) {
      expect(middles([over(500)], { ...WHOLE, minX })).toEqual([400]);
      expect(middles([over(500), over(400)], { ...WHOLE, minX: minX + 100 })).toEqual([600]);
      expect(middles([{ ...WHOLE, maxX: 700 }], { ...WHOLE, minX })).toEqual([500]);
    }
  });
});

describe("the smaller forms of what must not be lost", () => {
  const form = (width: number, ...places: readonly number[]): LabelWish => ({
    ...REGION,
    width,
    spots: places.map((x) => ({ x, y: 500 })),
  });
  const middles = (labels: readonly PlacedLabel<LabelWish>[]) =>
    labels.map(({ wish: { key, width }, box }) => `${key} ${width} at ${(box.minX + box.maxX) / 2}`);
  const mark: Box = { minX: 480, minY: 480, maxX: 520, maxY: 520 };

  test("take the place of a lesser label before the next is tried", () => {
    const region = { ...form(80, 500), otherwise: [form(40, 600), form(30, 400)] };
    const sea = { ...REGION, key: "sea", at: { x: 600, y: 500 } };
    const town = { ...sea, key: "town" };
    expect(middles(labelsIn(planLabels([region, sea], WORLD), WHOLE, [mark]))).toEqual(["region 40 at 600"]);
    // Not that of a more important one.
    expect(middles(labelsIn(planLabels([town, region], WORLD), WHOLE, [mark]))).toEqual([
      "town 30 at 600",
      "region 30 at 400",
    ]);
  });

  test("come before its own places where it has a dot, beside which it stands", () => {
    const region = { ...form(80, 620, 380), dot: 4, otherwise: [form(30, 500)] };
    const text: Box = { minX: 600, minY: 490, maxX: 640, maxY: 510 };
    expect(middles(labelsIn(planLabels([region], WORLD), WHOLE, [text]))).toEqual(["region 30 at 500"]);
  });

  test("go with it to another copy of the world", () => {
    const plan = planLabels([{ ...form(80, 500), otherwise: [form(40, 600)] }], WORLD);
    const there = { ...WHOLE, minX: WORLD, maxX: 2 * WORLD };
    const onward = { ...mark, minX: mark.minX + WORLD, maxX: mark.maxX + WORLD };
    expect(middles(labelsIn(plan, there, [onward]))).toEqual([`region 40 at ${600 + WORLD}`]);
    const [label] = labelsIn(plan, there, []);
    expect(label?.wish.otherwise?.map(({ at, spots }) => [at.x, spots?.[0]?.x])).toEqual([
      [500 + WORLD, 600 + WORLD],
    ]);
  });
});

test("two names that give way to one obstacle do not meet", () => {
  const town = (key: string, y: number, aside: "above" | "below"): LabelWish => ({
    key,
    at: { x: 500, y },
    width: 80,
    height: 14,
    sides: ["right", aside],
    gap: 6,
    dot: 3,
  });
  const plan = planLabels([town("north", 100, "below"), town("south", 134, "above")], WORLD);
  const obstacle: Box = { minX: 560, minY: 95, maxX: 580, maxY: 140 };
  expect(labelsIn(plan, WHOLE, [obstacle]).map(({ wish: { key }, side }) => [key, side])).toEqual([
    ["north", "below"],
  ]);
});

describe("a town whose dot a mark covers", () => {
  const town: LabelWish = {
    key: "town",
    at: { x: 500, y: 100 },
    width: 40,
    height: 14,
    sides: ["right", "left"],
    gap: 6,
    dot: 3,
    name: "Odesa",
  };
  const mark: Box = { minX: 490, minY: 89, maxX: 512, maxY: 111 };
  const text = (said: string) => ({ minX: 514, minY: 92, maxX: 600, maxY: 108, text: said });
  const drawn = (wish: LabelWish, said: string) =>
    labelsIn(planLabels([wish], WORLD), WHOLE, [mark, text(said)]).map(({ side, box, wish: { dot } }) => [
      side,
      box.maxX,
      dot,
    ]);

  test("is named beside the mark, without its dot", () => {
    expect(drawn(town, "Odesa region")).toEqual([["left", 484, 0]]);
  });

  test("takes the place of a less important label, which gives way", () => {
    const port: LabelWish = { ...town, key: "port", at: { x: 436, y: 100 }, sides: ["right", "left"] };
    const { name: _, ...losable } = port;
    const plan = planLabels([town, losable], WORLD);
    const all = labelsIn(plan, WHOLE, [mark, text("Odesa region")]);
    expect(all.map(({ wish: { key }, side }) => [key, side])).toEqual([
      ["town", "left"],
      ["port", "left"],
    ]);
  });

  test("is not cut by the edge of what is seen", () => {
    const plan = planLabels([town], WORLD);
    const drawnIn = (minX: number) =>
      labelsIn(plan, WHOLE, [mark], { ...WHOLE, minX }).map(({ side }) => side);
    expect(labelsIn(plan, WHOLE, [mark, text("")], { ...WHOLE, minX: 460 })).toEqual([]);
    expect(drawnIn(460)).toEqual(["right"]);
  });

  test("is named in sight, not beyond the edge of what is seen", () => {
    const plan = planLabels([{ ...town, sides: ["left", "right"] }], WORLD);
    const sides = (minX: number) => labelsIn(plan, WHOLE, [mark], { ...WHOLE, minX }).map(({ side }) => side);
    expect(sides(0)).toEqual(["left"]);
    expect(sides(490)).toEqual(["right"]);
    // One that is out of sight is where it would be anyway.
    expect(sides(560)).toEqual(["left"]);
  });

  test("is not named twice", () => {
    expect(drawn(town, "Odesa, Chornomorsk")).toEqual([]);
    expect(drawn(town, "Odesa + 2")).toEqual([]);
    expect(drawn(town, "Odesa + 1,002")).toEqual([]);
  });

  test("goes when its name may be lost", () => {
    const { name: _, ...nameless } = town;
    expect(drawn(nameless, "Odesa region")).toEqual([]);
  });
});

/** Text and dot as one, as obstacles are compared with them. */
const hullOf = (label: PlacedLabel<LabelWish>): Box[] => {
  const all = boxes(label);
  return [
    {
      minX: Math.min(...all.map(({ minX }) => minX)),
      minY: Math.min(...all.map(({ minY }) => minY)),
      maxX: Math.max(...all.map(({ maxX }) => maxX)),
      maxY: Math.max(...all.map(({ maxY }) => maxY)),
    },
  ];
};
const touch = (a: Box, b: Box): boolean =>
  a.minX <= b.maxX && b.minX <= a.maxX && a.minY <= b.maxY && b.minY <= a.maxY;
