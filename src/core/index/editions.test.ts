import { expect, it } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { editionIndex } from "./editions";

const whole = fixtureIndex();
const at = Date.parse("2025-12-20T12:00Z");
const [source] = whole.story.sources.keys();
const sources = source === undefined ? [] : [source];

it("is the whole index in the present with all sources", () => {
  expect(editionIndex(whole, null, [])).toBe(whole);
});

it("is another of the same shape for an instant, the same each time", () => {
  const then = editionIndex(whole, at, []);
  expect(then.story.events.length).toBeLessThan(whole.story.events.length);
  expect(then.all.size).toBe(then.story.events.length);
  expect(editionIndex(whole, at, [])).toBe(then);
  expect(editionIndex(whole, at, sources)).not.toBe(then);
});

it("forgets those that were not asked for longest", () => {
  const first = editionIndex(whole, at + 1, []);
  const second = editionIndex(whole, at + 2, []);
  for (let i = 3; i <= 8; i++) editionIndex(whole, at + i, []);
  expect(editionIndex(whole, at + 1, [])).toBe(first);
  editionIndex(whole, at + 9, []);
  expect(editionIndex(whole, at + 1, [])).toBe(first);
  expect(editionIndex(whole, at + 2, [])).not.toBe(second);
});
