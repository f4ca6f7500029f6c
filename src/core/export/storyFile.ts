import { numberText } from "../number";
import type { Story } from "../story/model";
import { accessedDay, colophonRecord, filterWords } from "./colophon";
import type { Excerpt } from "./excerpt";
import { allOf, type Kept, keptFor } from "./kept";
import {
  actorRecordOf,
  claimRecordOf,
  eventRecordOf,
  placeRecordOf,
  sourceRecordOf,
  storyRecordOf,
} from "./records";

/**
 * The excerpt as a story of its own, piece by piece: one JSON object with the files of a story
 * folder by name, as `parseStory` takes them, and `colophon.json` for those who read it. Parsed
 * again, it gives the same events with the same values. Events on which these rest (`keptFor`)
 * come with them, and `story.json` says so in `extract`. Briefings show views of the whole story,
 * and come only with that.
 */
export function* storyFilePieces(excerpt: Excerpt): Generator<string> {
  const { index, events, colophon } = excerpt;
  const whole = isWhole(excerpt);
  const kept = whole ? allOf(index.story) : keptFor(index, events);
  const extract = whole ? null : extractWords(excerpt, kept.events.size - events.length);
  yield `{\n"story.json": ${JSON.stringify(storyRecordOf(index.story, descriptionOf(excerpt), extract))},\n`;
  yield `"colophon.json": ${JSON.stringify(colophonRecord(colophon))}`;
  for (const [list, records] of listsOf(index.story, kept)) {
    yield `,\n"${list}.json": {"${list}": [`;
    let mark = "\n";
    for (const record of records) {
      yield `${mark}${JSON.stringify(record)}`;
      mark = ",\n";
    }
    yield "\n]}";
  }
  if (whole) {
    for (const briefing of index.story.briefings.values())
      yield `,\n"briefings/${briefing.id}.json": ${JSON.stringify(briefing)}`;
  }
  yield "\n}\n";
}

function* listsOf(story: Story, kept: Kept): Generator<readonly [string, Iterable<unknown>]> {
  const those = <T extends { readonly id: string }>(list: keyof Kept, records: Iterable<T>) =>
    [...records].filter(({ id }) => kept[list].has(id));
  const partial = new Set(story.events.flatMap((event) => (event.partial ? [event.id] : [])));
  yield ["actors", those("actors", story.actors.values()).map(actorRecordOf)];
  yield ["places", those("places", story.places.values()).map(placeRecordOf)];
  yield ["topics", those("topics", story.topics.values())];
  yield ["lineages", those("lineages", story.lineages.values())];
  yield ["sources", those("sources", story.sources.values()).map(sourceRecordOf)];
  yield ["questions", those("questions", story.questions.values())];
  yield [
    "claims",
    those("claims", story.claims.values()).map((claim) =>
      claimRecordOf(claim, kept, partial.has(claim.event)),
    ),
  ];
  yield ["events", those("events", story.events).map((event) => eventRecordOf(event, kept))];
}

/** Whether nothing of the story is left out. */
const isWhole = ({ events, index, colophon: { asOf, without } }: Excerpt): boolean =>
  events.length === index.all.size && asOf === null && without.length === 0;

/** What the file is about. Every story says so; of an earlier edition no more than which it is. */
const descriptionOf = ({ colophon: { title, description, known } }: Excerpt): string =>
  description ??
  `${title}, ${known.charAt(0).toLowerCase()}${known.slice(1)}.`.slice(0, 300).trim().toWellFormed();

/** What the file leaves out of the story, within the length that the format allows. */
function extractWords({ colophon }: Excerpt, more: number): string {
  const { known, counts } = colophon;
  const rest = more === 0 ? "" : `, and ${numberText(more)} more that these are dated by or compared with`;
  return `${counts}${rest}. ${known}. Conditions: ${filterWords(colophon)}. Taken ${accessedDay(colophon)}.`
    .slice(0, 1000)
    .toWellFormed();
}
