import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBriefing } from "../parse/briefing";
import { fixtureBriefing, fixtureIndex } from "../story/fixture";
import { type Draft, draftOf, duplicateStep, moveStep, newDraft, setField } from "./draft";
import { fileName, readDraft, writeDraft } from "./file";
import { writeJson } from "./json";

const index = fixtureIndex();
const read = (value: unknown, name = "short.json") =>
  readDraft(typeof value === "string" ? value : JSON.stringify(value), name);

describe("a draft and its file", () => {
  it("are the same: what ships, is read and written without a difference", () => {
    const shipped = `${writeJson({ $schema: "../x.json", ...fixtureBriefing() })}\n`;
    const { draft, notes } = read(shipped);
    expect(notes).toEqual([]);
    expect(draft === null ? "" : writeDraft(draft)).toBe(shipped);
  });

  it("has the schema's line when it was made here", () => {
    const draft = newDraft("d", "Title", "Question?", { id: "a" });
    expect(writeDraft(draft)).toContain('"$schema": "../../../schema/briefing.schema.json"');
    expect(fileName(draft)).toBe("d.json");
  });

  it("holds what the story's own briefing says", () => {
    const [briefing] = index.story.briefings.values();
    if (briefing === undefined) throw new Error("fixture has changed");
    const draft = draftOf(briefing);
    expect(draft).toMatchObject(fixtureBriefing());
    expect(parseBriefing(draft, "briefings/short.json", index)).toEqual({ briefing, issues: [] });
  });

  it("stay the same through any edit", () => {
    const { draft } = read(fixtureBriefing());
    if (draft === null) throw new Error("fixture has changed");
    const edits = fc.constantFrom(moveStep("then", 0), duplicateStep("port"), setField("all", "text", "New"));
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 6 }), (list) => {
        const edited = list.reduce<Draft>((all, edit) => edit(all), draft);
        const again = read(writeDraft(edited));
        expect(again).toEqual({ draft: edited, notes: [] });
        const file = `briefings/${fileName(edited)}`;
        expect(parseBriefing(again.draft, file, index).issues).toEqual([]);
      }),
    );
  });
});

describe("a faulty file", () => {
  it.each([
    ["{", "“short.json” is not JSON: "],
    ["[]", "does not hold an object"],
    ["null", "does not hold an object"],
    ['{"events":[]}', "has no list under “steps”; found events"],
    ["{}", "found nothing"],
    [`{"steps":[],"a":${"[".repeat(40)}${"]".repeat(40)}}`, "nested more than 32 levels deep"],
    [`{"steps":["${"x".repeat(1_000_000)}"]}`, "has 1,000,014 characters"],
  ])("is refused with what was found and what to do: %.20s", (text, words) => {
    const { draft, notes } = read(text);
    expect(draft).toBeNull();
    expect(notes.join()).toContain(words);
  });

  it("keeps every step, sound or not, and tells what it had to add", () => {
    const steps = [
      { id: "a", title: 5, more: true },
      { id: "a" },
      "text",
      { title: "No id" },
      { id: "Bad Id" },
    ];
    const { draft, notes } = read({ title: ["odd"], steps }, "My file.json");
    expect(draft).toEqual({
      id: "my-file",
      title: ["odd"],
      steps: [
        { id: "a", title: 5, more: true },
        { id: "a-2" },
        { id: "step-3", notes: '"text"' },
        { id: "step-4", title: "No id" },
        { id: "bad-id" },
      ],
    });
    expect(notes).toEqual([
      "Step 2 had the id of an earlier one (“a”); it got “a-2”.",
      "Step 3 was no record; what it was is in the notes of an empty step.",
      "Step 3 had no usable id; it got “step-3”.",
      "Step 4 had no usable id; it got “step-4”.",
      "Step 5 had no usable id; it got “bad-id”.",
      "The briefing had no usable id; it got that of its file, “my-file”.",
    ]);
  });

  it("never throws and never loses a step, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 })), (steps) => {
        const { draft } = read({ steps });
        expect(draft?.steps.length).toBe(steps.length);
        expect(new Set(draft?.steps.map(({ id }) => id)).size).toBe(steps.length);
        if (draft !== null) expect(read(writeDraft(draft))).toEqual({ draft, notes: [] });
      }),
    );
  });
});
