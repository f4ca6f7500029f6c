import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/** The headers that a Netlify-style `_headers` file sets for the paths that match. */
export interface HeaderRule {
  /** Path with `*` for anything and `:name` for one segment, e.g. `/assets/*`. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads the text of a `_headers` file: a path at the start of a line, its headers indented
 * below, `#` for comments. Throws with the line number on a line that is neither.
 * Format: https://docs.netlify.com/routing/headers/
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const [i, line] of text.split(/\r?\n/u).entries()) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    if (content.startsWith("/")) {
      rules.push({ path: content, headers: [] });
      continue;
    }
    const colon = content.indexOf(":");
    const rule = rules.at(-1);
    if (colon < 1 || rule === undefined) {
      throw new Error(
        `_headers line ${i + 1}: found "${content}", expected "/path" or "Name: value" below one.`,
      );
    }
    rule.headers.push([content.slice(0, colon).trim(), content.slice(colon + 1).trim()]);
  }
  return rules;
}

/** The headers for a path: all rules that match, in order; a name given twice is joined with a comma. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (!pattern(rule.path).test(path)) continue;
    for (const [name, value] of rule.headers) {
      const earlier = found.get(name);
      found.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
    }
  }
  return found;
}

/** The policy without the directives that a `<meta>` element may not carry (CSP level 3, § 3.3). */
export function metaPolicy(policy: string): string {
  return policy
    .split(";")
    .map((directive) => directive.trim())
    .filter((directive) => !/^(frame-ancestors|report-uri|sandbox)\b/iu.test(directive))
    .join("; ");
}

function pattern(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/gu, "\\$&")
    .replace(/\*/gu, ".*")
    .replace(/:[a-z]\w*/giu, "[^/]+");
  return new RegExp(`^${source}$`, "u");
}

/**
 * Makes `public/_headers` count everywhere: `vite preview` answers with its headers, and the
 * built index.html carries its policy as a `<meta>` element. The dev server stays without,
 * because hot reload injects styles and scripts inline.
 */
export function headers(): Plugin {
  let publicDir = "";
  return {
    name: "parley:headers",
    configResolved(config) {
      publicDir = config.publicDir;
    },
    transformIndexHtml: {
      order: "post",
      handler(_html, { server }) {
        if (server !== undefined) return [];
        const attrs = { "http-equiv": "Content-Security-Policy", content: metaFor(publicDir, "/") };
        return [{ tag: "meta", attrs, injectTo: "head-prepend" }];
      },
    },
    configurePreviewServer(server) {
      const rules = readRules(resolve(server.config.root, server.config.build.outDir));
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://preview").pathname;
        for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
        next();
      });
    },
  };
}

/** The policy that a page carries itself; throws when the `_headers` file in the folder sets none for its path. */
export function metaFor(dir: string, path: string): string {
  const policy = headersFor(readRules(dir), path).get("Content-Security-Policy");
  if (policy === undefined) throw new Error(`public/_headers sets no Content-Security-Policy for ${path}.`);
  return metaPolicy(policy);
}

const readRules = (dir: string): HeaderRule[] => parseHeaders(readFileSync(join(dir, "_headers"), "utf8"));
