import { expect, it } from "vitest";
import { altText } from "./altText";
import { fixtureExcerpt } from "./fixtureExcerpt";

it("tells what is shown, of which choice and edition, and the events", () => {
  const excerpt = fixtureExcerpt({ kinds: ["strike"] });
  const text = altText("Map", excerpt);
  expect(text).toMatch(/^Map\. \d of \d+ events \(Strike\), as known in version 1: /u);
  for (const { headline } of excerpt.events) expect(text).toContain(headline);
});

it("counts what it does not tell, and says when there is nothing", () => {
  const excerpt = fixtureExcerpt();
  const [event] = excerpt.events;
  if (event === undefined) throw new Error("The fixture has no event.");
  const many = { ...excerpt, events: Array.from({ length: 20 }, () => event) };
  expect(altText("Timeline", many)).toContain("; and 12 more.");
  expect(altText("Timeline", { ...excerpt, events: [] })).toMatch(/as known in version 1\.$/u);
});
