import type { ClaimValue, Dated, Reading } from "../story/model";
import type { Role } from "../story/vocabulary";
import { formatEdtf } from "../time/edtf";
import { datesIn, dayAt } from "../time/edtfAt";
import { resolveEdtf } from "../time/resolve";
import type { ChosenTime, Given } from "./chosen";
import { contradict, groupsOf, isValued, type Parts, ranked, type Valued } from "./rank";
import { readingOf } from "./reading";
import { isLive, type Standing } from "./standing";

/**
 * The time of an event: the editor's reading, else the best of what live claims give. With no
 * claim on the time, an event that is something said was when its speakers said it; failing
 * that it is known only to lie before the first report. Null when nothing at all dates it.
 */
export function chosenTime(event: Given, parts: Parts, standing: Standing): ChosenTime | null {
  const reading = readingOf(event, "time", parts, standing);
  if (reading !== null) return readTime(reading.reading, reading.claims);
  const claims = event.claims.flatMap((id) => parts.claims.get(id) ?? []);
  const dated = claims
    .filter(isValued)
    .filter(({ id, value }) => value.type === "time" && isLive(standing, id));
  return (
    bestTime(dated, parts, null) ??
    bestTime(sayings(event, parts, standing), parts, "said") ??
    bound(event, parts)
  );
}

function bestTime(claims: readonly Valued[], parts: Parts, rule: "said" | null): ChosenTime | null {
  const groups = groupsOf(claims);
  const [best] = ranked(groups, parts);
  if (best === undefined || best.value.type !== "time") return null;
  const found = groups.length > 1 && contradict(groups, parts) ? "ranked" : "agreed";
  return {
    value: best.value.when,
    rule: rule ?? (claims.length === 1 ? "only" : found),
    taken: best.claims,
    reading: null,
  };
}

/** An event whose first one involved is one of these is something said. */
const SAYING: readonly Role[] = ["speaker", "author", "proposer", "decider"];

/** What those whose saying the event is said, as accounts of when it was: all in the role of the first. */
function sayings(event: Given, parts: Parts, standing: Standing): Valued[] {
  const { role: saying } = event.involved[0];
  if (!SAYING.includes(saying)) return [];
  const speakers = event.involved.filter(({ role }) => role === saying).map(({ actor }) => actor);
  return event.claims.flatMap((id): Valued[] => {
    const claim = parts.claims.get(id);
    if (claim === undefined || claim.by.type !== "actor" || claim.said === null) return [];
    if (!speakers.includes(claim.by.actor) || standing.withdrawn.has(id)) return [];
    const value: ClaimValue = { type: "time", when: claim.said };
    return [{ ...claim, value }];
  });
}

function readTime(reading: Reading, claims: readonly Valued[]): ChosenTime | null {
  const times = claims.flatMap(({ value }) => (value.type === "time" ? [value.when] : []));
  const [first] = times;
  if (first === undefined) return null;
  const one = times.every((time) => time.text === first.text && time.zone === first.zone);
  const rule = reading.inferred ? "inferred" : one ? "reading" : "span";
  return { value: one ? first : spanOf(times, first), rule, taken: claims, reading };
}

/** From the earliest to the latest of several times, told in the zone of the first. */
function spanOf(times: readonly Dated[], { zone }: Dated): Dated {
  const starts = times.toSorted((a, b) => a.extent.from - b.extent.from);
  const ends = times.toSorted((a, b) => b.extent.to - a.extent.to);
  const start = starts.flatMap(({ edtf }) => datesIn(edtf))[0] ?? "open";
  const end = ends.flatMap(({ edtf }) => datesIn(edtf).at(-1) ?? [])[0] ?? "open";
  const edtf = { type: "interval", start, end } as const;
  const extents = times.map(({ extent }) => extent);
  return {
    edtf,
    text: formatEdtf(edtf),
    zone,
    extent: {
      from: Math.min(...extents.map(({ from }) => from)),
      to: Math.max(...extents.map(({ to }) => to)),
      earliest: Math.min(...extents.map(({ earliest }) => earliest)),
      latest: Math.max(...extents.map(({ latest }) => latest)),
      precision: "interval",
    },
  };
}

/** "Before the end of the day of the first report": an interval whose start is not known. */
function bound(event: Given, parts: Parts): ChosenTime | null {
  const claims = event.claims.flatMap((id) => parts.claims.get(id) ?? []);
  let first: { zone: string; from: number } | null = null;
  for (const { citations } of claims) {
    for (const { source: id } of citations) {
      const source = parts.sources.get(id);
      if (source?.publication == null) continue;
      if (first === null || source.publication.from < first.from)
        first = { zone: source.zone, from: source.publication.from };
    }
  }
  if (first === null) return null;
  const edtf = { type: "interval", start: "unknown", end: dayAt(first.from, first.zone) } as const;
  const value = { edtf, text: formatEdtf(edtf), zone: first.zone, extent: resolveEdtf(edtf, first.zone) };
  return { value, rule: "bound", taken: [], reading: null };
}
