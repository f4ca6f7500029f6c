import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBase91 } from "../../src/core/export/base91";
import { offlineFile } from "../../src/core/export/offlineFile";
import { offlinePage, type Parts } from "./page";

const html = `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
${" ".repeat(2000)}
<meta charset="utf-8" />
<link rel="icon" href="data:image/svg+xml,x" />
<link rel="manifest" href="./manifest.webmanifest" />
<link rel="stylesheet" crossorigin href="./assets/index.css">
<script src="./trusted-types.js"></script>
<script type="module" crossorigin src="./assets/index.js"></script>
</head><body><div id="root"></div></body></html>`;

const parts: Parts = {
  html,
  trustedTypes: "1;",
  boot: "2;",
  css: "a{b:c}",
  code: "3;",
  files: new Map([["stories/a.json", "{}"]]),
};
const made = (changed: Partial<Parts> = {}) => offlinePage({ ...parts, ...changed });
const carried = (page: string, path: string): string => {
  const [, packed = ""] = page.split(`data-file="${path}">`)[1]?.match(/^([^<]*)</u) ?? [];
  return gunzipSync(decodeBase91(packed)).toString();
};
const policyOf = (page: string) => /Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? "";

describe("the offline page", () => {
  it("carries every text as it was, however hostile", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const sound = text.toWellFormed();
        const page = made({ code: sound, css: sound, files: new Map([["stories/a.json", sound]]) });
        for (const path of ["app.js", "app.css", "stories/a.json"]) expect(carried(page, path)).toBe(sound);
      }),
    );
  });

  it("loads nothing: every address in it is one of data", () => {
    const addresses = [...made().matchAll(/\b(?:src|href)="([^"]*)"/gu)].map(([, address]) => address);
    expect(addresses).toEqual(["data:image/svg+xml,x"]);
  });

  it("names its encoding within the first 1024 bytes, where a browser looks for it", () => {
    expect(made().slice(0, 1024)).toContain('<meta charset="utf-8">');
    expect(made().match(/charset/gu)).toHaveLength(1);
  });

  it("lets in its own scripts and style by their hashes, and nothing else", () => {
    const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const policy = policyOf(made({ code: "é$&" }));
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain(`script-src ${hash("1;")} ${hash("2;")} ${hash("é$&")};`);
    expect(policy).toContain(`style-src ${hash("a{b:c}")};`);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|'self'|strict-dynamic/u);
  });

  it("refuses an inline script that would end early", () => {
    expect(() => made({ boot: "'</script>'" })).toThrow("may not contain </script");
    expect(() => made({ trustedTypes: "'<!--'" })).toThrow("may not contain </script or <!--");
  });

  it("can be given other stories and an address, as the app does when it exports", () => {
    const stories = new Map([["stories/b.json", "AAAA"]]);
    const page = offlineFile(made(), { address: "#/b", stories });
    expect(page).toContain('data-opens-at="">"#/b"<');
    expect(page).not.toContain("stories/a.json");
    expect(policyOf(page)).toBe(policyOf(made()));
  });
});

it("the script that stands in the page can stand there", () => {
  const trustedTypes = readFileSync("public/trusted-types.js", "utf8");
  expect(() => made({ trustedTypes })).not.toThrow();
});
