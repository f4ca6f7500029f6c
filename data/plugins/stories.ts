import { join } from "node:path";
import { type Plugin, runnerImport } from "vite";
import { storyFolders } from "../story/locate.ts";
import { type AssetSet, assetsPlugin } from "./assets.ts";

const READER = join(import.meta.dirname, "..", "story", "read.ts");

/**
 * Ships every story folder as `stories/<id>.json` (file name → content; of many events, packed)
 * and the list of them, with the length of each, as `stories/index.json`. The parser that the app uses reads each one first: an
 * error in a story fails the build with its messages. `vite preview` serves those that
 * STORY_DIR names, where it is set, in place of those in the build.
 */
export function stories(): Plugin {
  const folders = storyFolders();
  const preview = Boolean(process.env["STORY_DIR"]);
  return assetsPlugin({ name: "stories", prefix: "stories/", folders, read: () => read(folders), preview });
}

async function read(folders: readonly string[]): Promise<AssetSet> {
  // Imported only now: a fault in the parser should stop its tests, not the loading of vite.config.ts.
  type Reader = typeof import("../story/read");
  const { module: reader } = await runnerImport<Reader>(READER, { configFile: false, logLevel: "error" });
  const found = folders.map(reader.readStory);
  const files = found.map((folder) => ({
    path: `stories/${folder.id}.json`,
    text: reader.shipped(folder),
  }));
  const list = found.flatMap(({ id, story }, i) =>
    story === null
      ? []
      : [
          {
            id,
            title: story.title,
            description: story.description,
            bytes: Buffer.byteLength(files[i]?.text ?? ""),
          },
        ],
  );
  return {
    assets: [{ path: "stories/index.json", text: JSON.stringify(list) }, ...files],
    errors: found.flatMap((folder) => reader.report(folder, "error") ?? []),
    warnings: found.flatMap((folder) => reader.report(folder, "warning") ?? []),
  };
}
