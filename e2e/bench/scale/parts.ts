import { getHeapStatistics } from "node:v8";
import { pack } from "../../../src/core/parse/packed/pack";
import { packedText } from "../../../src/core/parse/packed/text";
import { parseStory } from "../../../src/core/parse/story";
import { generate } from "../../../src/core/story/fixtureMany";
import type { Claim, Source, Story, StoryEvent } from "../../../src/core/story/model";
import { inOrder } from "../../../src/core/story/order";

/** Events of one part, a story by itself. */
const PART = 100_000;
/** Heap that a million events take to be checked and packed, with room to spare, in MB; `package.json` gives it. */
const HEAP = 16_000;

/**
 * A story of more events than a folder holds (its `claims.json` would be longer than any text), as the build would
 * ship it: parts with the same cast, each checked by itself, then sorted and packed as one. A million take ten
 * minutes and 10 GB.
 */
export function fromParts(events: number, id: string): string {
  if (getHeapStatistics().heap_size_limit < HEAP * 1e6)
    throw new Error(`${events} events need more heap than node takes by itself: use npm run bench.`);
  const cast = generate(PART, 1, id);
  const all: StoryEvent[] = [];
  const claims = new Map<Claim["id"], Claim>();
  const sources = new Map<Source["id"], Source>();
  let first: Story | null = null;
  for (let part = 0; all.length < events; part++) {
    const { story } = parseStory({ ...cast, ...own(part, id) });
    if (story === null) throw new Error("A part does not parse; mend the generator.");
    first ??= story;
    for (const event of story.events.slice(0, events - all.length)) all.push(event);
    for (const [key, claim] of story.claims) claims.set(key, claim);
    for (const [key, source] of story.sources) sources.set(key, source);
  }
  if (first === null) throw new Error("There are no events to put together.");
  const inTime = all.sort(inOrder).map((event, ordinal) => ({ ...event, ordinal }));
  return packedText(pack({ ...first, events: inTime, claims, sources }));
}

/** The files of a part that are its own, with ids that no other part has. */
function own(part: number, id: string): Record<string, unknown> {
  const files = generate(PART, part + 1, id);
  return Object.fromEntries(
    ["events.json", "claims.json", "sources.json"].map((name) => [
      name,
      JSON.parse(JSON.stringify(files[name]).replace(/"(?=(?:event|source)-\d)/gu, `"part-${part}-`)),
    ]),
  );
}
