import { expect, test } from "vitest";
import type { Post } from "../story/model";
import { standing } from "./standing";

const post = (short: string, from: number, to: number): Post => ({
  title: short,
  short,
  held: null,
  when: { from, to, earliest: from, latest: to, precision: "interval" },
});
const posts = [post("Deputy", 10, 20), post("Minister", 20, 30)];
const affiliation = "Government";

test("is the post in force", () => {
  expect(standing({ posts, affiliation }, 25)).toBe("Minister");
});

test("is the last post that ended, once none is in force", () => {
  expect(standing({ posts, affiliation }, 30)).toBe("formerly Minister");
  expect(standing({ posts: posts.slice(0, 1), affiliation }, 25)).toBe("formerly Deputy");
});

test("is the affiliation before any post and without posts", () => {
  expect(standing({ posts, affiliation }, 5)).toBe("Government");
  expect(standing({ posts: [], affiliation }, 5)).toBe("Government");
  expect(standing({ posts: [], affiliation: null }, 5)).toBeNull();
});
