import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, ordinals, union } from "../index/bitset";
import { shown } from "../index/shown";
import { buildIndex, type StoryIndex } from "../index/storyIndex";
import { buffersOf, decode } from "../parse/packed/decode";
import { pack } from "../parse/packed/pack";
import { unpack } from "../parse/packed/unpack";
import { parseStory } from "../parse/story";
import { generate } from "../story/fixtureMany";
import { NO_FILTER } from "../view/view";
import { attachWords } from "./attached";
import { wordsIn } from "./fold";
import { lookUp } from "./lookUp";
import { MANY } from "./many";
import { matchText } from "./matchText";
import { scan } from "./scan";
import { earlyWording, type StoryWords, storyWords, wordingOf } from "./storyWords";
import { suggest } from "./suggest";

/** As the page has it: the words are listed after the numbers were handed over. */
function opened(seed: number): { readonly index: StoryIndex; readonly lists: StoryWords; attach(): void } {
  const { story } = parseStory(generate(MANY, seed));
  if (story === null) throw new Error("The random story does not parse.");
  const decoded = decode(pack(story));
  const wording = wordingOf(earlyWording(decoded), decoded.evidence);
  const handed = structuredClone(decoded, { transfer: buffersOf(decoded) });
  const words = storyWords(wording);
  const lists = structuredClone(words, { transfer: buffersOf(words) });
  const { story: unpacked, columns, ...records } = unpack(handed);
  const index = buildIndex(unpacked, columns);
  return { index, lists, attach: () => attachWords(index, { lists, ...records }) };
}

const { index, lists, attach } = opened(3);
const { events, claims, sources } = index.story;
const claimTexts = [...claims.values()].map(({ text }) => text);

/** Whether every word begins a word of the text. */
const begins = (text: string, words: readonly string[]): boolean => {
  const own = wordsIn(text);
  return words.every((word) => own.some((each) => each.startsWith(word)));
};

/** Words of the story, whole or cut short, and a few of none. */
const someWord = fc
  .tuple(
    fc.oneof(
      fc.nat(events.length - 1).map((i) => `${events[i]?.headline} ${events[i]?.summary}`),
      fc.nat(claimTexts.length - 1).map((i) => claimTexts[i] ?? ""),
      fc.constantFrom("xyz", "Actor", "Place 7"),
    ),
    fc.nat(20),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([text, at, length]) => (wordsIn(text)[at] ?? "event").slice(0, length));

describe("a search by the words of a story", () => {
  it("finds the events that looking through finds, and those of the claims", () => {
    fc.assert(
      fc.property(someWord, (word) => {
        const plainly = events.flatMap((event) =>
          event.claims.some((id) => begins(claims.get(id)?.text ?? "", [word])) ? [event.ordinal] : [],
        );
        const expected = new Set([...ordinals(scan(index, word)), ...plainly]);
        expect(new Set(ordinals(lookUp(index, lists, word).events))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it("asks for all words, in any order", () => {
    fc.assert(
      fc.property(someWord, someWord, (one, other) => {
        const { events: both, headlined, claims: claimed } = lookUp(index, lists, `${one} ${other}`);
        expect(lookUp(index, lists, `${other}, ${one}`).events).toEqual(both);
        expect(union(both, headlined)).toEqual(both);
        expect([...ordinals(claimed)]).toEqual(
          claimTexts.flatMap((text, i) => (begins(text, [one, other]) ? [i] : [])),
        );
        expect([...ordinals(headlined)]).toEqual(
          events.flatMap(({ headline, ordinal }) => (begins(headline, [one, other]) ? [ordinal] : [])),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("forgives one slip in a word of five letters that begins no other, and none in a number", () => {
    const found = (text: string) => count(lookUp(index, lists, text).claims);
    expect(found("injurde")).toBe(0);
    expect(found("injurd")).toBe(found("injured"));
    expect(found("paople")).toBe(found("people"));
    expect(found("injured")).toBeGreaterThan(0);
    expect(found("tme")).toBe(0);
    expect(found("49999")).toBe(0);
  });

  it("finds a source by its publisher when a claim cites it", () => {
    const cited = new Set(
      [...claims.values()].flatMap(({ citations }) => citations.map(({ source }) => source)),
    );
    const plainly = [...sources.values()].flatMap(({ id, publisher, lineages }, i) => {
      const names = lineages.map((lineage) => index.story.lineages.get(lineage)?.name ?? "");
      return cited.has(id) && begins([publisher, ...names].join(" "), ["paper", "17"]) ? [i] : [];
    });
    expect(plainly.length).toBeGreaterThan(0);
    expect([...ordinals(lookUp(index, lists, "paper 17").sources)]).toEqual(plainly);
  });

  it("takes a word with a point in it apart, and finds nothing by signs alone", () => {
    expect(lookUp(index, lists, "event.7").claims).toEqual(lookUp(index, lists, "event 7").claims);
    expect(suggest(index, "…", "event")).toEqual([]);
  });
});

describe("a story whose words have come", () => {
  it("offers claims and sources, which lead to their events, and filters by them", () => {
    const toll = claimTexts.find((text) => text.startsWith("People were injured"));
    const text = { ...NO_FILTER, text: toll ?? "" };
    expect(count(shown(index, text))).toBe(0);
    expect(suggest(index, text.text, "event")).toEqual([]);
    attach();
    const groups = suggest(index, text.text, "event");
    const hit = groups.find(({ type }) => type === "claim")?.hits[0];
    if (hit?.target.type !== "claim") throw new Error("No claim is offered.");
    expect(claims.get(hit.target.claim)).toMatchObject({ text: hit.title, event: hit.target.event });
    expect(count(shown(index, text))).toBe(groups.find(({ type }) => type === "event")?.total);
    expect(matchText(index, text.text)).toEqual(lookUp(index, lists, text.text).events);
    const source = suggest(index, "paper 17", "event").find(({ type }) => type === "source")?.hits[0];
    if (source?.target.type !== "source") throw new Error("No source is offered.");
    const cited = index.byId
      .get(source.target.event)
      ?.claims.flatMap((id) => claims.get(id)?.citations ?? []);
    expect(cited?.map((citation) => citation.source)).toContain(source.target.source);
  });

  it("offers events with the words in the headline first", () => {
    const hits = suggest(index, "strike", "event").find(({ type }) => type === "event")?.hits ?? [];
    expect(hits).toHaveLength(4);
    expect(hits.every(({ title }) => title.includes("strike"))).toBe(true);
  });
});
