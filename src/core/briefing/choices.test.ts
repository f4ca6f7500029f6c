import { expect, it } from "vitest";
import { parseBriefing } from "../parse/briefing";
import { fixtureBriefing, fixtureIndex } from "../story/fixture";
import { claimChoices, figureChoices, figureKey, placeChoices, shownBy, sourceChoices } from "./choices";

const index = fixtureIndex();
const keys = (choices: readonly { readonly key: string }[]) => choices.map(({ key }) => key);

it("offers the figures of the events shown, what their claims say, and their number", () => {
  const shown = shownBy("/fixture?topics=ports&event=strike", index);
  expect(shown.events.map(({ id }) => id)).toEqual(["strike", "harm", "remark"]);
  expect(figureChoices(shown).map(({ key, name, hint }) => [key, name, hint])).toEqual([
    ["figure strike killed", "7–8 killed (not settled)", "Headline of strike"],
    ["claim strike-4", expect.stringMatching(/^7 killed \(.+, published 20 Dec\)$/), "Headline of strike"],
    ["claim strike-5", "8 killed (Wire B, published 20 Dec)", "Headline of strike"],
    ["count", "3 events", "how many events the view shows"],
  ]);
});

it("offers what changed where the view compares", () => {
  const shown = shownBy("/fixture?since=2025-12-01T00:00Z&topics=ports", index);
  expect(figureChoices(shown).filter(({ figure }) => figure.type === "changed")).toMatchObject([
    { key: "changed new", name: "3 new" },
    { key: "changed withdrawn", name: "0 withdrawn" },
    { key: "changed revised", name: "0 revised" },
    { key: "changed disputed" },
    { key: "changed corroborated" },
  ]);
});

it("knows a figure again, whatever it is called in the step", () => {
  const [, port] = fixtureBriefing().steps;
  const offered = keys(figureChoices(shownBy("/fixture?topics=ports&event=strike", index)));
  for (const figure of port?.figures ?? []) expect(offered).toContain(figureKey(figure));
  expect(figureKey({ type: 5 })).toBe("5");
});

it("offers nothing that the view does not show, nor what came later", () => {
  const past = shownBy("/fixture?asof=2025-12-01T00:00Z", index);
  expect([...keys(sourceChoices(past)), ...keys(claimChoices(past))]).toEqual([]);
  expect(keys(figureChoices(past))).toEqual(["count"]);
});

it("offers sources and claims of the selected event first, and places that have a position", () => {
  const shown = shownBy("/fixture?event=jets", index);
  expect(claimChoices(shown)[0]?.key).toBe("jets-1");
  expect(keys(placeChoices(shown))).not.toContain("nowhere");
  expect(placeChoices(shown).find(({ key }) => key === "belbek")?.hint).toBe("occupied by Russia since 2014");
});

it("offers only what the check lets through", () => {
  const view = "/fixture?event=strike&lanes=side";
  const shown = shownBy(view, index);
  const base = { title: "Title", notes: "", view, seconds: 60, sources: ["paper-1"], figures: [] };
  const steps = [
    ...figureChoices(shown).map(({ figure: { label, ...figure } }) => ({
      figures: [label === null ? figure : { ...figure, label }],
    })),
    ...keys(sourceChoices(shown)).map((id) => ({ sources: [id] })),
    ...keys(claimChoices(shown)).map((id) => ({ highlight: { claims: [id] } })),
    ...keys(placeChoices(shown)).map((id) => ({ highlight: { places: [id] } })),
  ].map((part, i) => ({ id: `s${i}`, ...base, ...part }));
  expect(steps.length).toBeGreaterThan(30);
  const parts = [steps.slice(0, 40), steps.slice(40)].filter(({ length }) => length > 0);
  for (const list of parts) {
    const briefing = { id: "all", title: "Title", question: "Question?", steps: list };
    expect(parseBriefing(briefing, "briefings/all.json", index).issues).toEqual([]);
  }
});
