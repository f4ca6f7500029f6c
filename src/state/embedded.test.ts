import { expect, it } from "vitest";
import { withoutHistory } from "./embedded";
import type { AddressBar } from "./viewStore";

it("replaces what would be pushed", () => {
  const said: string[] = [];
  const bar: AddressBar = {
    location: { hash: "#/a", href: "https://a.org/#/a" },
    history: {
      pushState: (_data, _unused, url) => void said.push(`push ${url}`),
      replaceState: (_data, _unused, url) => void said.push(`replace ${url}`),
    },
    addEventListener: () => {},
    removeEventListener: () => {},
    setTimeout: () => 0,
    clearTimeout: () => {},
  };
  const quiet = withoutHistory(bar);
  quiet.history.pushState(null, "", "#/b");
  quiet.history.replaceState(null, "", "#/c");
  expect(said).toEqual(["replace #/b", "replace #/c"]);
  expect(quiet.location.hash).toBe("#/a");
});
