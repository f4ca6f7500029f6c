import { describe, expect, it } from "vitest";
import { buildIndex } from "../index/storyIndex";
import { fixtureBriefing, fixtureFiles, fixtureStory } from "../story/fixture";
import { generate } from "../story/fixtureMany";
import { parseBriefing } from "./briefing";
import { parseStory } from "./story";

const index = buildIndex(fixtureStory());
const FILE = "briefings/short.json";

/** What is wrong with the fixture's briefing when its second step is changed. */
function faults(change: object): string[] {
  const file = fixtureBriefing();
  Object.assign(file.steps[1] ?? {}, change);
  const { briefing, issues } = parseBriefing(file, FILE, index);
  expect(briefing?.steps.map(({ id }) => id)).not.toContain(issues.length > 0 ? "port" : "");
  return issues.map(({ file: where, id, path, message }) => `${where} ${id} ${path}: ${message}`);
}

describe("parseBriefing", () => {
  it("reads a sound briefing as it is written", () => {
    const { briefing, issues } = parseBriefing(fixtureBriefing(), FILE, index);
    expect(issues).toEqual([]);
    expect(briefing?.steps.map(({ id, transition }) => [id, transition])).toEqual([
      ["all", "fly"],
      ["port", "cut"],
      ["then", "fly"],
    ]);
    expect(briefing?.steps[1]?.figures.map(({ type, label }) => [type, label])).toEqual([
      ["figure", null],
      ["claim", "dead"],
      ["count", "events at ports"],
    ]);
  });

  it.each([
    [{ view: "/fixture?topics=crimea&kinds=talks" }, "view: shows none of the 8 events"],
    [{ view: "/fixture?asof=2025-12-01T00:00Z" }, "view: shows none of the 0 events"],
    [{ view: "/fixture?event=gone" }, "view: found event=gone: not in this story"],
    [{ view: "/other" }, 'view: found a view of "other", expected one of this story'],
    [{ view: "kinds=strike" }, 'view: found "kinds=strike", expected what follows the # of a link'],
    [{ view: "/fixture?brief=short&step=all" }, "view: is a step itself"],
    [{ figures: [{ type: "figure", event: "gone", figure: "killed" }] }, 'figures[0].event: found "gone"'],
    [{ figures: [{ type: "figure", event: "jets", figure: "killed" }] }, "which the view does not show"],
    [{ figures: [{ type: "figure", event: "strike", figure: "hurt" }] }, "expected one of: killed"],
    [{ figures: [{ type: "claim", claim: "gone" }] }, 'figures[0].claim: found "gone"'],
    [{ figures: [{ type: "claim", claim: "strike-1" }] }, "which gives no figure and answers no question"],
    [{ figures: [{ type: "value", value: 8 }] }, "figures[0]"],
    [{ figures: [{ type: "changed", change: "new", label: "new" }] }, "the view compares with nothing"],
    [{ figures: [{ type: "changed", change: "gone", label: "gone" }] }, "figures[0]"],
    [{ sources: ["gone"] }, 'sources[0]: found "gone"'],
    [
      { view: "/fixture?kinds=proposal", figures: [], highlight: {}, sources: ["paper-2"] },
      "no event that the view shows cites",
    ],
    [{ sources: [] }, "sources: found a list, expected at least 1"],
    [{ highlight: { claims: ["jets-1"] } }, "highlight.claims[0]"],
    [{ highlight: { places: ["nowhere"] } }, "which has no position to ring"],
    [{ id: "all" }, 'id: found "all" a second time'],
    [{ title: "x".repeat(81) }, "title: found"],
    [{ text: "x".repeat(241) }, "text: found"],
    [{ seconds: 0 }, "seconds: found 0"],
  ])("leaves out a step with %j and says why", (change, message) => {
    expect(faults(change).join("\n")).toContain(message);
  });

  it("writes of how many events a step shows none with a comma", () => {
    const { story } = parseStory(generate(1_200, 1, "fixture"));
    if (story === null) throw new Error("The random story does not parse.");
    const file = {
      ...fixtureBriefing(),
      steps: [{ ...fixtureBriefing().steps[0], view: "/fixture?text=nothing" }],
    };
    const [issue] = parseBriefing(file, FILE, buildIndex(story)).issues;
    expect(issue?.message).toBe("shows none of the 1,200 events; widen its filter");
  });

  it("has no briefing when no step is left, or when the file is something else", () => {
    const { steps: _, ...rest } = fixtureBriefing();
    for (const file of [{ ...rest, steps: [{}] }, { ...rest, steps: [] }, rest, null, [], "text"]) {
      const { briefing, issues } = parseBriefing(file, FILE, index);
      expect(briefing).toBeNull();
      expect(issues.length).toBeGreaterThan(0);
    }
  });
});

describe("the briefings of a story", () => {
  const parse = (briefings: object) => parseStory({ ...fixtureFiles(), ...briefings });

  it("are read with it, in the order of their files", () => {
    const other = { ...fixtureBriefing(), id: "another" };
    const { story, issues } = parse({ [FILE]: fixtureBriefing(), "briefings/another.json": other });
    expect(issues).toEqual([]);
    expect([...(story?.briefings.keys() ?? [])]).toEqual(["another", "short"]);
  });

  it("have the name of their file", () => {
    const { story, issues } = parse({ "briefings/long.json": fixtureBriefing() });
    expect(issues.map(({ file, path }) => [file, path])).toEqual([["briefings/long.json", "id"]]);
    expect(story?.briefings.size).toBe(1);
  });

  it("cost the story nothing when they are broken", () => {
    const { story, issues } = parse({ [FILE]: { nonsense: true } });
    expect(story?.events.length).toBe(8);
    expect(story?.briefings.size).toBe(0);
    expect(issues.map(({ severity }) => severity)).toContain("error");
  });
});
