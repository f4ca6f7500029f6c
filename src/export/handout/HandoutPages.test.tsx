import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { excerptFor } from "../../core/export/fixtureExcerpt";
import { handoutOf } from "../../core/export/handout";
import { fixtureStory } from "../../core/story/fixture";
import type { Story } from "../../core/story/model";
import { HandoutPages } from "./HandoutPages";

const story = fixtureStory();
const [briefing = null] = story.briefings.values();

/** The words of the pages, tags away. */
const words = (html: string): string => html.replace(/<[^>]*>/gu, " ").replace(/\s+/gu, " ");
const pagesOf = (of: Story): string =>
  renderToStaticMarkup(<HandoutPages handout={handoutOf(briefing, excerptFor(of))} stills={new Map()} />);

describe("the pages of a briefing's handout", () => {
  it("tell a denial as one", () => {
    const claims = [...story.claims].map(
      ([id, claim]) => [id, id === "strike-1" ? { ...claim, verb: "denies" as const } : claim] as const,
    );
    const denied = { ...story, claims: new Map(claims) };
    expect(words(pagesOf(denied))).toContain("Vera Zelenko denies : Says that strike took place.");
  });

  it("tell a figure as a room reads it: the value, what it is of, what it was, and the doubt", () => {
    const handout = handoutOf(briefing, excerptFor(story));
    const figure = { value: "7–8", label: "killed", note: "not settled", earlier: "7", event: null };
    const sheets = handout.sheets.map((sheet) => ({ ...sheet, figures: [figure] }));
    const html = renderToStaticMarkup(<HandoutPages handout={{ ...handout, sheets }} stills={new Map()} />);
    // The value stands above its label by the style sheet: a list of terms has the term first.
    expect(words(html)).toContain("killed was 7 not settled 7–8");
  });

  it("say of a place in Crimea that it is occupied", () => {
    expect(words(pagesOf(story))).toContain("Belbek (occupied by Russia since 2014) · Uncertain");
  });

  it("give the address that opens the briefing", () => {
    expect(pagesOf(story)).toContain('href="https://parley.example/#/fixture?brief=short&amp;step=all"');
  });
});
