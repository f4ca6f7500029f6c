import { describe, expect, it } from "vitest";
import { answer, figure, place, type Said, strikeFiles, time } from "../evidence/fixtureClaims";
import { parseStory } from "./story";

const TIME: Said = { value: time("2025-12-19") };
const PLACE: Said = { value: place("port") };

/** Errors as `record › path: message`. */
function errors(claims: readonly Said[], event: object = {}): string[] {
  return parseStory(strikeFiles(claims, event))
    .issues.filter(({ severity }) => severity === "error")
    .map(({ id, path, message }) => `${id} › ${path}: ${message}`);
}

const reading = (of: string, claims: string[], more: object = {}) => ({
  readings: [{ of, claims, because: "so", ...more }],
});

describe("a story is sound", () => {
  it("with a time and a place that claims give, or a word on why there is no place", () => {
    expect(errors([TIME, PLACE])).toEqual([]);
    expect(errors([TIME], { venue_note: "many places" })).toEqual([]);
  });

  it("with readings of live claims, of several times, and inferred from other events", () => {
    expect(errors([TIME, PLACE], reading("place", ["k-2"]))).toEqual([]);
    const days = [TIME, { value: time("2025-12-20") }, PLACE];
    expect(errors(days, reading("time", ["k-1", "k-2"]))).toEqual([]);
    expect(errors([TIME, PLACE], reading("place", ["jets-3"], { inferred: true }))).toEqual([]);
  });
});

describe("what is wrong with a story's evidence", () => {
  it.each([
    ["an event that nothing dates", [PLACE], {}, "strike › when: found no claim that gives its time"],
    [
      "an event that only its sources date",
      [{ ...PLACE, in: ["a-20"] }],
      {},
      "strike › when: found no claim",
    ],
    ["a place that is neither given nor explained", [TIME], {}, "strike › venue_note: found nothing"],
    [
      "a reading of another attribute",
      [TIME, PLACE],
      reading("place", ["k-1"]),
      'found "k-1", which has no value of place',
    ],
    ["a reading of nothing", [TIME, PLACE], reading("figure:killed", ["k-2"]), "no value of figure:killed"],
    ["a reading of a claim elsewhere", [TIME, PLACE], reading("place", ["jets-3"]), 'of the event "jets"'],
    [
      "a reading of what was revised",
      [TIME, { value: place("kyiv"), said: "2025-12-19" }, { value: place("port"), said: "2025-12-20" }],
      reading("place", ["k-2"]),
      "was revised or withdrawn",
    ],
    [
      "a reading of two places",
      [TIME, PLACE, { by: "amy", value: place("ukraine") }],
      reading("place", ["k-2", "k-3"]),
      "only times span",
    ],
    [
      "a reading of something that there is not",
      [TIME, PLACE],
      reading("mood", ["k-1"]),
      "expected time, place or figure",
    ],
    [
      "a reading without a claim",
      [TIME, PLACE],
      reading("place", ["k-9"]),
      'found "k-9", which is not among',
    ],
    [
      "a value that does not fit",
      [TIME, { ...PLACE, about: "toll" }],
      {},
      'k-2 › about: found "toll" with a value of a place',
    ],
    [
      "a question that there is not",
      [TIME, PLACE, { value: { ...answer("us"), question: "why" } }],
      {},
      'found "why"',
    ],
    [
      "one figure in two units",
      [TIME, PLACE, { value: figure(7) }, { by: "amy", value: figure(8, { unit: "%" }) }],
      {},
      "value.unit",
    ],
    [
      "a claim that revises itself",
      [TIME, { ...PLACE, revises: "k-2" }],
      {},
      "k-2 › revises: found a circle",
    ],
    [
      "claims that revise one another",
      [TIME, { ...PLACE, revises: "k-3" }, { value: place("kyiv"), revises: "k-2" }],
      {},
      "found a circle",
    ],
    [
      "a revision of something else",
      [TIME, { ...PLACE, revises: "k-1" }],
      {},
      "no value of the same attribute",
    ],
    ["taking back without saying so", [TIME, { ...PLACE, withdraws: ["k-1"] }], {}, "k-2 › withdraws"],
    ["the verb without what it takes back", [TIME, PLACE, { verb: "withdraws" }], {}, "k-3 › withdraws"],
    [
      "a qualifier of one's own",
      [TIME, PLACE, { value: figure(8, { qualifier: "circa" }) }],
      {},
      'found "circa", expected one of',
    ],
  ] satisfies [string, Said[], object, string][])("%s", (_name, claims, event, expected) => {
    expect(errors(claims, event).join("\n")).toContain(expected);
  });

  it("a question that does not ask", () => {
    const files = strikeFiles([TIME, PLACE]);
    files["questions.json"] = { questions: [{ id: "who", text: "Who fired" }] };
    expect(parseStory(files).issues.map(({ id, path }) => [id, path])).toEqual([["who", "text"]]);
  });
});
