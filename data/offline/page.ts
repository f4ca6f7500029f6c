import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { encodeBase91 } from "../../src/core/export/base91.ts";
import { withPolicy } from "../plugins/pages.ts";

/** What the offline file is made of, as text. */
export interface Parts {
  /** The built index.html, with a policy in its `<meta>` element. */
  readonly html: string;
  /** The classic script that must run before all others. */
  readonly trustedTypes: string;
  /** The script that unpacks and starts the app. */
  readonly boot: string;
  readonly css: string;
  readonly code: string;
  /** Path in the build → text of every other file that the app may ask for. */
  readonly files: ReadonlyMap<string, string>;
}

/** What index.html loads: none of it is there for a file that stands alone. */
const LOADED =
  /\s*(?:<script\b[^>]*\bsrc=[^>]*><\/script>|<link\b[^>]*\brel="(?:stylesheet|modulepreload|manifest|apple-touch-icon)"[^>]*>)/gu;
const CHARSET = /\s*<meta charset="utf-8"\s*\/?>/u;

/**
 * One HTML page that carries everything. The app's style and code stand in it as gzip, like all
 * other files; the boot script puts them in, and the policy names their hashes. A place is left
 * for the address to open at (`core/export/offlineFile.ts`).
 */
export function offlinePage({ html, trustedTypes, boot, css, code, files }: Parts): string {
  const policy = offlinePolicy([trustedTypes, boot, code], css);
  const carried = [...files, ["app.css", css], ["app.js", code]] as const;
  const body = [
    inline(trustedTypes),
    '<script type="application/json" data-opens-at="">""</script>',
    ...carried.map(([path, text]) => carrier(path, text)),
    inline(boot),
  ].join("\n");
  return withPolicy(html, policy)
    .replace(LOADED, "")
    .replace(CHARSET, "")
    .replace("<head>", () => '<head>\n    <meta charset="utf-8">') // within the first 1024 bytes
    .replace("</body>", () => `${body}\n</body>`);
}

/** Lets in the given scripts and the style by their hashes, and no request but for what is in the page. */
function offlinePolicy(scripts: readonly string[], style: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    `style-src ${hashOf(style)}`,
    "img-src data: blob:",
    "font-src data:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default boot",
  ].join("; ");
}

/** A hash source of CSP level 3, § 2.3.1. */
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function inline(script: string): string {
  if (/<\/script|<!--/iu.test(script)) throw new Error("An inline script may not contain </script or <!--.");
  return `<script>${script}</script>`;
}

/** As `src/state/pack.ts` writes it, compressed harder. */
const carrier = (path: string, text: string): string =>
  `<script type="application/gzip" data-file="${path}">${encodeBase91(gzipSync(text, { level: 9 }))}</script>`;
