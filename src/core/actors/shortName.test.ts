import { expect, test } from "vitest";
import { shortName } from "./shortName";

test.each([
  ["Steve Witkoff", "Witkoff"],
  ["Ursula von der Leyen", "von der Leyen"],
  ["Donald J. Trump", "Trump"],
  ["Pelé", "Pelé"],
  ["Malcolm X", "Malcolm X"],
])("calls the person %s %s", (name, expected) => {
  expect(shortName({ name, kind: "person" })).toBe(expected);
});

test("leaves the name of a body whole", () => {
  expect(shortName({ name: "Armed Forces of Ukraine", kind: "organisation" })).toBe(
    "Armed Forces of Ukraine",
  );
});
