import { expect, it } from "vitest";
import { edition } from "./edition";
import { figure, strikeStory, time } from "./fixtureClaims";
import { settled, weakened } from "./weakened";

const story = strikeStory([
  { value: time("2025-12-19"), in: ["a-19", "a-20", "b-20"] },
  { by: "amy", value: figure(7), in: ["a-20"] },
  { by: "boris", value: figure(8), in: ["b-20"] },
]);
const without = (...papers: string[]) =>
  edition(story, {
    asOf: null,
    without: new Set([...story.sources.keys()].filter((id) => papers.includes(id))),
  });

it("tells which events lose an origin, and not where another paper carries the same", () => {
  expect(weakened(story, without("a-19"))).toEqual([]);
  expect(weakened(story, without("b-20"))).toEqual([{ event: "strike", from: 2, to: 1 }]);
  expect(weakened(without("b-20"), story)).toEqual([]);
});

it("tells what accounts no longer differ on", () => {
  expect(settled(story, without("b-20"))).toEqual([{ event: "strike", question: "Killed" }]);
  expect(settled(story, without("a-19"))).toEqual([]);
  expect(settled(without("b-20"), story)).toEqual([]);
});

it("says nothing of events that are gone or new", () => {
  const none = without(...story.sources.keys());
  expect(weakened(story, none)).toEqual([]);
  expect(settled(story, none)).toEqual([]);
  expect(weakened(none, story)).toEqual([]);
});
