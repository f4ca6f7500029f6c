import type { Plugin } from "vite";

const SHEET = /[ \t]*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>\n?/gu;
/** What only the sheet of `src/ui/tokens.css` has, which names all layers, the lowest first. */
const ORDER = /@layer tokens\s*\{/u;

/** The page with the style sheet that `isFirst` knows before all others. */
export function sheetFirst(html: string, isFirst: (href: string) => boolean): string {
  const sheets = [...html.matchAll(SHEET)].map(([tag, href = ""]) => ({ tag, first: isFirst(href) }));
  const [now] = sheets;
  const wanted = sheets.find(({ first }) => first);
  if (now === undefined || wanted === undefined || wanted === now) return html;
  return html.replace(wanted.tag, "").replace(now.tag, () => wanted.tag + now.tag);
}

/**
 * Puts the style sheet that orders the layers before those that code splitting takes out of it:
 * the first sheet that names a layer fixes its place, and "components" must come after "reset".
 */
export function layers(): Plugin {
  return {
    name: "parley:layers",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const orders = Object.values(bundle).filter(
          (file) =>
            file.type === "asset" && file.fileName.endsWith(".css") && ORDER.test(String(file.source)),
        );
        const [sheet] = orders;
        if (sheet === undefined) throw new Error("No style sheet of the build orders the layers.");
        return sheetFirst(html, (href) => href.endsWith(sheet.fileName));
      },
    },
  };
}
