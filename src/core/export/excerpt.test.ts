import { expect, it } from "vitest";
import { buildIndex } from "../index/storyIndex";
import { fixtureStory } from "../story/fixture";
import { selectEvent } from "../view/actions";
import { decodeView } from "../view/address";
import { eventAddress } from "./excerpt";
import { excerptFor } from "./fixtureExcerpt";

const given = fixtureStory();
const [briefing] = given.briefings.values();
if (briefing === undefined) throw new Error("The fixture has no briefing.");
const [first] = briefing.steps;

/** A claim that falls without a source while its event stays. */
const [fallen] = [...given.sources.keys()].flatMap((source) => {
  const { byId, story } = excerptFor(given, {}, { without: [source] }).index;
  const claim = [...given.claims.values()].find(({ id, event }) => byId.has(event) && !story.claims.has(id));
  return claim === undefined ? [] : [{ source, claim: claim.id, event: claim.event }];
});

it("the address of an event opens it, also in an edition without the claim that the step points at", () => {
  if (fallen === undefined) throw new Error("The fixture has no such claim.");
  const { source, claim, event } = fallen;
  const step = { ...first, view: `/fixture?event=${event}&claim=${claim}` };
  const story = { ...given, briefings: new Map([[briefing.id, { ...briefing, steps: [step] as const }]]) };
  const script = { briefing: briefing.id, step: step.id, aside: true };
  const excerpt = excerptFor(story, {}, { script, without: [source] });
  const [, fragment = ""] = eventAddress(excerpt, event).split("#");
  const view = selectEvent(event)(excerpt.view);
  expect(decodeView(fragment, buildIndex(story))).toEqual({ view, dropped: [] });
});
