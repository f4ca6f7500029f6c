import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SIDE_COLOURS } from "../core/story/vocabulary";

/** Colours of `tokens.css`, measured: contrast by WCAG 2.2, distance by OKLab × 100. */
const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
type Theme = "light" | "dark";
type Rgb = readonly [number, number, number];

function token(name: string, theme: Theme): Rgb {
  const [, light = "", dark = ""] =
    new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  const hex = theme === "light" ? light : dark;
  if (hex === "") throw new Error(`tokens.css has no --${name}`);
  const channel = (i: number) => linear(Number.parseInt(hex.slice(i, i + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

type Matrix = readonly [Rgb, Rgb, Rgb];
const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const times = (m: Matrix, v: Rgb): Rgb => [dot(m[0], v), dot(m[1], v), dot(m[2], v)];

/** Ottosson, *A perceptual color space for image processing* (2020). */
function oklab(rgb: Rgb): Rgb {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  const roots: Rgb = [Math.cbrt(lms[0]), Math.cbrt(lms[1]), Math.cbrt(lms[2])];
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    roots,
  );
}

const IDENTITY: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** Full dichromacy on linear RGB: Machado, Oliveira and Fernandes (2009), severity 1. */
const EYES: Record<string, Matrix> = {
  normal: IDENTITY,
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function distance(a: Rgb, b: Rgb, eye: Matrix): number {
  const [x, y] = [oklab(times(eye, a)), oklab(times(eye, b))];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

const pairs = SIDE_COLOURS.flatMap((a, i) => SIDE_COLOURS.slice(i + 1).map((b) => [a, b] as const));

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  it.each(SIDE_COLOURS)("has %s at 3:1 on paper, map land and sea", (colour) => {
    for (const ground of ["paper", "map-land", "map-focus-land", "map-sea"]) {
      expect(contrast(token(`side-${colour}`, theme), token(ground, theme)), ground).toBeGreaterThanOrEqual(
        3,
      );
    }
  });

  it("sets Ukraine off from its neighbours, and borders and the hatch off from the land", () => {
    const [land, ukraine] = [token("map-land", theme), token("map-focus-land", theme)];
    expect(distance(land, ukraine, IDENTITY)).toBeGreaterThanOrEqual(3);
    for (const ground of [land, ukraine]) {
      expect(contrast(token("map-border", theme), ground)).toBeGreaterThanOrEqual(2.5);
      expect(contrast(token("map-hatch", theme), ground)).toBeGreaterThanOrEqual(2.3);
    }
  });

  it.each(Object.entries(EYES))("keeps the side colours apart for %s eyes", (name, eye) => {
    const [a, b, least] = pairs
      .map(([x, y]) => [x, y, distance(token(`side-${x}`, theme), token(`side-${y}`, theme), eye)] as const)
      .reduce((worst, pair) => (pair[2] < worst[2] ? pair : worst));
    expect(least, `${a} and ${b}`).toBeGreaterThanOrEqual(name === "normal" ? 15 : 7);
  });

  it.each([
    ["ink", "paper", 7],
    ["ink-2", "paper", 4.5],
    ["ink-2", "wash", 4.5],
    ["ink-3", "paper", 4.5],
    ["ink-2", "ground", 4.5],
    ["alert-ink", "alert", 4.5],
    ["danger", "paper", 4.5],
    ["line-strong", "paper", 3],
    ["origin", "paper", 3],
    ["focus", "paper", 3],
  ] as const)("has --%s readable on --%s", (ink, ground, least) => {
    expect(contrast(token(ink, theme), token(ground, theme))).toBeGreaterThanOrEqual(least);
  });
});
