import { describe, expect, test } from "vitest";
import { commandOf } from "./commands";

const asked = (key: string, shift = false) => {
  const command = commandOf(key, shift, true);
  return command?.type === "move" ? command.move : (command?.type ?? null);
};

describe("a key in the room", () => {
  test.each([
    ["next", ["ArrowRight", " ", "PageDown", "n"]],
    ["previous", ["ArrowLeft", "PageUp", "p", "P"]],
    ["first", ["Home"]],
    ["last", ["End"]],
    ["blank", ["b", "B", "."]],
    ["fullScreen", ["f", "F5"]],
    ["evidence", ["e"]],
    ["step", ["o"]],
    ["spotlight", ["l"]],
    ["presenter", ["s", "S"]],
    ["larger", ["+", "="]],
    ["smaller", ["-", "−"]],
    ["help", ["?"]],
    ["close", ["Escape"]],
    ["digit", ["0", "7"]],
  ])("asks for %s: %s", (what, keys) => {
    expect(keys.map((key) => asked(key))).toEqual(keys.map(() => what));
  });

  test("goes back with Shift and Space", () => expect(asked(" ", true)).toBe("previous"));

  test("tells n, the next step, from Shift and N, the notes", () => {
    expect([asked("n"), asked("N"), asked("N", true)]).toEqual(["next", "next", "notes"]);
  });

  test("means nothing when it is another", () => {
    expect(["x", "Tab", "F1", "ArrowUp", "constructor"].map((key) => asked(key))).toEqual(
      Array(5).fill(null),
    );
  });

  test("that is a character is silent where single keys are off; a clicker's keys are not", () => {
    expect(["n", ".", "7", "?"].map((key) => commandOf(key, false, false))).toEqual(Array(4).fill(null));
    expect(
      ["PageDown", "PageUp", "F5", "Escape", " "].map((key) => commandOf(key, false, false)),
    ).not.toContain(null);
  });
});
