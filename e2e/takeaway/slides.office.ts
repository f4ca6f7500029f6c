import { TEST_BRIEFING, withBriefing } from "../briefing";
import { expect, test } from "../fixtures";
import { openInOffice } from "../office";
import { readPdf } from "../pdf";

// The pictures stay in e2e/results/office, to be looked at.

test("LibreOffice opens the slides of a briefing and of a view, words and pictures in place", async ({
  handouts,
}) => {
  await handouts.replace("stories/miami-talks.json", withBriefing);
  await handouts.open("#/miami-talks?kinds=strike");
  const briefing = await handouts.saveSlides(/Test briefing/);
  await handouts.press("Escape");
  const view = await handouts.saveSlides("This view");
  const [ofBriefing, ofView] = [briefing, view].map(({ path, name }) => openInOffice(path, name));
  const pages = await readPdf(ofBriefing?.pdf ?? new Uint8Array());
  expect(pages[0]?.text).toContain(TEST_BRIEFING.question);
  for (const [i, { title, figures }] of TEST_BRIEFING.steps.entries()) {
    expect(pages[i + 1]?.text).toContain(title);
    for (const { label } of figures) expect(pages[i + 1]?.text).toContain(label);
  }
  expect(pages[3]?.text).toMatch(/Sources/);
  expect(pages.slice(3).flatMap(({ links }) => links).length).toBeGreaterThan(20);
  // A slide without its two pictures would be nearly all paper.
  expect(ofBriefing?.pictureBytes.slice(1, 3).every((bytes) => bytes > 60_000)).toBe(true);
  const listed = await readPdf(ofView?.pdf ?? new Uint8Array());
  expect(listed[1]?.text).toContain("13 of 53 events");
  expect(listed[2]?.text).toContain("Sea drones disable the tankers Kairos and Virat");
});
