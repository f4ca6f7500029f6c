import { expect, it } from "vitest";
import { buildIndex } from "../index/storyIndex";
import { parseBriefing } from "../parse/briefing";
import { fixtureIndex } from "../story/fixture";
import { clearSelection, filterText, knowAsOf, openActor, selectEvent, toggle } from "../view/actions";
import { decodeView } from "../view/address";
import { newDraft } from "./draft";
import { showStep } from "./script";
import { suggestStep } from "./suggest";

const index = fixtureIndex();
const viewOf = (query: string) => decodeView(`/fixture${query}`, index).view;

it("takes headline, day, figures and sources of the selected event, by reference", () => {
  expect(suggestStep(viewOf("?event=strike&claim=strike-4&topics=ports"), index)).toEqual({
    id: "headline-of-strike",
    kicker: "Fri 19 Dec 2025",
    title: "Headline of strike",
    figures: [{ type: "figure", event: "strike", figure: "killed" }],
    notes: "",
    sources: ["paper-1"],
    view: "/fixture?topics=ports&event=strike&claim=strike-4",
    highlight: { claims: ["strike-4"] },
    seconds: 45,
  });
});

it("takes the conditions and the number of events where nothing is selected, one as one", () => {
  const step = suggestStep(viewOf("?kinds=strike&topics=ports"), index);
  expect(step).toMatchObject({
    id: "on-ports-strike",
    title: "On Ports, Strike",
    figures: [{ type: "count", label: "event" }],
  });
  expect(step).not.toHaveProperty("kicker");
});

it("names a source without a day of publication only where there is no other", () => {
  const undated = {
    ...index.story,
    sources: new Map([...index.story.sources].map(([id, source]) => [id, { ...source, published: null }])),
  };
  const step = suggestStep(viewOf("?event=strike"), buildIndex(undated));
  expect(step["sources"]).toEqual(["paper-1", "paper-3"]);
});

it("says which edition is shown, whose card is open, and names the story where there is nothing else", () => {
  expect(suggestStep(viewOf("?asof=2025-12-21T12:00Z"), index)).toMatchObject({
    kicker: "As known on 21 Dec 2025, 14:00 Kyiv",
    title: "Fixture",
    figures: [],
  });
  expect(suggestStep(viewOf("?actor=amy"), index)["title"]).toBe("Amy Adams");
});

it("does not name an event that the view does not show", () => {
  const step = suggestStep(viewOf("?event=strike&kinds=talks"), index);
  expect(step["title"]).toBe("Talks");
  expect(step["figures"]).toEqual([{ type: "count", label: "events" }]);
});

it("saves the view itself, not a step that it was opened from", () => {
  const [briefing] = index.story.briefings.values();
  const [, port] = briefing?.steps ?? [];
  if (briefing === undefined || port === undefined) throw new Error("fixture has changed");
  const view = showStep(index, briefing, port)(viewOf(""));
  expect(suggestStep(view, index)["view"]).toBe(port.view);
});

it("is sound whenever the view shows an event", () => {
  const [event] = index.story.events;
  const [actor] = index.story.actors.keys();
  if (event === undefined || actor === undefined) throw new Error("fixture has changed");
  for (const first of [clearSelection, selectEvent(event.id), openActor(actor)]) {
    for (const then of [
      toggle("kinds", "strike"),
      knowAsOf(Date.parse("2025-12-21T12:00Z")),
      clearSelection,
    ]) {
      const draft = newDraft("draft", "Title", "Question?", suggestStep(then(first(viewOf(""))), index));
      expect(parseBriefing(draft, "briefings/draft.json", index).issues).toEqual([]);
    }
  }
  const none = newDraft("draft", "Title", "Question?", suggestStep(filterText("nowhere")(viewOf("")), index));
  expect(parseBriefing(none, "briefings/draft.json", index).briefing).toBeNull();
});
