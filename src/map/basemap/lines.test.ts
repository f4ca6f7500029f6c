import { expect, test } from "vitest";
import { boxEdge, withoutEdges } from "./lines";

const onEdge = boxEdge([0, 0, 10, 10]);

test("keeps the coast and drops the stretch along the box", () => {
  const ring = [
    [0, 2],
    [5, 5],
    [0, 8],
    [0, 2],
  ];
  expect(withoutEdges([ring], onEdge)).toEqual([
    [
      [0, 2],
      [5, 5],
      [0, 8],
    ],
  ]);
});

test("splits a line that runs along the edge in its middle", () => {
  const line = [
    [4, 4],
    [10, 5],
    [10, 6],
    [4, 6],
  ];
  expect(withoutEdges([line], onEdge)).toEqual([
    [
      [4, 4],
      [10, 5],
    ],
    [
      [10, 6],
      [4, 6],
    ],
  ]);
});

test("keeps a line that only touches the edge", () => {
  const line = [
    [4, 4],
    [10, 5],
    [4, 6],
  ];
  expect(withoutEdges([line], onEdge)).toEqual([line]);
});
