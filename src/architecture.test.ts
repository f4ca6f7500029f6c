import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { type ParseResult, parseSync } from "vite";
import { describe, expect, it } from "vitest";

/** Folders of src that may import one another only downwards; equal numbers are peers and never do. */
const LEVEL: Readonly<Record<string, number>> = {
  core: 0,
  state: 1,
  map: 2,
  timeline: 2,
  actors: 2,
  events: 2,
  evidence: 2,
  briefing: 2,
  export: 2,
  filters: 2,
  app: 3,
  begin: 3,
  main: 4,
};
/** All that core may take from outside: libraries that compute and touch nothing. */
const PURE =
  /^(zod\/mini|minisearch|supercluster|geojson|rbush|topojson-(client|specification)|d3-(scale|array|dsv))$/u;
const LEAFLET = /^(leaflet|react-leaflet)(\/|$)/u;
/** What core may not touch: the page, the network, the clock, chance. */
const IMPURE =
  /^(window|document|navigator|location|history|localStorage|sessionStorage|fetch|XMLHttpRequest|performance|console|setTimeout|setInterval|requestAnimationFrame|crypto)$/u;

interface Source {
  /** Path below src, e.g. `core/view/view.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
  readonly parsed: ParseResult;
}

function read(path: string, text: string): Source {
  const parsed = parseSync(path, text);
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const imports = [
    ...staticImports.map((each) => each.moduleRequest.value.replace(/\?.*$/u, "")),
    ...staticExports.flatMap((each) => each.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) =>
      text.slice(start, end).replace(/["'`]/gu, ""),
    ),
  ];
  return { path, text, imports: [...new Set(imports)], parsed };
}

const folderOf = (path: string): string => path.split("/")[0]?.replace(/(\.test)?\.tsx?$/u, "") ?? "";
const isTest = ({ path }: Source): boolean => /\.test\.tsx?$/u.test(path);
/** Tests, and what only tests import: fixtures and generators of random values. */
const isForTests = (source: Source): boolean =>
  isTest(source) || /(\.arbitrary|\/fixture\w*)\.tsx?$/u.test(source.path);

/** Imports that go the wrong way, as `from → to`. */
function wrongWays(source: Source): string[] {
  return source.imports
    .filter(
      (request) =>
        !(request.startsWith(".") ? isInnerAllowed(source, request) : isOuterAllowed(source, request)),
    )
    .map((request) => `${source.path} → ${request}`);
}

function isInnerAllowed(source: Source, request: string): boolean {
  const from = folderOf(source.path);
  const to = folderOf(posix.join(posix.dirname(source.path), request));
  if (to === from) return true;
  if (from === "ui") return isTest(source) && (to === "core" || /\/fixture\w*$/u.test(request));
  const below = LEVEL[from] ?? Number.NaN;
  return to === "ui" ? below >= 2 : (LEVEL[to] ?? Number.NaN) < below;
}

function isOuterAllowed(source: Source, request: string): boolean {
  const from = folderOf(source.path);
  if (LEAFLET.test(request)) return from === "map";
  if (isForTests(source)) return true;
  if (from === "core") return PURE.test(request);
  if (from === "ui") return /^(react|react-dom|lucide-react)$/u.test(request);
  return !request.startsWith("node:");
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** Every node of a syntax tree with its parent, parents first. */
function* walk(node: unknown, parent: Node | null = null): Generator<readonly [Node, Node | null]> {
  if (Array.isArray(node)) for (const each of node) yield* walk(each, parent);
  if (!isNode(node)) return;
  yield [node, parent];
  for (const value of Object.values(node)) yield* walk(value, node);
}

/** Reads of the page, the network, the clock or chance. */
function impurities({ path, parsed }: Source): string[] {
  const found: string[] = [];
  const own = new Set<unknown>();
  for (const [node, parent] of walk(parsed.program)) {
    if (/^(Function|ArrowFunction)/u.test(node.type)) addNames(own, node["params"]);
    if (node.type === "VariableDeclarator") addNames(own, node["id"]);
    const { name, object, property, callee } = node;
    const isMember =
      parent?.type === "MemberExpression" && parent["property"] === node && !parent["computed"];
    const isKey = parent !== null && parent["key"] === node && !parent["computed"];
    if (node.type === "Identifier" && typeof name === "string" && IMPURE.test(name) && !isMember && !isKey) {
      if (!own.has(name)) found.push(`${path}: ${name}`);
    }
    if (node.type === "MemberExpression" && isNode(object) && isNode(property)) {
      const call = `${object["name"]}.${property["name"]}`;
      if (call === "Date.now" || call === "Math.random") found.push(`${path}: ${call}`);
    }
    const isBareDate = node.type === "NewExpression" && isNode(callee) && callee["name"] === "Date";
    if (isBareDate && Array.isArray(node["arguments"]) && node["arguments"].length === 0) {
      found.push(`${path}: new Date()`);
    }
  }
  return found;
}

function addNames(names: Set<unknown>, pattern: unknown): void {
  for (const [node] of walk(pattern)) if (node.type === "Identifier") names.add(node["name"]);
}

/** Ways around the type checker or the linter. */
function escapes(source: Source): string[] {
  const found = source.parsed.comments
    .filter(({ value }) => /biome-ignore|@ts-(ignore|expect-error|nocheck)/u.test(value))
    .map(({ value }) => value.trim());
  for (const [node] of walk(source.parsed.program)) {
    const type = node["typeAnnotation"];
    const isConst = isNode(type) && isNode(type["typeName"]) && type["typeName"]["name"] === "const";
    const mints = source.path.startsWith("core/parse/") || isTest(source);
    if (node.type === "TSAsExpression" && !isConst && !mints) found.push("as");
    if (node.type === "TSAnyKeyword") found.push("any");
    if (node.type === "TSNonNullExpression") found.push("!");
  }
  return found.map((each) => `${source.path}: ${each}`);
}

/** Functions longer than 60 lines, or than 100 where they return elements. */
function longFunctions(source: Source): string[] {
  if (isTest(source)) return [];
  return [...walk(source.parsed.program)].flatMap(([node]) => {
    const { type, start, end } = node;
    if (!/^(Function|ArrowFunction)/u.test(type) || typeof start !== "number" || typeof end !== "number")
      return [];
    const text = source.text.slice(start, end);
    const isComponent = source.path.endsWith(".tsx") && /<\w|<>/u.test(text);
    const length = text.split("\n").length;
    return length > (isComponent ? 100 : 60)
      ? [`${source.path}: ${length} lines from "${text.slice(0, 40)}"`]
      : [];
  });
}

const SRC = import.meta.dirname;
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).map((path) =>
  path.replaceAll("\\", "/"),
);
const sources = files
  .filter((path) => /\.tsx?$/u.test(path))
  .map((path) => read(path, readFileSync(join(SRC, path), "utf8")));

describe("what is checked", () => {
  it("is every source file, by two ways of counting", () => {
    const seenByVite = Object.keys(import.meta.glob("./**/*.{ts,tsx}"));
    expect(sources.length).toBe(seenByVite.length + 1); // a glob leaves out the file that it stands in
    expect(sources.length).toBeGreaterThan(100);
    expect(new Set(sources.map(({ path }) => folderOf(path)))).toEqual(
      new Set([...Object.keys(LEVEL), "ui", "architecture"]),
    );
  });

  it("follows imports to files that exist", () => {
    const known = new Set(files);
    const missing = sources.flatMap(({ path, imports }) =>
      imports
        .filter((request) => request.startsWith("."))
        .map((request) => posix.join(posix.dirname(path), request))
        .filter((to) => ![to, `${to}.ts`, `${to}.tsx`].some((candidate) => known.has(candidate))),
    );
    expect(missing).toEqual([]);
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(2 * sources.length);
  });
});

describe("the code", () => {
  it("imports one way only", () => expect(sources.flatMap(wrongWays)).toEqual([]));

  it("keeps core pure", () => {
    const core = sources.filter((source) => folderOf(source.path) === "core" && !isTest(source));
    expect(core.length).toBeGreaterThan(20);
    expect(core.flatMap(impurities)).toEqual([]);
  });

  it("has no way around the checks", () => expect(sources.flatMap(escapes)).toEqual([]));

  it("has no long function", () => expect(sources.flatMap(longFunctions)).toEqual([]));

  it("comes in small files: median 90 lines, 95 % at most 300, none over 500", () => {
    const lengths = files
      .filter((path) => /\.(tsx?|css)$/u.test(path))
      .map((path) => readFileSync(join(SRC, path), "utf8").split("\n").length)
      .sort((a, b) => a - b);
    const at = (share: number) => lengths[Math.ceil(lengths.length * share) - 1];
    expect(at(0.5)).toBeLessThanOrEqual(90);
    expect(at(0.95)).toBeLessThanOrEqual(300);
    expect(at(1)).toBeLessThanOrEqual(500);
  });
});

describe("browser tests", () => {
  it("know the driver and the fixtures, not Playwright", () => {
    const folder = join(dirname(SRC), "e2e");
    const specs = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.(spec|office)\.ts$/u.test(file),
    );
    const requests = specs.flatMap((file) => read(file, readFileSync(join(folder, file), "utf8")).imports);
    expect(specs.length).toBeGreaterThan(0);
    expect(requests.filter((request) => /playwright/u.test(request))).toEqual([]);
  });
});

