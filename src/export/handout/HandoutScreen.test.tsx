// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { fixtureExcerpt } from "../../core/export/fixtureExcerpt";
import { handoutOf, listOf } from "../../core/export/handout";
import { blankPage } from "../../state/fixturePage";
import { HandoutScreen } from "./HandoutScreen";

const strikes = fixtureExcerpt({ kinds: ["strike"] }, { asOf: Date.UTC(2025, 11, 21) });
const [briefing = null] = strikes.whole.story.briefings.values();

it.each([
  ["a briefing", handoutOf(briefing, strikes), "Fixture · A short briefing"],
  [
    "a view",
    handoutOf(null, strikes),
    "Fixture · Strike · 2 of 7 events · As known on 21 Dec 2025, 02:00 Kyiv",
  ],
  ["a list", listOf(strikes), "Fixture · Strike · 2 of 7 events · As known on 21 Dec 2025, 02:00 Kyiv"],
])("names the page after %s while it is shown, for the PDF", async (_, handout, title) => {
  document.title = "Before";
  const { show, leave } = blankPage();
  await show(<HandoutScreen ready={{ handout, stills: new Map() }} />);
  expect(document.title).toBe(title);
  await leave();
  expect(document.title).toBe("Before");
});
