import { expect, it } from "vitest";
import { layerOrder, sheetBefore } from "./layers";

const link = (href: string) => `    <link rel="stylesheet" crossorigin href="./assets/${href}.css">\n`;
const page = (...sheets: string[]) =>
  `<head>\n    <meta charset="utf-8">\n${sheets.map(link).join("")}</head>`;

it("takes the order of the layers from a style sheet", () => {
  expect(layerOrder("@layer reset, components;\n@layer reset { a { b: c } }")).toBe(
    "@layer reset, components;\n",
  );
  expect(() => layerOrder("@layer reset { a { b: c } }")).toThrow("does not put the layers in order");
});

it("puts a sheet before all others, whose order stays", () => {
  const found = sheetBefore(page("Dialog", "index"), "assets/layers.css");
  expect(found).toBe(page("layers", "Dialog", "index"));
  expect(() => sheetBefore(page(), "layers.css")).toThrow("links no style sheet");
});
