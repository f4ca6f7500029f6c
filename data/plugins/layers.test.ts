import { expect, it } from "vitest";
import { sheetFirst } from "./layers";

const link = (href: string) => `    <link rel="stylesheet" crossorigin href="./assets/${href}.css">\n`;
const page = (...sheets: string[]) =>
  `<head>\n    <meta charset="utf-8">\n${sheets.map(link).join("")}</head>`;
const isIndex = (href: string) => href.includes("index");

it("puts the sheet before all others, whose order stays", () => {
  expect(sheetFirst(page("Dialog", "Other", "index"), isIndex)).toBe(page("index", "Dialog", "Other"));
});

it("leaves a page alone where it is first, alone, or not there", () => {
  for (const html of [page("index", "Dialog"), page("index"), page("Dialog"), page()])
    expect(sheetFirst(html, isIndex)).toBe(html);
});
