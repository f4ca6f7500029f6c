import { expect, it } from "vitest";
import { colophonLines } from "./colophon";
import { fixtureExcerpt } from "./fixtureExcerpt";

it("names story, edition, choice, times, licence, address and day", () => {
  const { colophon } = fixtureExcerpt({ kinds: ["strike"] }, { clock: "America/New_York" });
  expect(Object.fromEntries(colophonLines(colophon))).toMatchObject({
    Story: "Fixture, version 1",
    Edition: "As known in version 1",
    Events: expect.stringMatching(/^\d of \d+ events: Strike$/u),
    Times: "Miami time (America/New_York)",
    Licence: "none stated by the story",
    Address: "https://parley.example/#/fixture?kinds=strike&clock=America/New_York",
    Taken: "Fri 2 Jan 2026, with Parley",
  });
});

it("names the instant of an edition, and the sources that it lacks", () => {
  const asOf = Date.UTC(2025, 11, 19, 20);
  const past = fixtureExcerpt({}, { asOf }).colophon;
  expect(past.known).toBe("As known on 19 Dec 2025, 22:00 Kyiv");
  const [left] = [...fixtureExcerpt().index.story.sources.keys()];
  const lacking = fixtureExcerpt({}, { without: left === undefined ? [] : [left] }).colophon;
  expect(lacking.known).toMatch(/^As known in version 1 · without /u);
  expect(lacking.sources.map(({ id }) => id)).not.toContain(left);
});

it("tells what the story is about only in the present: what the author wrote last is no knowledge of then", () => {
  expect(fixtureExcerpt().colophon.description).toBe("A story for tests.");
  expect(fixtureExcerpt({}, { asOf: Date.UTC(2025, 11, 19, 20) }).colophon.description).toBeNull();
});

it("lists the sources of the chosen events and no other", () => {
  const all = fixtureExcerpt().colophon.sources;
  const { events, index, colophon } = fixtureExcerpt({ kinds: ["harm"] });
  const cited = new Set(
    events.flatMap(({ claims }) =>
      claims.flatMap((id) => index.story.claims.get(id)?.citations.map(({ source }) => source)),
    ),
  );
  expect(new Set(colophon.sources.map(({ id }) => id))).toEqual(cited);
  expect(colophon.sources.length).toBeLessThanOrEqual(all.length);
});
