import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const TOKENS = new URL("../../src/ui/tokens.css", import.meta.url);
const FIRST_SHEET = /[ \t]*<link rel="stylesheet"/u;

/** The statement of a style sheet that puts its layers in order; throws where there is none. */
export function layerOrder(css: string): string {
  const [statement] = /@layer [^{;]+;/u.exec(css) ?? [];
  if (statement === undefined) throw new Error("tokens.css does not put the layers in order.");
  return `${statement}\n`;
}

/** The page with one more style sheet before all others, whose order stays. */
export function sheetBefore(html: string, href: string): string {
  if (!FIRST_SHEET.test(html)) throw new Error("index.html links no style sheet.");
  return html.replace(
    FIRST_SHEET,
    (first) => `    <link rel="stylesheet" crossorigin href="./${href}">\n${first}`,
  );
}

/**
 * Links a style sheet before all others that only puts the layers in order. The sheet that names a
 * layer first fixes its place, and those that code splitting takes out of the main one come before it:
 * primitives of `src/ui` must, so that the rules of who uses them win. A build with one sheet needs none.
 */
export function layers(): Plugin {
  return {
    name: "parley:layers",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        if (Object.keys(bundle).filter((name) => name.endsWith(".css")).length < 2) return;
        const page = bundle["index.html"];
        if (page?.type !== "asset") this.error("The build has no index.html to link the layers in.");
        const source = layerOrder(readFileSync(TOKENS, "utf8"));
        const sheet = this.emitFile({ type: "asset", name: "layers.css", source });
        page.source = sheetBefore(String(page.source), this.getFileName(sheet));
      },
    },
  };
}
