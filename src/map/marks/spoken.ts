import type { Mark } from "../../core/geo/mark";
import { numberText } from "../../core/number";
import type { EventKind } from "../../core/story/vocabulary";

const SEVERAL: Record<EventKind, readonly [one: string, more: string]> = {
  talks: ["talks", "talks"],
  statement: ["statement", "statements"],
  strike: ["strike", "strikes"],
  proposal: ["proposal", "proposals"],
  decision: ["decision", "decisions"],
  harm: ["civilian harm", "civilian harm"],
};

/** What a badge says to a screen reader: "7 events at Shell Bay: 4 talks, 3 statements". */
export function badgeName({ mark, name }: { readonly mark: Mark; readonly name: string }): string {
  const kinds = mark.kinds.map(
    ({ kind, count }) => `${numberText(count)} ${SEVERAL[kind][count === 1 ? 0 : 1]}`,
  );
  return `${numberText(mark.count)} events at ${name}: ${kinds.join(", ")}`;
}
