import { expect, test } from "vitest";
import type { Post } from "../story/model";
import { roleAt } from "./roleAt";

const post = (short: string, from: number, to: number, earliest = from, latest = to): Post => ({
  title: short,
  short,
  held: null,
  when: { from, to, earliest, latest, precision: "interval" },
});
const always = (short: string): Post => ({ title: short, short, held: null, when: null });

test("gives the post in force; its end is the first moment of the next", () => {
  const posts = [post("deputy", 0, 10), post("minister", 10, 20)];
  expect(roleAt({ posts }, 0)?.short).toBe("deputy");
  expect(roleAt({ posts }, 9)?.short).toBe("deputy");
  expect(roleAt({ posts }, 10)?.short).toBe("minister");
});

test("gives none before, between and after", () => {
  const posts = [post("first", 0, 10), post("second", 15, 20)];
  for (const at of [-1, 12, 20]) expect(roleAt({ posts }, at)).toBeNull();
  expect(roleAt({ posts: [] }, 0)).toBeNull();
});

test("lets open ends reach on", () => {
  const posts = [
    post("until", 10, 11, Number.NEGATIVE_INFINITY, 11),
    post("since", 11, 12, 11, Number.POSITIVE_INFINITY),
  ];
  expect(roleAt({ posts }, -1e15)?.short).toBe("until");
  expect(roleAt({ posts }, 1e15)?.short).toBe("since");
});

test("lets a successor win where doubtful ends overlap, in whichever order they are listed", () => {
  const posts = [post("old", 0, 10, 0, 15), post("new", 10, 20, 5, 20)];
  expect(roleAt({ posts }, 12)?.short).toBe("new");
  expect(roleAt({ posts: posts.toReversed() }, 12)?.short).toBe("new");
});

test("takes an undated post only where no dated one holds, and then the first", () => {
  const posts = [always("senator"), always("writer"), post("envoy", 0, 10, Number.NEGATIVE_INFINITY)];
  expect(roleAt({ posts }, 5)?.short).toBe("envoy");
  expect(roleAt({ posts }, 10)?.short).toBe("senator");
});
