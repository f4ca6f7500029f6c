import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TILE_HOST } from "../../src/map/online/host";
import { type HeaderRule, headersFor, metaPolicy, parseHeaders } from "./headers";

const token = fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,12}$/);
const value = fc.stringMatching(/^[!-~]([ -~]{0,30}[!-~])?$/);
const path = fc.stringMatching(/^\/[a-z0-9/.*-]{0,12}$/);
const rules: fc.Arbitrary<HeaderRule[]> = fc.array(
  fc.record({ path, headers: fc.array(fc.tuple(token, value), { maxLength: 4 }) }),
  { maxLength: 4 },
);

describe("parseHeaders", () => {
  it("reads back whatever is written in the format", () => {
    fc.assert(
      fc.property(rules, (written) => {
        const text = written
          .map((rule) => [rule.path, ...rule.headers.map(([name, of]) => `  ${name}: ${of}`)].join("\n"))
          .join("\n\n# a comment\n");
        expect(parseHeaders(text)).toEqual(written);
      }),
    );
  });

  it("names the line that it cannot read", () => {
    expect(() => parseHeaders("/*\n  X-One: 1\n  nonsense")).toThrow('line 3: found "nonsense"');
    expect(() => parseHeaders("  X-One: 1")).toThrow("line 1");
  });
});

describe("headersFor", () => {
  const parsed = parseHeaders("/*\n  A: 1\n/assets/*\n  A: 2\n  B: 3\n/:page/end\n  C: 4");

  it("takes every rule that matches and joins a name given twice", () => {
    expect([...headersFor(parsed, "/")]).toEqual([["A", "1"]]);
    expect([...headersFor(parsed, "/assets/x/y.js")]).toEqual([
      ["A", "1, 2"],
      ["B", "3"],
    ]);
  });

  it("takes a placeholder for one segment only", () => {
    expect(headersFor(parsed, "/one/end").get("C")).toBe("4");
    expect(headersFor(parsed, "/one/two/end").has("C")).toBe(false);
  });

  it("takes a dot in a path for a dot", () => {
    expect(headersFor(parseHeaders("/a.js\n  A: 1"), "/abjs").size).toBe(0);
  });
});

describe("the policy that is shipped", () => {
  const shipped = parseHeaders(readFileSync("public/_headers", "utf8"));
  const policyOf = (page: string) => headersFor(shipped, page).get("Content-Security-Policy") ?? "";
  const policy = policyOf("/");
  const directives = directivesOf(policy);

  it("allows nothing that is not named, and no other host", () => {
    expect(directives.get("default-src")).toBe("'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    expect(directives.get("require-trusted-types-for")).toBe("'script'");
  });

  it("reaches the page without what a meta element may not carry", () => {
    expect(directives.has("frame-ancestors")).toBe(true);
    expect(metaPolicy(policy)).not.toContain("frame-ancestors");
    expect(metaPolicy(policy)).toContain("form-action 'none'; require-trusted-types-for 'script'");
  });

  it("is the same for the page by name and for what it loads", () => {
    for (const path of ["/index.html", "/assets/groundWorker-x.js"]) expect(policyOf(path)).toBe(policy);
  });

  it("is for the online page the same and pictures of one host", () => {
    for (const path of ["/online.html", "/online"]) {
      const online = directivesOf(policyOf(path));
      expect(online.get("img-src")).toBe(`${directives.get("img-src")} https://${TILE_HOST}`);
      expect(new Map(online).set("img-src", directives.get("img-src") ?? "")).toEqual(directives);
    }
  });

  it("leaves every other header alike on both pages", () => {
    const others = (path: string) =>
      [...headersFor(shipped, path)].filter(([name]) => name !== "Content-Security-Policy");
    expect(others("/online.html")).toEqual(others("/"));
    expect(others("/")).toContainEqual(["Referrer-Policy", "no-referrer"]);
  });
});

function directivesOf(policy: string): Map<string, string> {
  return new Map(
    policy.split(";").map((each) => {
      const [name = "", ...values] = each.trim().split(" ");
      return [name, values.join(" ")];
    }),
  );
}
