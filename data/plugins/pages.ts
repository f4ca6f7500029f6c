import type { Plugin } from "vite";
import { metaFor } from "./headers.ts";

/** Pages that are index.html again, to the letter, under a policy of their own. */
const PAGES = ["online.html", "embed.html"];
const META = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*(")/gu;

/** The page with another policy in its `<meta>` element; throws unless it has exactly one. */
export function withPolicy(html: string, policy: string): string {
  if (html.match(META)?.length !== 1) throw new Error("index.html carries no policy, or more than one.");
  return html.replace(META, (_, before: string, after: string) => before + policy + after);
}

/**
 * Ships `online.html`, which may show one other host's pictures, and `embed.html`, which other pages
 * may frame: index.html under the policy that `public/_headers` has for each. The dev server
 * answers with index.html.
 */
export function pages(): Plugin {
  let publicDir = "";
  return {
    name: "parley:pages",
    enforce: "post",
    configResolved(config) {
      publicDir = config.publicDir;
    },
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(/^\/(?:online|embed)\.html(?=\?|$)/u, "/index.html");
        next();
      });
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") this.error("The build has no index.html to make other pages of.");
        for (const fileName of PAGES) {
          const source = withPolicy(String(page.source), metaFor(publicDir, `/${fileName}`));
          this.emitFile({ type: "asset", fileName, source });
        }
      },
    },
  };
}