describe("the checks themselves", () => {
  it.each([
    ["core/a.ts", 'import { b } from "../state/b";'],
    ["core/a.ts", 'export * from "react";'],
    ["map/a.ts", 'import type { B } from "../timeline/b";'],
    ["state/a.ts", 'const b = await import("../app/b");'],
    ["ui/a.tsx", 'import { b } from "../core/b";'],
    ["ui/a.tsx", 'import { b } from "../state/fixtureB";'],
    ["ui/a.test.tsx", 'import { b } from "../state/b";'],
    ["state/a.ts", 'import { b } from "../ui/b";'],
    ["timeline/a.test.ts", 'import L from "leaflet";'],
    ["app/a.ts", 'import { readFileSync } from "node:fs";'],
    ["main.tsx", 'import { b } from "./unknown/b";'],
  ])("see that %s may not say %s", (path, text) => expect(wrongWays(read(path, text))).toHaveLength(1));

  it("let through what is allowed", () => {
    const text =
      'import "./a.css"; import { b } from "../core/b"; import { c } from "../ui/c"; import L from "leaflet";';
    expect(wrongWays(read("map/a.ts", text))).toEqual([]);
    const shared = 'import { a } from "../core/a"; import { b } from "../state/fixtureB";';
    expect(wrongWays(read("ui/a.test.tsx", shared))).toEqual([]);
  });

  it.each(["window.name", "Date.now()", "new Date()", "Math.random()", "fetch('x')"])(
    "see that %s is not pure",
    (text) => expect(impurities(read("core/a.ts", text))).toHaveLength(1),
  );

  it("take a name of one's own, a property and a date of something for pure", () => {
    const text = "const f = (document: D) => document.x; const y = { fetch: 1 }; y.fetch; new Date(0);";
    expect(impurities(read("core/a.ts", text))).toEqual([]);
  });

  it.each(["const a = b as C;", "a!.b;", "let a: any;", "// biome-ignore lint: x"])("see %s", (text) =>
    expect(escapes(read("map/a.ts", text))).toHaveLength(1),
  );

  it("see a long function", () => {
    const lines = "\n".repeat(70);
    expect(longFunctions(read("map/a.ts", `function f() {${lines}}`))).toHaveLength(1);
    expect(longFunctions(read("map/a.tsx", `function F() {${lines} return <p />; }`))).toEqual([]);
  });
});
