import fc from "fast-check";
import { expect, test } from "vitest";
import { isOnlinePage, offlinePage, onlinePage } from "./pages";

test("knows the online page with and without its ending, and nothing else", () => {
  expect(["/online.html", "/parley/online"].filter(isOnlinePage)).toHaveLength(2);
  expect(["/", "/index.html", "/online/", "/online.html.x", "/myonline"].filter(isOnlinePage)).toEqual([]);
});

test("takes the page from the path, not from the fragment", () => {
  expect(offlinePage("https://a.org/p/#/online")).toBe("https://a.org/p/#/online");
  expect(offlinePage("https://a.org/p/online.html?a#/online")).toBe("https://a.org/p/?a#/online");
});

test("goes online and back under any folder with the fragment as it was", () => {
  const folder = fc.stringMatching(/^(\/[a-z0-9-]{1,8}){0,3}\/$/);
  const hash = fc.stringMatching(/^(#[A-Za-z0-9/?&=,.~-]{1,40})?$/);
  fc.assert(
    fc.property(folder, hash, (path, fragment) => {
      const href = `https://a.org${path}${fragment}`;
      const online = onlinePage(href);
      expect(isOnlinePage(new URL(online).pathname)).toBe(true);
      expect(new URL(online).hash).toBe(fragment);
      expect(offlinePage(online)).toBe(href);
    }),
  );
});
