import fc from "fast-check";
import { expect, it } from "vitest";
import { fixtureStory } from "../../story/fixture";
import { pack } from "./pack";
import { headLength, headText, OPENING, packedText, restText } from "./text";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A packed story that says of itself, in the part that is drawn and in the rest, whatever letters there are. */
const packedWith = (drawn: string, later: string) => {
  const { evidence, ...head } = pack(fixtureStory());
  const summary = { ...evidence.summary, all: later };
  return { ...head, story: { ...head.story, description: drawn }, evidence: { ...evidence, summary } };
};

it("is one JSON value, with the length of its first part", () => {
  const packed = pack(fixtureStory());
  const value: unknown = JSON.parse(packedText(packed));
  expect(value).toEqual({ ...JSON.parse(JSON.stringify(packed)), head: expect.any(Number) });
  expect(packedText(JSON.parse(packedText(packed)))).toBe(packedText(packed));
});

it("is cut into two parts, each of them JSON, whatever its letters are", () => {
  const letters = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(letters, letters, (drawn, later) => {
      const packed = packedWith(drawn, later);
      const bytes = bytesOf(packedText(packed));
      const length = headLength(bytes.subarray(0, OPENING));
      if (length === null) throw new Error("It tells no length.");
      const { evidence, ...head } = JSON.parse(JSON.stringify(packed));
      expect(JSON.parse(headText(bytes, length))).toEqual({ ...head, head: length });
      expect(JSON.parse(restText(bytes.subarray(length)))).toEqual({ evidence });
    }),
    { numRuns: 40 },
  );
});

it("is read whole where it tells no length", () => {
  for (const text of [
    '{"story.json":{}}',
    "",
    '{"packed":3,"story":{}}',
    JSON.stringify({ head: 12, packed: 3 }),
  ])
    expect(headLength(bytesOf(text))).toBeNull();
});
