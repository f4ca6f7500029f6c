import { CHANGE_KINDS, CHANGE_LABEL, type Change, type ChangeKind } from "../evidence/changes";
import type { Comparison } from "../evidence/comparison";
import { numberText } from "../number";
import type { StoryEvent } from "../story/model";

/** The text where it fits; else as many of its words as do, and an ellipsis. Lengths in UTF-16 units. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const end = cut.lastIndexOf(" ");
  return `${(end > 0 ? cut.slice(0, end) : cut).toWellFormed().replace(/[\s,;:.]+$/u, "")}…`;
}

/** Sentences that fit, one after the other, each whole; the first is clipped where even that does not fit. */
export function sentences(all: readonly string[], most: number): string {
  const [first = "", ...rest] = all;
  let text = clip(first, most);
  for (const sentence of rest) {
    if (text.length + 1 + sentence.length > most) break;
    text += ` ${sentence}`;
  }
  return text;
}

/** Lines that fit, each whole, and how many more items there are; no line is written that is not looked at. */
export function lines<T>(items: readonly T[], lineOf: (item: T) => string, most: number): string {
  const room = most - `\n${andMore(items.length)}`.length;
  let text = "";
  for (const [i, item] of items.entries()) {
    const line = lineOf(item);
    const next = i === 0 ? line : `${text}\n${line}`;
    if (next.length > room) return `${text}\n${andMore(items.length - i)}`.trim();
    text = next;
  }
  return text;
}

const andMore = (count: number): string => `… and ${numberText(count)} more`;

/** The kinds of change among some events, in words: "new, revised, more origins". */
export function kindsOf(events: readonly Pick<StoryEvent, "id">[], { events: kinds }: Comparison): string {
  const there = new Set(events.map(({ id }) => kinds.get(id)));
  return CHANGE_KINDS.filter((kind) => there.has(kind))
    .map((kind) => CHANGE_LABEL[kind].toLowerCase())
    .join(", ");
}

/** What became of an event, on one line: "Revised: Headline (killed: 7 → 7–8; injured: 15 → 27–32)". */
export function changeLine({ id, headline }: Pick<StoryEvent, "id" | "headline">, found: Comparison): string {
  const kind: ChangeKind | undefined = found.events.get(id);
  const values = found
    .of(id)
    .filter(({ kind: way, name }) => way !== "corroborated" && name !== "")
    .map(
      ({ name, from, to }) =>
        `${name}${name.endsWith("?") ? "" : ":"} ${[from, to].filter(Boolean).join(" → ")}`,
    );
  const told = values.length > 0 ? ` (${values.join("; ")})` : "";
  return `${kind === undefined ? "" : `${CHANGE_LABEL[kind]}: `}${headline}${told}`;
}

/** How many events changed in each way: "New: 24 · Revised: 14"; one can have changed in several. */
export function countLine(list: readonly Change[]): string {
  return CHANGE_KINDS.map((kind) => {
    const events = new Set(list.filter((change) => change.kind === kind).map(({ event }) => event));
    return { kind, n: events.size };
  })
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => `${CHANGE_LABEL[kind]}: ${numberText(n)}`)
    .join(" · ");
}
