import { expect, it } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { shownBy } from "./choices";
import { viewWords } from "./viewWords";

const index = fixtureIndex();

it.each([
  ["/fixture", "8 events"],
  ["/fixture?topics=ports&kinds=strike&event=strike", "1 event · on Ports, Strike · “Headline of strike”"],
  [
    "/fixture?actor=amy&asof=2025-12-21T12:00Z",
    "7 events · “Amy Adams” · As known on 21 Dec 2025, 14:00 Kyiv",
  ],
  ["/fixture?since=2025-12-19T20:00Z", "8 events · compared with 19 Dec 2025, 22:00 Kyiv"],
  ["nonsense", "8 events"],
])("tells what %s shows", (view, words) => expect(viewWords(shownBy(view, index))).toBe(words));
