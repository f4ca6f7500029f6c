import { expect, it } from "vitest";
import { storyOf } from "./storyOf";

it("finds the story that a fragment names", () => {
  expect(storyOf("#/miami-talks?actors=a")).toBe("miami-talks");
  expect(storyOf("")).toBeNull();
  expect(storyOf("#nonsense")).toBeNull();
});
