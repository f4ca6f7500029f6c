import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citeBibtex, citeCsl, citeText, type Reference, referenceOf } from "./citation";
import { figure, strikeIn, strikeStory, time } from "./fixtureClaims";

const story = strikeStory([{ value: time("2025-12-19") }, { value: figure(8) }]);
const visit = {
  address: "https://example.org/#/fixture?event=strike&asof=2025-12-20T00:00Z",
  accessed: Date.parse("2026-01-05T23:30Z"),
  asOf: Date.parse("2025-12-20T00:00Z"),
  zone: { zone: "Europe/Kyiv", name: "Kyiv" },
};
const event = strikeIn(story);
const claim = [...story.claims.values()].find(({ id }) => id === "k-2");

describe("a citation", () => {
  it("of an event names story, version, instant, address and day of access", () => {
    expect(citeText(referenceOf(story, { type: "event", event }, visit))).toBe(
      "Headline of strike. In: Fixture, version 1, as known on 20 Dec 2025, 02:00 Kyiv. Parley. " +
        "https://example.org/#/fixture?event=strike&asof=2025-12-20T00:00Z (accessed 5 Jan 2026).",
    );
  });

  it("of a claim names its speaker, its event and where it was read", () => {
    if (claim === undefined) throw new Error("no claim");
    const reference = referenceOf(story, { type: "claim", claim, event }, { ...visit, asOf: null });
    expect(citeText(reference)).toMatch(
      /^Vera Zelenko reports: Claim 2\. \(on: Headline of strike\)\. Read in: [^.]+\. In: Fixture, version 1\. Parley\./u,
    );
    const [read] = claim.citations;
    const everywhere = {
      ...claim,
      citations: [read, ...Array.from({ length: 1_236 }, () => read)] as typeof claim.citations,
    };
    const { readIn } = referenceOf(story, { type: "claim", claim: everywhere, event }, visit);
    expect(readIn).toMatch(/; 1,234 more$/u);
    const many = { ...reference, readIn: "A, ¶5; B; C; 3 more" };
    expect(citeBibtex(many)).toContain("note = {read in A, ¶5; B; C; 3 more}");
    expect(JSON.parse(citeCsl(many))).toMatchObject([{ note: "read in A, ¶5; B; C; 3 more" }]);
  });

  it("of a view has the title that it is given", () => {
    expect(citeText(referenceOf(story, { type: "view", title: "Strikes in Crimea?" }, visit))).toMatch(
      /^Strikes in Crimea\? In: Fixture/u,
    );
  });

  it("is an entry of BibTeX", () => {
    expect(citeBibtex(referenceOf(story, { type: "event", event }, visit))).toBe(
      [
        "@misc{fixture-strike,",
        "  title = {{Headline of strike}},",
        "  booktitle = {Fixture},",
        "  version = {1},",
        "  publisher = {Parley},",
        "  url = {https://example.org/#/fixture?event=strike&asof=2025-12-20T00:00Z},",
        "  urldate = {2026-01-05},",
        "  note = {as known on 20 Dec 2025, 02:00 Kyiv},",
        "}",
        "",
      ].join("\n"),
    );
  });

  it("is an item of CSL-JSON", () => {
    expect(JSON.parse(citeCsl(referenceOf(story, { type: "event", event }, visit)))).toEqual([
      {
        id: "fixture-strike",
        type: "webpage",
        title: "Headline of strike",
        "container-title": "Fixture",
        version: "1",
        publisher: "Parley",
        URL: visit.address,
        accessed: { "date-parts": [[2026, 1, 5]] },
        note: "as known on 20 Dec 2025, 02:00 Kyiv",
      },
    ]);
  });
});

const references: fc.Arbitrary<Reference> = fc.record({
  key: fc.constant("a-b"),
  title: fc.string({ unit: "binary", minLength: 1 }),
  story: fc.string({ minLength: 1 }),
  version: fc.string({ minLength: 1 }),
  address: fc.oneof(fc.webUrl({ withFragments: true }), fc.string()),
  accessed: fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }).map(Number),
  asOf: fc.constantFrom(null, 0),
  zone: fc.constant(visit.zone),
  readIn: fc.option(fc.string({ minLength: 1 })),
});

describe("any text at all", () => {
  it("leaves the braces of BibTeX balanced, one field to a line", () => {
    fc.assert(
      fc.property(references, (reference) => {
        const entry = citeBibtex(reference);
        let depth = 0;
        for (const char of entry) {
          depth += char === "{" ? 1 : char === "}" ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        const fields = entry.trimEnd().split("\n").slice(1, -1);
        expect(fields).toHaveLength(reference.asOf === null && reference.readIn === null ? 6 : 7);
        for (const field of fields) expect(field).toMatch(/^ {2}[a-z]+ = \{.*\},$/su);
      }),
    );
  });

  it("stands on one line of BibTeX, whatever breaks it has", () => {
    const entry = citeBibtex({
      ...visit,
      key: "k",
      title: "a\n  b\tc",
      story: "s",
      version: "1",
      readIn: null,
    });
    expect(entry).toContain("title = {{a b c}}");
  });

  it("has its special characters taken for what they are", () => {
    const title = "50 % & $5_000 #1 {a} \\b ~c ^d";
    const entry = citeBibtex({ ...visit, key: "k", title, story: "s", version: "1", readIn: null });
    expect(entry).toContain(
      "{{50 \\% \\& \\$5\\_000 \\#1 \\textbraceleft{}a\\textbraceright{} \\textbackslash{}b \\textasciitilde{}c \\textasciicircum{}d}}",
    );
  });

  it("comes back whole from CSL-JSON", () => {
    fc.assert(
      fc.property(references, (reference) => {
        const [item]: unknown[] = JSON.parse(citeCsl(reference));
        expect(item).toMatchObject({ title: reference.title, URL: reference.address });
      }),
    );
  });
});
