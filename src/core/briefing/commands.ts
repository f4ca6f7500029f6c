import type { Move } from "./steps";

/** What a key asks for in the room. */
export type Command =
  | { readonly type: "move"; readonly move: Move }
  /** A digit of the number of a step, which Enter goes to. */
  | { readonly type: "digit"; readonly digit: string }
  | { readonly type: "enter" }
  | { readonly type: "backspace" }
  | { readonly type: "close" }
  | { readonly type: Toggle };

/** What lies over the room, or is switched there. */
export type Toggle =
  | "blank"
  | "fullScreen"
  | "evidence"
  | "spotlight"
  | "presenter"
  | "notes"
  | "larger"
  | "smaller"
  | "help"
  | "step";

/** What lifts a black screen: its first press does nothing else. */
export const LIFTS: ReadonlySet<Command["type"]> = new Set([
  "move",
  "blank",
  "close",
  "step",
  "backspace",
  "evidence",
]);

/** Keys that are no characters: they act also where single keys are switched off (WCAG 2.1.4). */
const NAMED: Readonly<Record<string, Command>> = {
  ArrowRight: { type: "move", move: "next" },
  PageDown: { type: "move", move: "next" },
  ArrowLeft: { type: "move", move: "previous" },
  PageUp: { type: "move", move: "previous" },
  Home: { type: "move", move: "first" },
  End: { type: "move", move: "last" },
  Enter: { type: "enter" },
  Backspace: { type: "backspace" },
  Escape: { type: "close" },
  // What clickers send to start a show.
  F5: { type: "fullScreen" },
};

/** Keys that are characters, as reveal.js, PowerPoint and clickers have them; N with Shift is the notes. */
const CHARACTERS: Readonly<Record<string, Command>> = {
  n: { type: "move", move: "next" },
  s: { type: "presenter" },
  p: { type: "move", move: "previous" },
  b: { type: "blank" },
  ".": { type: "blank" },
  f: { type: "fullScreen" },
  e: { type: "evidence" },
  o: { type: "step" },
  l: { type: "spotlight" },
  "+": { type: "larger" },
  "=": { type: "larger" },
  "-": { type: "smaller" },
  "−": { type: "smaller" },
  "?": { type: "help" },
};

/**
 * What a key asks for in the room; null for one that means nothing there.
 * @param key as `KeyboardEvent.key` has it.
 * @param singleKeys whether keys that are characters act.
 */
export function commandOf(key: string, shift: boolean, singleKeys: boolean): Command | null {
  if (key === " ") return { type: "move", move: shift ? "previous" : "next" };
  const named = NAMED[key];
  if (named !== undefined) return named;
  if (!singleKeys) return null;
  if (/^\d$/u.test(key)) return { type: "digit", digit: key };
  const character = key.toLowerCase();
  if (shift && character === "n") return { type: "notes" };
  return CHARACTERS[character] ?? null;
}
