import { expect, test } from "vitest";
import { once } from "./once";

test("makes a value when it is first asked for, and only then, also where it is none", () => {
  let times = 0;
  const value = once(() => {
    times++;
    return undefined;
  });
  expect(times).toBe(0);
  expect([value(), value(), times]).toEqual([undefined, undefined, 1]);
});
