import naughty from "big-list-of-naughty-strings";
import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { expect, it } from "vitest";
import { csvPieces, safeText } from "./csv";
import { excerptOfTexts, excerptWith, fixtureExcerpt } from "./fixtureExcerpt";

const read = (text: string) => csvParse(text.replace(/^\uFEFF/u, ""));
const csv = (excerpt: Parameters<typeof csvPieces>[0]) => [...csvPieces(excerpt)].join("");

it("has a row for each event of the filter and no other", () => {
  const excerpt = fixtureExcerpt({ kinds: ["strike"] });
  const rows = read(csv(excerpt));
  expect(rows.map(({ id }) => id)).toEqual(excerpt.events.map(({ id }) => id));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBeLessThan(excerpt.index.all.size);
});

it("tells the place with its doubt, occupation and state", () => {
  const row = read(csv(fixtureExcerpt())).find(({ place }) => place === "Belbek airfield");
  expect(row).toMatchObject({
    country: "UA",
    occupied: "occupied by Russia since 2014",
    latitude: "44.689",
    radius_km: "1.5",
    place_is: "a point known to within the radius",
  });
});

it("leaves negative numbers as numbers", () => {
  const row = read(csv(fixtureExcerpt())).find(({ place }) => place === "A club in Miami");
  expect(row?.longitude).toBe("-80.13");
});

it("starts with a byte order mark and ends its rows as spreadsheets do", () => {
  const text = csv(fixtureExcerpt());
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text.endsWith("\r\n")).toBe(true);
});

it("is empty without an event", () => expect(csv(fixtureExcerpt({ text: "zzzz" }))).toBe(""));

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1", "\uFEFF=1"])(
  "disarms %j",
  (text) => expect(safeText(text)).toMatch(/^'/u),
);

it("keeps any of the naughty strings, disarmed where it must be", () => {
  const told = read(csv(excerptOfTexts(naughty))).map(({ headline }) => headline);
  expect(told).toEqual(naughty.map(safeText));
});

it.each(["a=1", "2025-12-20", "", "'=1", "“-”"])("leaves %j alone", (text) =>
  expect(safeText(text)).toBe(text),
);

it("gives back any text, but for what would be run or cannot be written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
      const rows = read(csv(excerptWith(text)));
      const plain = text
        .toWellFormed()
        .replace(/\r\n?/gu, "\n")
        .replace(/[^\P{Cc}\t\n]/gu, "");
      expect(rows.map(({ headline }) => headline?.replace(/^'/u, ""))).toContain(plain.replace(/^'/u, ""));
      expect(rows.every((row) => Object.values(row).every((cell) => !/^\s*[=+@]/u.test(cell)))).toBe(true);
    }),
  );
});
