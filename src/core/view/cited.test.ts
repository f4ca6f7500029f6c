import { describe, expect, it } from "vitest";
import { edition } from "../evidence/edition";
import { buildIndex } from "../index/storyIndex";
import { fixtureIndex } from "../story/fixture";
import * as act from "./actions";
import { decodeView } from "./address";
import { type CitedRecord, citationOf } from "./cited";
import { initialView, type View } from "./view";

const whole = fixtureIndex();
const home = initialView(whole.story.home);
const event = whole.story.events.find(({ id }) => id === "strike");
const [paper] = [...whole.story.sources.keys()].filter((id) => id === "paper-2");
if (event === undefined || paper === undefined) throw new Error("the fixture has changed");
const [claim] = event.claims;

const cite = (what: CitedRecord, view: View) => {
  const { asOf, without } = view;
  const index = buildIndex(edition(whole.story, { asOf, without: new Set(without) }));
  return citationOf(what, { view, index, whole, page: "https://a.example/", accessed: 0 });
};
const opened = (address: string) => decodeView(address.slice(address.indexOf("#")), whole).view;

describe("the reference", () => {
  const set = [
    act.filterDiffering(true),
    act.showClock("UTC"),
    act.knowAsOf(Date.parse("2025-12-23T00:00Z")),
  ];
  const view = set.reduce((before, change) => change(before), home);

  it("of an event opens it in the same edition, with none of the conditions", () => {
    const reference = cite({ type: "event", event: event.id }, view);
    expect(reference?.asOf).toBe(view.asOf);
    expect(opened(reference?.address ?? "")).toEqual({
      ...home,
      asOf: view.asOf,
      clock: "UTC",
      selection: { type: "event", id: "strike", claim: null },
    });
  });

  it("of a claim opens at it", () => {
    const reference = cite({ type: "claim", event: event.id, claim }, home);
    expect(opened(reference?.address ?? "").selection).toEqual({ type: "event", id: "strike", claim });
  });

  it("of a view is the view, under what it shows", () => {
    const reference = cite({ type: "view" }, act.toggle("kinds", "strike")(home));
    expect(reference?.title).toBe("2 of 8 events: Strike");
    expect(opened(reference?.address ?? "")).toEqual(act.toggle("kinds", "strike")(home));
    expect(cite({ type: "view" }, home)?.title).toBe("All 8 events");
    expect(cite({ type: "view" }, act.showPanel("accounts")(home))?.title).toBe(
      "Differing accounts, all 8 events",
    );
  });

  it("of a view names what lies open in it", () => {
    expect(cite({ type: "view" }, act.selectEvent(event.id)(home))?.title).toBe(
      "Headline of strike, with all 8 events beside it",
    );
    const [actor] = whole.story.actors.values();
    if (actor === undefined) throw new Error("the fixture has changed");
    expect(cite({ type: "view" }, act.openActor(actor.id)(home))?.title).toMatch(/^Amy Adams, with/u);
  });

  it("says that sources are left out", () => {
    const reference = cite({ type: "view" }, act.leaveOut([paper])(home));
    expect(reference?.title).toMatch(/ \(story without Paper Two\)$/u);
  });

  it("of what the edition does not have is none", () => {
    const before = act.knowAsOf(Date.parse("2025-11-01T00:00Z"))(home);
    expect(cite({ type: "event", event: event.id }, before)).toBeNull();
  });
});
