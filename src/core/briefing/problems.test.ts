import { expect, it } from "vitest";
import { fixtureBriefing, fixtureIndex } from "../story/fixture";
import { type Draft, deleteStep, setDetail, setField } from "./draft";
import { readDraft } from "./file";
import { checkDraft, problemsAt, problemsOf } from "./problems";

const index = fixtureIndex();
const { draft } = readDraft(JSON.stringify(fixtureBriefing()), "short.json");
if (draft === null) throw new Error("fixture has changed");

const told = (edited: Draft) => problemsOf(edited, checkDraft(edited, index).issues);

it("finds nothing wrong with a sound draft", () => {
  expect(told(draft)).toEqual([]);
  expect(checkDraft(draft, index).briefing?.steps.length).toBe(3);
});

it.each<[field: string, value: unknown, at: [string, number | null], words: string]>([
  ["title", "", ["title", null], "Give it a title: its one message."],
  ["title", "x".repeat(84), ["title", null], "84 characters; a room reads 80 at most."],
  ["kicker", "x".repeat(51), ["kicker", null], "51 characters; a room reads 50 at most."],
  ["notes", "x".repeat(2001), ["notes", null], "2001 characters; there is room for 2000 at most."],
  ["sources", [], ["sources", null], "Name a source, at least one, that the events shown cite."],
  ["sources", ["gone"], ["sources", 0], "It names “gone”, which this view's edition"],
  ["sources", Array(7).fill("paper-1"), ["sources", null], "7 of them; a room reads 6 at most."],
  ["seconds", 4, ["seconds", null], "Plan between 5 seconds and an hour."],
  [
    "view",
    "/fixture?kinds=talks&topics=crimea&text=none",
    ["view", null],
    "Shows none of the 8 events; widen its filter.",
  ],
  ["highlight", { claims: ["jets-1"] }, ["highlight.claims", 0], "It names “jets-1”, whose event"],
  ["figures", [{ type: "value" }], ["figures", 0], "expected one of"],
])("tells where and how to mend a step with the %s %j", (field, value, at, words) => {
  const [problem] = told(setField("port", field, value)(draft));
  expect([problem?.step, problem?.field, problem?.item]).toEqual(["port", ...at]);
  expect(problem?.words).toContain(words);
});

it("tells what the briefing as a whole lacks", () => {
  const empty = ["all", "port", "then"].reduce((all, id) => deleteStep(id)(all), draft);
  const problems = told(setDetail("question", "")(setDetail("title", "x".repeat(61))(empty)));
  const at = (field: string) => problemsAt(problems, null, field).map(({ words }) => words);
  expect(at("title")).toEqual(["61 characters; there is room for 60 at most."]);
  expect(at("question")).toEqual(["Say which question the briefing answers."]);
  expect(at("steps")).toEqual(["Add a step first."]);
});

it("reads the steps also where the briefing as a whole is not sound", () => {
  const headless = setDetail("question", "")({ ...draft, title: 5, more: true });
  const { briefing, issues } = checkDraft(headless, index);
  expect(briefing).toMatchObject({ id: "short", title: "short", question: "short" });
  expect(briefing?.steps.length).toBe(3);
  expect(issues.map(({ path }) => path).sort()).toEqual(["", "question", "title"]);
  const steps = told(setField("all", "title", "")(headless)).filter(({ step }) => step !== null);
  expect(steps.map(({ step, field }) => [step, field])).toEqual([["all", "title"]]);
  expect(checkDraft(setDetail("id", "Not an id")(draft), index).briefing).toBeNull();
});
