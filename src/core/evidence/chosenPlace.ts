import type { ChosenPlace, Given } from "./chosen";
import { contradict, groupsOf, isValued, type Parts, ranked } from "./rank";
import { readingOf } from "./reading";
import { isLive, type Standing } from "./standing";

/** The place of an event: the editor's reading, else the best of what live claims give; null without any. */
export function chosenPlace(event: Given, parts: Parts, standing: Standing): ChosenPlace {
  const reading = readingOf(event, "place", parts, standing);
  const [read] = reading?.claims ?? [];
  if (reading !== null && read?.value.type === "place") {
    return {
      value: read.value.place,
      rule: reading.reading.inferred ? "inferred" : "reading",
      taken: reading.claims,
      reading: reading.reading,
    };
  }
  const claims = event.claims.flatMap((id) => parts.claims.get(id) ?? []).filter(isValued);
  const placed = claims.filter(({ id, value }) => value.type === "place" && isLive(standing, id));
  const groups = groupsOf(placed);
  const [best] = ranked(groups, parts);
  if (best === undefined || best.value.type !== "place") {
    return { value: null, rule: "none", taken: [], reading: null };
  }
  const found = contradict(groups, parts) ? "ranked" : "agreed";
  return {
    value: best.value.place,
    rule: placed.length === 1 ? "only" : found,
    taken: best.claims,
    reading: null,
  };
}
