import type { Connect, Logger, Plugin } from "vite";

/** A JSON file that the app fetches: its path in the build and its text. */
export interface Asset {
  /** Path below the app, e.g. `stories/index.json`. */
  readonly path: string;
  readonly text: string;
}

/** What was read, and what is wrong with it. */
export interface AssetSet {
  readonly assets: readonly Asset[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

interface AssetSource {
  readonly name: string;
  /** Path prefix of every asset, e.g. `stories/`. */
  readonly prefix: string;
  /** Absolute paths of the folders whose changes reload the page. */
  readonly folders: readonly string[];
  readonly read: () => Promise<AssetSet>;
  /** Whether `vite preview` serves them too, in place of those in the build; by default it does not. */
  readonly preview?: boolean;
}

/**
 * Puts files that are computed from `data/` into the build, and serves the same from
 * memory in development, with a reload on change. Errors stop a build; the dev server
 * prints them and serves what is left.
 */
export function assetsPlugin({ name, prefix, folders, read, preview = false }: AssetSource): Plugin {
  return {
    name: `parley:${name}`,
    configureServer({ config: { logger }, middlewares, watcher, ws }) {
      let current: Promise<AssetSet> | undefined;
      watcher.add([...folders]);
      watcher.on("all", (_event, file) => {
        if (!folders.some((folder) => file.startsWith(folder))) return;
        current = undefined;
        ws.send({ type: "full-reload" });
      });
      middlewares.use(serve(prefix, () => (current ??= readAloud(read, logger))));
    },
    configurePreviewServer({ config: { logger }, middlewares }) {
      if (!preview) return;
      // At once: to read a story of many events takes a while, and nothing is waiting yet.
      const current = readAloud(read, logger);
      current.catch(() => {
        // Told to whoever asks for a story.
      });
      middlewares.use(serve(prefix, () => current));
    },
    async generateBundle() {
      const { assets, errors, warnings } = await read();
      for (const text of warnings) this.warn(text);
      if (errors.length > 0) this.error(errors.join("\n"));
      for (const { path, text } of assets) this.emitFile({ type: "asset", fileName: path, source: text });
    },
  };
}

async function readAloud(read: AssetSource["read"], logger: Logger): Promise<AssetSet> {
  const set = await read();
  for (const text of set.errors) logger.error(text);
  for (const text of set.warnings) logger.warn(text);
  return set;
}

/** Answers requests for paths with the prefix from what was read. */
function serve(prefix: string, current: () => Promise<AssetSet>): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = new URL(request.url ?? "/", "http://dev").pathname.slice(1);
    if (!path.startsWith(prefix)) return next();
    current().then(({ assets }) => {
      const asset = assets.find((each) => each.path === path);
      if (asset === undefined) return next();
      response.setHeader("Content-Type", "application/json; charset=utf-8");
      response.setHeader("Cache-Control", "no-store");
      response.end(asset.text);
    }, next);
  };
}
