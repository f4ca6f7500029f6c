import fc from "fast-check";
import { expect, it } from "vitest";
import { type History, record, redo, startHistory, undo } from "./history";

const typed = (history: History<string>, text: string, part: string | null = null) =>
  record(history, text, `typed ${text}`, part);

it("takes changes back and does them again, and says which", () => {
  const history = typed(typed(startHistory("a"), "b"), "c");
  expect(history.past.at(-1)?.what).toBe("typed c");
  const back = undo(history);
  expect([back.present, back.past.at(-1)?.what, back.future[0]?.what]).toEqual(["b", "typed b", "typed c"]);
  expect(redo(back)).toEqual(history);
});

it("undoes together what was typed in one go", () => {
  const history = typed(typed(typed(startHistory(""), "a", "title"), "ab", "title"), "abc", "title");
  expect(undo(history).present).toBe("");
  const other = typed(typed(history, "abc!", "text"), "abc!?", "text");
  expect(undo(other).present).toBe("abc");
  expect(undo(typed(undo(other), "x", "text")).present).toBe("abc");
});

it("forgets what was undone once something else is done, and nothing for no change", () => {
  const history = undo(typed(startHistory("a"), "b"));
  expect(typed(history, "c").future).toEqual([]);
  expect(typed(history, "a")).toBe(history);
  expect(undo(startHistory("a")).present).toBe("a");
  expect(redo(startHistory("a")).present).toBe("a");
});

it("keeps the last two hundred changes", () => {
  let history = startHistory("0");
  for (let i = 1; i <= 250; i++) history = typed(history, `${i}`);
  expect(history.past.length).toBe(200);
  for (let i = 0; i < 300; i++) history = undo(history);
  expect(history.present).toBe("50");
});

it("undo after redo, and redo after undo, change nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (texts, steps) => {
      let history = texts.reduce((all, text) => typed(all, text), startHistory("start"));
      for (let i = 0; i < steps % (texts.length + 1); i++) history = undo(history);
      const plain = ({ past, present, future }: History<string>) => ({ past, present, future });
      if (history.past.length > 0) expect(plain(redo(undo(history)))).toEqual(plain(history));
      if (history.future.length > 0) expect(plain(undo(redo(history)))).toEqual(plain(history));
    }),
  );
});
