import { expect, test } from "vitest";
import { initials } from "./initials";

test.each([
  ["Steve Witkoff", "SW"],
  ["Ursula von der Leyen", "UL"],
  ["Donald John Trump", "DT"],
  ["Jean-Noël Barrot", "JB"],
  ["Łukasz Żal", "ŁŻ"],
  ["Володимир Зеленський", "ВЗ"],
  ["Pelé", "PE"],
])("of a person: %s", (name, expected) => {
  expect(initials({ name, kind: "person" })).toBe(expected);
});

test.each([
  ["Security Service of Ukraine", "SSU"],
  ["State Emergency Service", "SES"],
  ["HUR (military intelligence)", "HUR"],
  ["Ukraine", "UK"],
  ["Office of the Prosecutor General of Ukraine", "OPG"],
  ["port workers", "PW"],
  ["—", "?"],
])("of a body: %s", (name, expected) => {
  expect(initials({ name, kind: "organisation" })).toBe(expected);
});
