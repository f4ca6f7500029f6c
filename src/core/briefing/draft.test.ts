import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addStep,
  type Draft,
  deleteStep,
  duplicateStep,
  type Edit,
  idsOf,
  moveStep,
  newDraft,
  retakeView,
  setDetail,
  setField,
} from "./draft";
import { record, startHistory, undo } from "./history";

const step = (id: string) => ({ id, title: `Title of ${id}` });
const draft: Draft = { ...newDraft("d", "Title", "Question?", step("a")), steps: ["a", "b", "c"].map(step) };
const ids = (edit: Edit) => idsOf(edit(draft)).join(" ");

it("adds a step behind another or at the end, with an id of its own", () => {
  expect(ids(addStep(step("x"), "a"))).toBe("a x b c");
  expect(ids(addStep(step("x"), null))).toBe("a b c x");
  expect(ids(addStep(step("b"), "b"))).toBe("a b b-2 c");
});

it("moves, duplicates and deletes steps without changing an id", () => {
  expect(ids(moveStep("a", 2))).toBe("b c a");
  expect(ids(moveStep("c", 0))).toBe("c a b");
  expect(ids(moveStep("b", 99))).toBe("a c b");
  expect(ids(moveStep("b", -1))).toBe("b a c");
  expect(ids(duplicateStep("b"))).toBe("a b b-2 c");
  expect(ids(deleteStep("b"))).toBe("a c");
});

it("sets and takes away fields, new ones where files have them", () => {
  const edited = setField("a", "kicker", "Above")(setField("a", "seconds", 60)(draft)).steps[0];
  expect(Object.keys(edited ?? {})).toEqual(["id", "kicker", "title", "seconds"]);
  expect(setField("a", "title", undefined)(draft).steps[0]).toEqual({ id: "a" });
  expect(retakeView("b", "/story?kinds=strike")(draft).steps[1]?.["view"]).toBe("/story?kinds=strike");
  expect(setDetail("question", "Why?")(draft)["question"]).toBe("Why?");
});

it("keeps what it does not know", () => {
  const odd = { ...draft, more: 1, steps: [{ ...step("a"), colour: "red" }] };
  const edited = setField("a", "text", "Text")(setDetail("title", "Other")(odd));
  expect(edited).toEqual({ ...odd, title: "Other", steps: [{ ...step("a"), text: "Text", colour: "red" }] });
});

describe("an edit that changes nothing", () => {
  it.each<[string, Edit]>([
    ["a move to where it is", moveStep("b", 1)],
    ["a step that is not there", setField("x", "title", "Title")],
    ["the same text", setField("a", "title", "Title of a")],
    ["the same title", setDetail("title", "Title")],
    ["a field that is not there", setField("a", "text", undefined)],
    ["the id of a step", setField("a", "id", "b")],
    ["the deletion of nothing", deleteStep("x")],
    ["the copy of nothing", duplicateStep("x")],
  ])("gives the same draft back: %s", (_, edit) => expect(edit(draft)).toBe(draft));
});

const anyId = fc.constantFrom("a", "b", "c", "a-2", "b-2", "new");
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(anyId, fc.option(anyId)).map(([id, after]) => addStep(step(id), after)),
  fc.tuple(anyId, fc.integer({ min: -2, max: 9 })).map(([id, to]) => moveStep(id, to)),
  anyId.map(duplicateStep),
  anyId.map(deleteStep),
  fc
    .tuple(
      anyId,
      fc.constantFrom("title", "id", "text", "seconds"),
      fc.option(fc.string(), { nil: undefined }),
    )
    .map(([id, field, value]) => setField(id, field, value)),
);

it("keeps ids apart through any edits, and undoing them all leads back", () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 30 }), (list) => {
      let history = startHistory(draft);
      for (const edit of list) {
        history = record(history, edit(history.present), "edit");
        expect(new Set(idsOf(history.present)).size).toBe(history.present.steps.length);
      }
      for (let i = 0; i < list.length; i++) history = undo(history);
      expect(history.present).toBe(draft);
    }),
  );
});

it("never changes or loses a step that is only moved", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyId, fc.nat(4))), (moves) => {
      const moved = moves.reduce((all, [id, to]) => moveStep(id, to)(all), draft);
      expect(new Set(moved.steps)).toEqual(new Set(draft.steps));
    }),
  );
});
