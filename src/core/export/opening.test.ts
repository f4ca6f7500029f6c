import { expect, it } from "vitest";
import { buildIndex } from "../index/storyIndex";
import { decode, isPacked } from "../parse/packed/decode";
import { pack } from "../parse/packed/pack";
import { packedText } from "../parse/packed/text";
import { unpack } from "../parse/packed/unpack";
import { parseStory } from "../parse/story";
import { fixtureStory } from "../story/fixture";
import type { Briefing } from "../story/model";
import { decodeView } from "../view/address";
import { fixtureExcerpt } from "./fixtureExcerpt";
import { openingOf, withBriefing } from "./opening";
import { storyFilePieces } from "./storyFile";

const story = fixtureStory();
const whole = buildIndex(story);
const [shipped] = story.briefings.values();
if (shipped === undefined) throw new Error("The fixture has no briefing.");
const [, step] = shipped.steps;
if (step === undefined) throw new Error("The fixture's briefing has one step.");
const draft: Briefing = { ...shipped, id: "a-draft" as Briefing["id"], title: "A draft", steps: [step] };

it("a briefing opens in the room at its first step", () => {
  expect(openingOf(shipped, whole)).toBe("/fixture?brief=short&step=all");
  expect(openingOf(draft, whole, new Map([[draft.id, draft]]))).toBe("/fixture?brief=a-draft&step=port");
});

it("what cannot be opened as a briefing opens as what its first step shows", () => {
  const { view, dropped } = decodeView(openingOf(draft, whole), whole);
  expect([view.script, view.filter.topics, dropped]).toEqual([null, ["ports"], []]);
});

it("a draft goes with the files of its story, and opens from them, plain and packed", () => {
  const plain = [...storyFilePieces(fixtureExcerpt())].join("");
  const parsed = parseStory({ ...Object(JSON.parse(withBriefing(plain, draft))) });
  expect(parsed.issues).toEqual([]);
  const packed: unknown = JSON.parse(withBriefing(packedText(pack(story)), draft));
  if (!isPacked(packed)) throw new Error("It is packed no more.");
  for (const opened of [parsed.story, unpack(decode(packed)).story]) {
    expect([...(opened?.briefings.keys() ?? [])].toSorted()).toEqual(["a-draft", "short"]);
    expect(opened?.briefings.get(draft.id)).toEqual(draft);
  }
});

it("a draft takes the place of the briefing of its id", () => {
  const changed = { ...shipped, title: "Changed" };
  const packed: unknown = JSON.parse(withBriefing(packedText(pack(story)), changed));
  expect(packed).toMatchObject({ briefings: [changed] });
});
