import fc from "fast-check";
import { expect, test } from "vitest";
import {
  embedPage,
  isEmbedded,
  isOnlinePage,
  onlinePage,
  plainPage,
  presentedRoom,
  presenterPage,
  roomPage,
} from "./pages";

test("knows the online page with and without its ending, and nothing else", () => {
  expect(["/online.html", "/parley/online"].filter(isOnlinePage)).toHaveLength(2);
  expect(["/", "/index.html", "/online/", "/online.html.x", "/myonline"].filter(isOnlinePage)).toEqual([]);
});

test("takes the page from the path, not from the fragment", () => {
  expect(plainPage("https://a.org/p/#/online")).toBe("https://a.org/p/#/online");
  expect(plainPage("https://a.org/p/online.html?a#/online")).toBe("https://a.org/p/?a#/online");
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
      expect(plainPage(online)).toBe(href);
      const framed = embedPage(online);
      expect(isEmbedded(framed)).toBe(true);
      expect(new URL(framed).hash).toBe(fragment);
      expect(plainPage(framed)).toBe(href);
    }),
  );
});

test("knows the embedded form by its page and by its field", () => {
  const forms = ["https://a.org/embed.html#/x", "https://a.org/p/embed", "https://a.org/?embed#/x"];
  expect(forms.filter(isEmbedded)).toEqual(forms);
  expect(
    ["https://a.org/#/x?embed", "https://a.org/embed/", "https://a.org/?x=embed"].filter(isEmbedded),
  ).toEqual([]);
  expect(plainPage("https://a.org/?embed#/x?kinds=strike")).toBe("https://a.org/#/x?kinds=strike");
  expect(plainPage("https://a.org/?a=1&embed#/x")).toBe("https://a.org/?a=1#/x");
});

test("goes to the presenter's page and back, also from a file, and never stays online", () => {
  const page = "file:///talks/parley.html#/miami-talks?brief=five&step=port";
  const presenter = presenterPage(page, "0a1b2c3d4e");
  expect(presenter).toBe("file:///talks/parley.html?presenter=0a1b2c3d4e#/miami-talks?brief=five&step=port");
  expect(roomPage(presenter)).toBe(page);
  expect(presenterPage("https://a.org/p/online.html#/x", "0a1b2c3d4e")).toBe(
    "https://a.org/p/?presenter=0a1b2c3d4e#/x",
  );
});

test("reads the room that a page presents, and takes nothing else for one", () => {
  expect(presentedRoom("?presenter=0a1b2c3d4e")).toBe("0a1b2c3d4e");
  const none = [
    "",
    "?",
    "?presenter",
    "?presenter=",
    "?presenter=<b>",
    "?room=0a1b2c3d4e",
    "?presenter=short",
  ];
  expect(none.map(presentedRoom)).toEqual(none.map(() => null));
});
