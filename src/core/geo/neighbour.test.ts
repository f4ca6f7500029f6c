import { expect, test } from "vitest";
import { neighbour } from "./neighbour";

const points = [
  { x: 10, y: 0, name: "east" },
  { x: 8, y: 7, name: "south-east" },
  { x: 0, y: -5, name: "north" },
  { x: -100, y: 20, name: "far west" },
];

test("prefers what lies straight ahead, at any distance if it is the only one", () => {
  expect(neighbour({ x: 0, y: 0 }, points, "right")?.name).toBe("east");
  expect(neighbour({ x: 0, y: 0 }, points, "up")?.name).toBe("north");
  expect(neighbour({ x: 0, y: 0 }, points, "left")?.name).toBe("far west");
});

test("finds nothing behind or beside", () => {
  expect(neighbour({ x: 0, y: 0 }, points, "down")).toBeNull();
  expect(neighbour({ x: 10, y: 0 }, [{ x: 10, y: 0 }], "right")).toBeNull();
});
