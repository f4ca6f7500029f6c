import { numberText } from "../number";
import { formatShort } from "../time/format";
import { countWords, filterWords } from "./colophon";
import type { Excerpt } from "./excerpt";

/** As many events are told one by one; the others are counted. */
const TOLD = 8;

/**
 * What a picture of a view shows, for those who cannot see it: "Map. 13 of 53 events (Strike), as
 * known on …: headline, 19 Dec; …; and 5 more."
 */
export function altText(name: string, { view, index, events, colophon }: Excerpt): string {
  const choice = colophon.conditions.length === 0 ? "" : ` (${filterWords(colophon)})`;
  const known = colophon.known.charAt(0).toLowerCase() + colophon.known.slice(1);
  const told = events
    .slice(0, TOLD)
    .map(({ headline, when }) => `${headline}, ${formatShort(when, view.clock, index.story.extent)}`);
  const more = events.length > TOLD ? [`and ${numberText(events.length - TOLD)} more`] : [];
  const list = told.length === 0 ? "." : `: ${[...told, ...more].join("; ")}.`;
  return `${name}. ${countWords(events.length, index.all.size)}${choice}, ${known}${list}`;
}
