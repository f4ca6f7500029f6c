import { DOMParser } from "@xmldom/xmldom";
import naughty from "big-list-of-naughty-strings";
import { expect, it } from "vitest";
import { embedSnippet, isPublished } from "./embed";
import { excerptWith, fixtureExcerpt } from "./fixtureExcerpt";

/** The snippet as HTML reads it: an XML reader is stricter, and knows no other entities than it uses. */
function read(html: string) {
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (level, message) => problems.push(`${level}: ${message}`) });
  const root = parser.parseFromString(html, "text/xml").documentElement;
  expect(problems).toEqual([]);
  const [frame] = root?.getElementsByTagName("iframe") ?? [];
  const [link] = root?.getElementsByTagName("a") ?? [];
  return { root, frame, link };
}

it("frames the view on the page that may be framed, and leads to the whole", () => {
  const { frame, link, root } = read(embedSnippet(fixtureExcerpt({ kinds: ["strike"] }).colophon, 640));
  expect(frame?.getAttribute("src")).toBe("https://parley.example/embed.html#/fixture?kinds=strike");
  expect(frame?.getAttribute("title")).toMatch(/^Fixture: \d of 8 events \(Strike\)$/u);
  expect(frame?.getAttribute("height")).toBe("640");
  expect(link?.getAttribute("href")).toBe("https://parley.example/#/fixture?kinds=strike");
  expect(root?.textContent).toContain("As known in version 1. Version 1.");
});

it("holds any of the naughty strings as text", () => {
  for (const text of naughty) {
    const { root, frame } = read(embedSnippet(excerptWith(text).colophon, 480));
    expect(root?.getElementsByTagName("*").length).toBe(3);
    expect(frame?.getAttribute("onload")).toBeNull();
  }
});

it("knows what no other page can reach", () => {
  expect(isPublished({ address: "https://a.org/#/x" })).toBe(true);
  expect(isPublished({ address: "file:///parley.html#/x" })).toBe(false);
});
