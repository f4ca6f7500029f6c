import fc from "fast-check";
import { expect, it } from "vitest";
import { writeJson } from "./json";

it("keeps short lists and records on one line, and steps and their fields on lines of their own", () => {
  const figure = { type: "figure", event: "strike", figure: "killed" };
  const steps = [
    { id: "a", figures: [], sources: ["one", "two"] },
    {
      id: "b",
      figures: [figure, figure],
      highlight: { claims: ["c"], places: ["p"] },
      sources: ["s".repeat(120)],
    },
  ];
  expect(writeJson({ id: "x", steps }).split("\n")).toEqual([
    "{",
    '  "id": "x",',
    '  "steps": [',
    "    {",
    '      "id": "a",',
    '      "figures": [],',
    '      "sources": ["one", "two"]',
    "    },",
    "    {",
    '      "id": "b",',
    '      "figures": [',
    '        { "type": "figure", "event": "strike", "figure": "killed" },',
    '        { "type": "figure", "event": "strike", "figure": "killed" }',
    "      ],",
    '      "highlight": { "claims": ["c"], "places": ["p"] },',
    '      "sources": [',
    `        "${"s".repeat(120)}"`,
    "      ]",
    "    }",
    "  ]",
    "}",
  ]);
});

it("is read as what was written", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(writeJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
