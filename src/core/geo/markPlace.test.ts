import { expect, test } from "vitest";
import { fixtureIndex } from "../story/fixture";
import type { PlaceId } from "../story/ids";
import { nameOfPlaces, type PlaceCount } from "./markPlace";

const index = fixtureIndex();
const ids = (...names: string[]): PlaceId[] =>
  names.flatMap((name) => [...index.story.places.keys()].filter((id) => id === name));

/** How often each place is named. */
const counts = (...names: string[]): PlaceCount[] =>
  [...new Set(ids(...names))].map((place) => ({
    place,
    count: names.filter((name) => name === place).length,
  }));

test("one place keeps its name, two short ones are both said", () => {
  expect(nameOfPlaces(index, counts("port", "port"))).toBe("Port");
  expect(nameOfPlaces(index, counts("kyiv", "port", "port"))).toBe("Port, Kyiv");
});

test("several take the name of what contains them all, else of the most frequent", () => {
  expect(nameOfPlaces(index, counts("kyiv", "port", "belbek"))).toBe("Ukraine");
  expect(nameOfPlaces(index, counts("kyiv", "port", "club", "club"))).toBe("Club + 2");
  const many = Array.from({ length: 1001 }, () => counts("kyiv")).flat();
  expect(nameOfPlaces(index, [...counts("club", "club"), ...many])).toBe("Club + 1,001");
  expect(nameOfPlaces(index, [])).toBe("");
});

test("a part of a larger place does not take its name, unless something happened in it as a whole", () => {
  const part = () => false;
  expect(nameOfPlaces(index, counts("kyiv", "port", "belbek"), part)).toBe("Belbek + 2");
  expect(nameOfPlaces(index, counts("kyiv", "port", "ukraine"), part)).toBe("Ukraine");
});

test("names the place of the selected event, whatever stands beside it", () => {
  const [port] = ids("port");
  const all = () => true;
  expect(nameOfPlaces(index, counts("kyiv", "kyiv", "port", "belbek"), all, port)).toBe("Port + 2");
  expect(nameOfPlaces(index, counts("kyiv", "kyiv", "port"), all, port)).toBe("Port, Kyiv");
  expect(nameOfPlaces(index, counts("kyiv", "belbek", "club"), all, port)).toBe("Club + 2");
});
