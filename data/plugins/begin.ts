import type { Plugin } from "vite";
import { SINGLE } from "./offlineFile.ts";

const SCRIPT = "src/begin.ts";

/**
 * Makes `src/begin.ts` a script of its own that every page of the build starts beside the app's: it is a few
 * kilobytes, and asks for the story while the rest is still on its way. The list of stories, which it reads
 * first, is asked for by the page itself. The offline file and the dev server have it as the first import of `main.tsx`.
 */
export function begin(): Plugin {
  return {
    name: "parley:begin",
    apply: (_config, { command, mode }) => command === "build" && mode !== SINGLE,
    config: () => ({ build: { rolldownOptions: { input: ["index.html", SCRIPT] } } }),
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const script = Object.values(bundle).find(
          (file) => file.type === "chunk" && file.facadeModuleId?.endsWith(`/${SCRIPT}`),
        );
        if (script === undefined) throw new Error(`The build has no chunk of ${SCRIPT}.`);
        const attrs = { type: "module", async: true, crossorigin: true, src: `./${script.fileName}` };
        const list = { rel: "preload", as: "fetch", crossorigin: true, href: "./stories/index.json" };
        return [
          { tag: "link", attrs: list, injectTo: "head-prepend" },
          { tag: "script", attrs, injectTo: "head" },
        ];
      },
    },
  };
}
