import fc from "fast-check";
import { expect, it } from "vitest";
import { sayings, strikeIn, strikeStory, time } from "./fixtureClaims";
import { contradict, groupsOf, isValued, ranked } from "./rank";
import { figureWords } from "./words";

it("finds the same values whatever the order of the claims in the file", () => {
  fc.assert(
    fc.property(
      sayings.chain((claims) => fc.tuple(fc.constant(claims), shuffled(claims))),
      ([a, b]) => {
        const [first, second] = [a, b].map((claims) => strikeIn(strikeStory(claims)));
        expect(second?.when).toEqual(first?.when);
        expect(second?.venue).toEqual(first?.venue);
        expect(second?.figures.map(figureWords)).toEqual(first?.figures.map(figureWords));
        const outline = (event = first) =>
          event?.differences
            .map(({ key, positions }) => [key, positions])
            .toSorted((x, y) => (`${x[0]}` < `${y[0]}` ? -1 : 1));
        expect(outline(second)).toEqual(outline(first));
      },
    ),
    { numRuns: 80 },
  );
});

/** The same claims with their ids, in another order. */
function shuffled<T>(claims: readonly T[]) {
  const named = claims.map((claim, i) => ({ ...claim, id: `k-${i + 1}` }));
  return fc.shuffledSubarray(named, { minLength: named.length, maxLength: named.length });
}

it("puts equal values together, the one with most origins first", () => {
  const story = strikeStory([
    { value: time("2025-12-18"), in: ["a-19", "a-20"] },
    { by: "amy", value: time("2025-12-19"), in: ["a-20"] },
    { by: "boris", value: time("2025-12-19"), in: ["b-20"] },
  ]);
  const claims = strikeIn(story).claims.flatMap((id) => story.claims.get(id) ?? []);
  const groups = groupsOf(claims.filter(isValued));
  expect(contradict(groups, story)).toBe(true);
  expect(ranked(groups, story).map((group) => group.claims.map(({ id }) => id))).toEqual([
    ["k-2", "k-3"],
    ["k-1"],
  ]);
});
