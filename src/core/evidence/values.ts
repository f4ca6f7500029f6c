import { distanceKm } from "../geo/greatCircle";
import type { PlaceId } from "../story/ids";
import type { AttributeKey, ClaimValue, FigureValue, Story } from "../story/model";
import type { TimeExtent } from "../time/extent";
import { formatWhen } from "../time/format";
import { figureText } from "./words";

type Parts = Pick<Story, "places" | "zones">;

/** The attribute on which a value is compared with others: a figure that answers a question, on that. */
export function comparedOn(value: ClaimValue): AttributeKey {
  switch (value.type) {
    case "time":
    case "place":
      return value.type;
    case "figure":
      return value.question === null ? `figure:${value.figure}` : `question:${value.question}`;
    case "position":
      return `question:${value.question}`;
  }
}

/** A value in words: "Fri 19 Dec 2025", "Pivdennyi port", "about 30 injured", "the US proposed it". */
export function valueText(value: ClaimValue, { places, zones }: Parts): string {
  switch (value.type) {
    case "time":
      return formatWhen(value.when, "event", zones);
    case "place":
      return places.get(value.place)?.name ?? value.place;
    case "figure":
      return figureAnswer(value);
    case "position":
      return value.answer;
  }
}

/** What makes two values of one attribute the same: values with equal keys are one position. */
export function sameKey(value: ClaimValue): string {
  switch (value.type) {
    case "time":
      return `${value.when.text} ${value.when.zone}`;
    case "place":
      return value.place;
    case "figure":
      return value.question === null
        ? `${value.qualifier} ${value.amount} ${value.unit}`
        : plain(figureAnswer(value));
    case "position":
      return plain(value.answer);
  }
}

/** Answers are equal but for case and spaces. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, " ").trim();

const figureAnswer = (value: FigureValue): string =>
  value.unit === null ? `${figureText(value)} ${value.figure}` : figureText(value);

/** Whether two values of one attribute can both be true. */
export function agree(a: ClaimValue, b: ClaimValue, parts: Parts): boolean {
  if (a.type === "time" && b.type === "time") return timesMeet(a.when.extent, b.when.extent);
  if (a.type === "place" && b.type === "place") return placesMeet(a.place, b.place, parts);
  if (a.type === "figure" && b.type === "figure") return a.unit === b.unit && amountsMeet(a, b);
  return sameKey(a) === sameKey(b);
}

/** Whether the first value is the wider of the two and takes in the second, and so speaks for it too. */
export function takesIn(outer: ClaimValue, inner: ClaimValue, parts: Parts): boolean {
  if (outer.type === "time" && inner.type === "time") {
    const [a, b] = [outer.when.extent, inner.when.extent];
    return a.earliest <= b.earliest && b.latest <= a.latest;
  }
  if (outer.type === "place" && inner.type === "place") return contains(outer.place, inner.place, parts);
  return sameKey(outer) === sameKey(inner);
}

/** How wide a value is: milliseconds of a time, kilometres of a place; 0 for what has no width. */
export function widthOf(value: ClaimValue, { places }: Parts): number {
  if (value.type === "time") return value.when.extent.latest - value.when.extent.earliest;
  if (value.type !== "place") return 0;
  const extent = places.get(value.place)?.extent;
  return extent === undefined || extent.type === "unlocated" ? Number.POSITIVE_INFINITY : extent.radiusKm;
}

const timesMeet = (a: TimeExtent, b: TimeExtent): boolean => a.earliest < b.latest && b.earliest < a.latest;

function placesMeet(a: PlaceId, b: PlaceId, parts: Parts): boolean {
  if (contains(a, b, parts) || contains(b, a, parts)) return true;
  const [first, second] = [parts.places.get(a)?.extent, parts.places.get(b)?.extent];
  if (first === undefined || second === undefined) return true;
  if (first.type === "unlocated" || second.type === "unlocated") return true;
  return distanceKm(first, second) <= first.radiusKm + second.radiusKm;
}

/** By the records, or by their circles: a circle within another. */
function contains(outer: PlaceId, inner: PlaceId, { places }: Parts): boolean {
  const seen = new Set<PlaceId>();
  for (let id: PlaceId | null = inner; id !== null && !seen.has(id); id = places.get(id)?.within ?? null) {
    if (id === outer) return true;
    seen.add(id);
  }
  const [a, b] = [places.get(outer)?.extent, places.get(inner)?.extent];
  if (a === undefined || b === undefined || a.type === "unlocated" || b.type === "unlocated") return false;
  return distanceKm(a, b) + b.radiusKm <= a.radiusKm;
}

function amountsMeet(a: FigureValue, b: FigureValue): boolean {
  const [low1, high1] = bounds(a);
  const [low2, high2] = bounds(b);
  return low1 <= high2 && low2 <= high1;
}

/** What a figure allows. "About" is taken at its word: its width is not known. */
function bounds({ amount, qualifier }: FigureValue): readonly [low: number, high: number] {
  switch (qualifier) {
    case "at least":
    case "more than":
      return [amount, Number.POSITIVE_INFINITY];
    case "at most":
    case "less than":
      return [Number.NEGATIVE_INFINITY, amount];
    default:
      return [amount, amount];
  }
}
