import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin, type Rolldown, type UserConfig } from "vite";
import { neededFaces } from "../offline/faces.ts";
import { offlinePage, type Parts } from "../offline/page.ts";

/** The mode in which the build makes the offline file and nothing else. */
export const SINGLE = "single";
const BOOT = join(import.meta.dirname, "..", "offline", "boot.ts");

/** What differs from the served build: one text of code and one of style, with fonts and pictures in it. */
const settings: UserConfig = {
  build: {
    outDir: "dist-single",
    copyPublicDir: false,
    assetsInlineLimit: () => true,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

/**
 * `vite build --mode single` makes one HTML file that carries everything and asks for nothing. Every
 * other build ships the same as `offline.html`, which the app exports. The dev server has none.
 */
export function offlineFile(): Plugin {
  let single = false;
  let publicDir = "";
  return {
    name: "parley:offline-file",
    enforce: "post",
    config: (_config, { mode }) => (mode === SINGLE ? settings : {}),
    configResolved(config) {
      single = config.mode === SINGLE;
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        if (!single) {
          this.emitFile({ type: "asset", fileName: "offline.html", source: await buildSingle() });
          return;
        }
        const source = offlinePage(partsOf(bundle, publicDir, await buildBoot()));
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName: "parley.html", source });
      },
    },
  };
}

async function buildSingle(): Promise<string> {
  const built = await build({ mode: SINGLE, logLevel: "warn", build: { write: false } });
  if (Array.isArray(built) || !("output" in built))
    throw new Error("The build of the offline file gave no single output.");
  const [page] = built.output.filter(({ fileName }) => fileName === "parley.html");
  if (page === undefined) throw new Error("The build of the offline file made no parley.html.");
  return textOf(page);
}

/** The script that unpacks the app, as one text without imports. */
async function buildBoot(): Promise<string> {
  const lib = { entry: BOOT, formats: ["iife" as const], name: "boot" };
  const [built] = [await build({ configFile: false, logLevel: "warn", build: { write: false, lib } })].flat();
  if (built === undefined || !("output" in built))
    throw new Error("The script that starts the offline file was not built.");
  return built.output[0].code.trim();
}

function partsOf(bundle: Rolldown.OutputBundle, publicDir: string, boot: string): Parts {
  const texts = new Map(Object.entries(bundle).map(([path, file]) => [path, textOf(file)]));
  const take = (what: string, matches: (path: string) => boolean): string => {
    const [path, ...others] = [...texts.keys()].filter(matches);
    if (path === undefined || others.length > 0)
      throw new Error(`The build has no ${what}, or more than one.`);
    const text = texts.get(path) ?? "";
    texts.delete(path);
    return text;
  };
  const html = take("index.html", (path) => path === "index.html");
  const code = take("chunk of code", (path) => bundle[path]?.type === "chunk");
  const css = take("style sheet", (path) => path.endsWith(".css"));
  const files = new Map([...texts].filter(([path]) => !/\.(?:html|map)$/u.test(path)));
  const records = [...files].flatMap(([path, text]) => (path.endsWith(".json") ? text : []));
  return {
    html,
    trustedTypes: readFileSync(join(publicDir, "trusted-types.js"), "utf8"),
    boot,
    css: neededFaces(css, records.join(""), records.map(withoutAliases).join("")),
    code,
    files,
  };
}

/** Other names of actors and places, often in other scripts, are searched and listed, and never set as a title. */
const withoutAliases = (json: string): string =>
  JSON.stringify(JSON.parse(json, (key, value) => (key === "aliases" ? undefined : value)));

const textOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): string =>
  file.type === "chunk"
    ? file.code
    : new TextDecoder().decode(
        typeof file.source === "string" ? new TextEncoder().encode(file.source) : file.source,
      );
