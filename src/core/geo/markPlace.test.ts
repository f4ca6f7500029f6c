import { expect, test } from "vitest";
import { fixtureIndex } from "../story/fixture";
import type { PlaceId } from "../story/ids";
import { nameOfPlaces } from "./markPlace";

const index = fixtureIndex();
const ids = (...names: string[]): PlaceId[] =>
  names.flatMap((name) => [...index.story.places.keys()].filter((id) => id === name));

test("one place keeps its name, two short ones are both said", () => {
  expect(nameOfPlaces(index, ids("port", "port"))).toBe("Port");
  expect(nameOfPlaces(index, ids("kyiv", "port", "port"))).toBe("Port, Kyiv");
});

test("several take the name of what contains them all, else of the most frequent", () => {
  expect(nameOfPlaces(index, ids("kyiv", "port", "belbek"))).toBe("Ukraine");
  expect(nameOfPlaces(index, ids("kyiv", "port", "club", "club"))).toBe("Club + 2");
  expect(nameOfPlaces(index, [])).toBe("");
});

test("a part of a larger place does not take its name, unless something happened in it as a whole", () => {
  const part = () => false;
  expect(nameOfPlaces(index, ids("kyiv", "port", "belbek"), part)).toBe("Belbek + 2");
  expect(nameOfPlaces(index, ids("kyiv", "port", "ukraine"), part)).toBe("Ukraine");
});

test("names the place of the selected event, whatever stands beside it", () => {
  const [port] = ids("port");
  const all = () => true;
  expect(nameOfPlaces(index, ids("kyiv", "kyiv", "port", "belbek"), all, port)).toBe("Port + 2");
  expect(nameOfPlaces(index, ids("kyiv", "kyiv", "port"), all, port)).toBe("Port, Kyiv");
  expect(nameOfPlaces(index, ids("kyiv", "belbek", "club"), all, port)).toBe("Club + 2");
});
