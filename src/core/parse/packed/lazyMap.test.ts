import { expect, it, vi } from "vitest";
import { LazyMap } from "./lazyMap";

const ids = ["a", "b", "c"];

function map() {
  const id = vi.fn((i: number) => ids[i] ?? "");
  const make = vi.fn((i: number) => ({ at: i }));
  return { id, make, map: new LazyMap<string, { readonly at: number }>(() => ({ size: 3, id, make })) };
}

it("makes a record when it is asked for, and once", () => {
  const { map: lazy, make } = map();
  expect(make).not.toHaveBeenCalled();
  expect(lazy.get("b")).toBe(lazy.get("b"));
  expect(lazy.at(1)).toBe(lazy.get("b"));
  expect(make.mock.calls).toEqual([[1]]);
  expect([lazy.get("d"), lazy.has("c"), lazy.has("d")]).toEqual([undefined, true, false]);
});

it("finds what it gave the id of without going through all ids", () => {
  const { map: lazy, id } = map();
  expect(lazy.idAt(2)).toBe("c");
  id.mockClear();
  expect(lazy.get("c")).toEqual({ at: 2 });
  expect(id).not.toHaveBeenCalled();
  expect(lazy.get("a")).toEqual({ at: 0 });
  expect(id).toHaveBeenCalledTimes(3);
});

it("goes through all in their order", () => {
  const { map: lazy } = map();
  expect([...lazy.keys()]).toEqual(ids);
  expect([...lazy]).toEqual(ids.map((id, at) => [id, { at }]));
  const walked: string[] = [];
  lazy.forEach((_, id) => void walked.push(id));
  expect([walked, lazy.size]).toEqual([ids, 3]);
});
