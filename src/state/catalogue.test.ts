import { expect, it } from "vitest";
import { storyToOpen } from "./catalogue";

const stories = ["a", "b"].map((id) => ({ id, title: id, bytes: null }));

it("opens the story that the address names, else the first", () => {
  expect(storyToOpen(stories, "b")?.id).toBe("b");
  expect(storyToOpen(stories, "c")?.id).toBe("a");
  expect(storyToOpen(stories, null)?.id).toBe("a");
  expect(storyToOpen([], "a")).toBeUndefined();
});
