import { expect, it } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { decodeView, isReadWithoutClaims } from "./address";
import { needsEvidence } from "./needs";

const index = fixtureIndex();
const [event] = index.story.events;
const [claim] = index.story.claims.keys();

it.each([
  ["", false],
  ["?kinds=strike&lanes=side", false],
  ["?map=45,34,5&time=2025-12-18T00:00Z~2025-12-22T00:00Z", false],
  [`?event=${event?.id}`, true],
  [`?actor=${event?.involved[0].actor}`, true],
  ["?panel=sources", true],
  ["?asof=2025-12-19T12:00Z", true],
  ["?since=2025-12-19T12:00Z", true],
  [`?without=${[...index.story.sources.keys()][0]}`, true],
  ["?text=port", true],
])("tells whether a view needs more than what is drawn: %s", (query, needs) => {
  const { view, dropped } = decodeView(`#/fixture${query}`, index);
  expect(dropped).toEqual([]);
  expect(needsEvidence(view)).toBe(needs);
});

it("an address that points at a claim, or at a step, is read by the claims", () => {
  for (const query of [`?claim=${claim}`, `?cl%61im=${claim}`, "?brief=short&step=all"])
    expect(isReadWithoutClaims(`#/fixture${query}`)).toBe(false);
  expect(isReadWithoutClaims("#/fixture?kinds=strike&event=claim")).toBe(true);
});
