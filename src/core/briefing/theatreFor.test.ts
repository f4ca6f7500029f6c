import { expect, it } from "vitest";
import { fixtureIndex } from "../story/fixture";
import { theatreFor } from "./theatreFor";

const index = fixtureIndex();
const at = (...ids: string[]) =>
  theatreFor(
    index,
    index.story.events.filter(({ id }) => ids.includes(id)).map(({ ordinal }) => ordinal),
  );

it("is the smallest theatre that holds two thirds of the places", () => {
  expect(at("strike")).toBe("black-sea");
  expect(at("meeting")).toBe("miami");
  expect(at("strike", "jets", "meeting")).toBe("black-sea");
  expect(at("strike", "meeting")).toBe("world");
});

it("is the largest where nothing has a place", () => {
  expect(at()).toBe("world");
});
