import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { draftFromChanges } from "../../src/core/briefing/fromChanges";
import { type ShownFigure, shownFigure } from "../../src/core/briefing/keyFigures";
import { opened, plannedSeconds } from "../../src/core/briefing/steps";
import { comparison } from "../../src/core/evidence/comparison";
import { knownStops } from "../../src/core/evidence/known";
import { has } from "../../src/core/index/bitset";
import { editionIndex } from "../../src/core/index/editions";
import { shown } from "../../src/core/index/shown";
import { buildIndex } from "../../src/core/index/storyIndex";
import { parseBriefing } from "../../src/core/parse/briefing";
import type { Briefing, Step } from "../../src/core/story/model";
import { CONDITIONS, isActive } from "../../src/core/view/view";
import { readStory } from "./read";

const folder = readStory(join(import.meta.dirname, "..", "stories", "miami-talks"));
if (folder.story === null) throw new Error("the story does not parse");
const whole = buildIndex(folder.story);

/** The last minute of 19 December in Kyiv. */
const SINCE = Date.parse("2025-12-19T21:59Z");

function briefing(id: string): Briefing {
  const found = [...whole.story.briefings.values()].find((each) => each.id === id);
  if (found === undefined) throw new Error(`no briefing ${id}`);
  return found;
}

const stepIn = (of: Briefing, id: string): Step => {
  const found = of.steps.find((step) => step.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
};

function figuresOf(step: Step): readonly ShownFigure[] {
  const { view, index } = opened(step, whole);
  const earlier = view.since === null ? null : editionIndex(whole, view.since, view.without).story;
  return step.figures.map((figure) => {
    const made = shownFigure(figure, { view, index, earlier });
    if (made === null) throw new Error(`${step.id}: a figure shows nothing`);
    return made;
  });
}

const five = briefing("five-minutes");
const since = briefing("since-19-december");

describe.each([five, since])("the briefing $title", (of) => {
  it("is sound", () => {
    expect(folder.issues.filter(({ file }) => file.startsWith("briefings/"))).toEqual([]);
    expect(of.steps.length).toBeGreaterThanOrEqual(7);
    expect(of.steps.length).toBeLessThanOrEqual(9);
  });

  it.each(of.steps)("types no number in step $id that its key figures give", (step) => {
    const given = figuresOf(step).flatMap(({ value }) => numbers(value));
    const typed = numbers(`${step.title} ${step.text ?? ""} ${figuresOf(step).map(({ label }) => label)}`);
    expect(typed.filter((number) => given.includes(number))).toEqual([]);
  });

  it.each(of.steps)("tells the presenter of step $id who says it and what is not known", ({ notes }) => {
    expect(notes).toMatch(/^First: /u);
    expect(notes).toMatch(/^Not known: /mu);
    expect(notes).toMatch(/^(Who says it|How it is counted): /mu);
    expect(notes).toMatch(/^A sceptic asks: /mu);
  });

  it.each(of.steps)("has at most two sentences below step $id", ({ text }) => {
    expect(text?.match(/[.?!](\s|$)/gu)?.length).toBeLessThanOrEqual(2);
  });
});

const numbers = (text: string): readonly string[] => text.replaceAll(",", "").match(/\d+(\.\d+)?/gu) ?? [];

describe("Five minutes", () => {
  it("covers its subjects in this order, in about five minutes", () => {
    expect(five.steps.map(({ id }) => id)).toEqual([
      "on-the-table",
      "who-talks",
      "land",
      "guarantees",
      "port-strike",
      "crimea",
      "what-differs",
      "what-to-watch",
    ]);
    expect(Math.abs(plannedSeconds(five) - 300)).toBeLessThanOrEqual(15);
  });

  it("has the toll of the port as what it is: open", () => {
    expect(figuresOf(stepIn(five, "port-strike"))).toMatchObject([
      { value: "7–8", label: "killed", note: "not settled" },
      { value: "27–32", label: "injured", note: "not settled" },
    ]);
  });

  it("has the jets as a claim, and says what is missing", () => {
    const step = stepIn(five, "crimea");
    expect(step.kicker).toBe("Occupied Crimea");
    expect(step.text).toMatch(/^Missing: /u);
    expect(figuresOf(step)).toMatchObject([
      { value: "2", note: expect.stringContaining("Security Service of Ukraine") },
      { value: "1–2", note: "not settled" },
    ]);
  });

  it("sets the two accounts of a three-way meeting side by side", () => {
    expect(figuresOf(stepIn(five, "what-differs")).map(({ value }) => value)).toEqual([
      "Yes, the US proposed it",
      "No, it is not being prepared",
    ]);
  });
});

describe("What changed since 19 December", () => {
  const { events, list } = comparison(editionIndex(whole, SINCE, []).story, whole.story);

  it("compares with the last minute of that day in Kyiv, in every step", () => {
    for (const step of since.steps)
      expect([step.id, opened(step, whole).view.since]).toEqual([step.id, SINCE]);
  });

  it("shows everything that is new, revised or disputed in a step about part of the story", () => {
    const views = since.steps.map((step) => opened(step, whole).view);
    const parts = views.filter(({ filter }) => CONDITIONS.some((condition) => isActive(filter, condition)));
    expect(parts.length).toBe(since.steps.length - 1);
    const bits = parts.map(({ filter }) => shown(whole, filter));
    let told = 0;
    for (const [id, kind] of events) {
      if (kind === "corroborated") continue;
      const ordinal = whole.byId.get(id)?.ordinal ?? -1;
      expect([id, bits.some((set) => has(set, ordinal))]).toEqual([id, true]);
      told++;
    }
    expect(told).toBeGreaterThan(40);
  });

  it("counts what changed, and says what it was", () => {
    const counted = (kind: string) =>
      new Set(list.filter((change) => change.kind === kind).map((each) => each.event)).size;
    expect(figuresOf(stepIn(since, "all")).map(({ value }) => value)).toEqual(
      ["new", "revised", "disputed"].map((kind) => String(counted(kind))),
    );
    expect(figuresOf(stepIn(since, "on-casualties"))).toMatchObject([
      { value: "7–8", earlier: "7" },
      { value: "27–32", earlier: "15" },
    ]);
  });

  it("keeps the steps of its draft, but for those that it joins or adds", () => {
    const draft = draftFromChanges(whole, { since: SINCE, asOf: null, without: [] });
    const drafted = draft?.steps.map(({ id }) => id);
    expect(since.steps.map(({ id }) => id).filter((id) => !drafted?.includes(id))).toEqual([
      "on-three-way",
      "on-crimea",
    ]);
    expect(drafted?.filter((id) => !since.steps.some((step) => step.id === id))).toEqual([
      "on-elections",
      "on-tankers",
    ]);
  });
});

it("a draft of what changed in this story is sound at any instant", () => {
  const stops = knownStops(whole.story);
  let drafts = 0;
  for (let i = 0; i < stops.length; i += 9) {
    for (const asOf of [null, stops[stops.length - 1 - i] ?? null]) {
      const draft = draftFromChanges(whole, { since: stops[i] ?? 0, asOf, without: [] });
      if (draft === null) continue;
      expect(parseBriefing(draft, `briefings/${draft.id}.json`, whole).issues).toEqual([]);
      drafts++;
    }
  }
  expect(drafts).toBeGreaterThan(8);
});
