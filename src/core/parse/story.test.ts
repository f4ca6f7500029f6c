import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixtureFiles } from "../story/fixture";
import { formatIssues } from "./issue";
import { parseStory } from "./story";

type Files = ReturnType<typeof fixtureFiles>;
type Json = Record<string, unknown>;

/** The fixture with one record changed. */
function broken(list: string, id: string, change: (record: Json) => void): Files {
  const files = fixtureFiles();
  const records = files[`${list}.json`]?.[list];
  if (!Array.isArray(records)) throw new Error(`no list ${list}`);
  const record = records.find((candidate: Json) => candidate["id"] === id);
  if (record === undefined) throw new Error(`no ${id} in ${list}`);
  change(record);
  return files;
}

const ids = (files: Files) => parseStory(files).story?.events.map((event) => event.id) ?? [];
const ALL = ["ruling", "plan", "harm", "strike", "remark", "jets", "meeting", "meeting-2"];

describe("parseStory", () => {
  it("reads a sound story without issues, in order of time", () => {
    const { story, issues } = parseStory(fixtureFiles());
    expect(issues).toEqual([]);
    expect(story?.events.map((event) => event.id)).toEqual(ALL);
    expect(story?.events.map((event) => event.ordinal)).toEqual([...ALL.keys()]);
  });

  it("derives side, origins and certainty", () => {
    const { story } = parseStory(fixtureFiles());
    const of = (id: string) => {
      const event = story?.events.find((candidate) => candidate.id === id);
      return [event?.side, event?.origins, event?.certainty];
    };
    expect(of("meeting")).toEqual(["us", 1, "single"]);
    expect(of("meeting-2")).toEqual(["us", 2, "corroborated"]);
    expect(of("jets")).toEqual(["ukraine", 1, "uncertain"]);
  });

  const cases: [string, Files, string, string][] = [
    [
      "a bad date",
      broken("claims", "strike-2", (c) => {
        c["value"] = { type: "time", when: { edtf: "2025-02-30", zone: "Europe/Kyiv" } };
      }),
      "claims.json",
      "value.when.edtf",
    ],
    [
      "an origin that its source does not have",
      broken("claims", "strike-2", (c) => {
        c["citations"] = [{ source: "paper-1", lineage: ["wire-b"] }];
      }),
      "claims.json",
      "citations[0].lineage",
    ],
    [
      "an event without a summary",
      broken("events", "strike", (e) => {
        e["summary"] = null;
      }),
      "events.json",
      "summary",
    ],
    [
      "a place without the way in which it was found",
      broken("places", "port", (p) => {
        p["basis"] = null;
      }),
      "places.json",
      "basis",
    ],
    [
      "a bad zone",
      broken("claims", "strike-2", (c) => {
        c["value"] = { type: "time", when: { edtf: "2025-12-19", zone: "Kyiv" } };
      }),
      "claims.json",
      "value.when.zone",
    ],
    [
      "a bad kind",
      broken("events", "strike", (e) => {
        e["kind"] = "explosion";
      }),
      "events.json",
      "kind",
    ],
    [
      "an unknown key",
      broken("events", "strike", (e) => {
        e["colour"] = "red";
      }),
      "events.json",
      "",
    ],
    [
      "a missing actor",
      broken("events", "strike", (e) => {
        e["actors"] = [{ actor: "nobody", role: "attacker" }];
      }),
      "events.json",
      "actors[0].actor",
    ],
    [
      "no actor",
      broken("events", "strike", (e) => {
        e["actors"] = [];
      }),
      "events.json",
      "actors",
    ],
    [
      "doubt without a word",
      broken("events", "jets", (e) => {
        delete e["doubt"];
      }),
      "events.json",
      "doubt",
    ],
    [
      "no venue without a word",
      broken("events", "plan", (e) => {
        delete e["venue_note"];
      }),
      "events.json",
      "venue_note",
    ],
    [
      "a claim without a source",
      broken("claims", "strike-1", (c) => {
        c["citations"] = [];
      }),
      "claims.json",
      "citations",
    ],
    [
      "a phrase of eight words",
      broken("claims", "strike-1", (c) => {
        c["citations"] = [{ source: "paper-1", phrase: "one two three four five six seven eight" }];
      }),
      "claims.json",
      "citations[0].phrase",
    ],
    [
      "a script for a link",
      broken("sources", "paper-1", (s) => {
        s["url"] = "javascript:alert(1)";
      }),
      "sources.json",
      "url",
    ],
    [
      "a latitude of 95",
      broken("places", "port", (p) => {
        p["extent"] = { type: "point", lat: 95, lon: 31, radius_km: 1 };
      }),
      "places.json",
      "extent.lat",
    ],
    [
      "Crimea in another country",
      broken("places", "belbek", (p) => {
        p["country"] = "RU";
      }),
      "places.json",
      "country",
    ],
    [
      "a Crimean place without its occupation",
      broken("places", "belbek", (p) => {
        delete p["occupied"];
      }),
      "places.json",
      "occupied",
    ],
    [
      "a Crimean place without a country",
      broken("places", "belbek", (p) => {
        delete p["country"];
      }),
      "places.json",
      "country",
    ],
    [
      "a Crimean place that calls itself something else",
      broken("places", "belbek", (p) => {
        p["occupied"] = "part of Russia since 2014";
      }),
      "places.json",
      "occupied",
    ],
    [
      "a Crimean place within another country",
      broken("places", "belbek", (p) => {
        p["within"] = "club";
      }),
      "places.json",
      "within",
    ],
    [
      "the same role twice",
      broken("events", "strike", (e) => {
        e["actors"] = [
          { actor: "fleet", role: "attacker" },
          { actor: "fleet", role: "attacker" },
        ];
      }),
      "events.json",
      "actors",
    ],
    [
      "a place within itself",
      broken("places", "ukraine", (p) => {
        p["within"] = "crimea";
      }),
      "places.json",
      "within",
    ],
  ];

  it.each(cases)("reports %s with file and path", (_name, files, file, path) => {
    const { issues } = parseStory(files);
    expect(issues.map((issue) => [issue.severity, issue.file, issue.path])).toContainEqual([
      "error",
      file,
      path,
    ]);
    for (const issue of issues) expect(issue.message).toMatch(/found|found|missing|no sound claim/);
  });

  it("drops the bad record and keeps the others", () => {
    const files = broken("events", "strike", (e) => {
      e["kind"] = "explosion";
    });
    expect(ids(files)).toEqual(ALL.filter((id) => id !== "strike"));
    const orphan = broken("events", "jets", (e) => {
      e["related"] = ["gone"];
    });
    expect(ids(orphan)).toEqual(ALL);
    expect(parseStory(orphan).issues).toHaveLength(1);
  });

  it("reports all problems at once", () => {
    const files = broken("events", "strike", (e) => {
      e["kind"] = "explosion";
      e["headline"] = "";
    });
    files["actors.json"] = { actors: "none" };
    const text = formatIssues(parseStory(files).issues);
    expect(text).toContain('events.json › strike › kind: found "explosion", expected one of "talks"');
    expect(text).toContain("events.json › strike › headline");
    expect(text).toContain("actors.json › actors: found a string, expected a list");
  });

  it("names a second record of the same id", () => {
    const files = fixtureFiles();
    const topics = files["topics.json"]?.["topics"];
    if (Array.isArray(topics)) topics.push(topics[0]);
    expect(parseStory(files).issues.map((issue) => [issue.id, issue.path])).toEqual([["talks", "id"]]);
  });

  it("has no story without a sound story.json", () => {
    expect(parseStory({}).story).toBeNull();
    expect(parseStory({}).issues.map((issue) => issue.file)).toContain("story.json");
    const files = fixtureFiles();
    files["story.json"] = { ...files["story.json"], home: "moon" };
    expect(parseStory(files).story).toBeNull();
  });

  it("survives any JSON, nested however deep", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("story.json", "events.json", "claims.json"), fc.jsonValue()),
        (files) => {
          expect(parseStory(files).story).toBeNull();
        },
      ),
      { seed: 3 },
    );
    let deep: unknown = [];
    for (let i = 0; i < 20_000; i++) deep = [deep];
    const files = fixtureFiles();
    files["events.json"] = { events: [deep] };
    expect(formatIssues(parseStory(files).issues)).toContain("nested more than 32 levels deep");
  });
});

describe("formatIssues", () => {
  it("shows errors first and says how many are left", () => {
    const issue = (severity: "error" | "warning", message: string) => ({
      severity,
      file: "a.json",
      path: "",
      id: null,
      message,
    });
    expect(formatIssues([issue("warning", "w"), issue("error", "e1"), issue("error", "e2")], 2)).toBe(
      "error  a.json: e1\nerror  a.json: e2\n… and 1 more.",
    );
    const many = Array.from({ length: 1_235 }, () => issue("error", "e"));
    expect(formatIssues(many, 1)).toBe("error  a.json: e\n… and 1,234 more.");
  });
});
