import { expect, it } from "vitest";
import { chosenPlace } from "./chosenPlace";
import { givenOf } from "./derive";
import { place, type Said, strikeIn, strikeStory, time } from "./fixtureClaims";
import { standingOf } from "./standing";

function chosen(claims: readonly Said[], event: object = {}) {
  const story = strikeStory([...claims, { value: time("2025-12-19") }], event);
  const { value, rule } = chosenPlace(givenOf(strikeIn(story)), story, standingOf(story));
  return [value, rule];
}

it("takes the narrowest of the places that agree", () => {
  expect(chosen([{ value: place("ukraine") }, { value: place("port") }])).toEqual(["port", "agreed"]);
});

it("takes the place with most origins, those of wider places counted in", () => {
  const claims: Said[] = [
    { value: place("club"), in: ["a-20"] },
    { by: "amy", value: place("port"), in: ["b-20"] },
    { by: "boris", value: place("ukraine"), in: ["c-22"] },
  ];
  expect(chosen(claims)).toEqual(["port", "ranked"]);
});

it("follows the editor's reading, and says when that is inferred", () => {
  const claims: Said[] = [
    { value: place("port"), in: ["a-20", "b-20"] },
    { by: "amy", value: place("kyiv") },
  ];
  const read = (id: string, inferred: boolean) => ({
    readings: [{ of: "place", claims: [id], because: "so", inferred }],
  });
  expect(chosen(claims, read("k-2", false))).toEqual(["kyiv", "reading"]);
  expect(chosen(claims, read("jets-3", true))).toEqual(["belbek", "inferred"]);
});

it("has none where no account gives one", () => {
  expect(chosen([{}], { venue_note: "many places" })).toEqual([null, "none"]);
});
