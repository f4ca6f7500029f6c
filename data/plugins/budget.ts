import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";
import { SINGLE } from "./offlineFile.ts";

/** The most that a build may weigh, in bytes after gzip. */
export interface Budget {
  /** Scripts that a page loads before anything shows. */
  readonly atOnce: number;
  /** Their style sheets. */
  readonly styles: number;
  /** All scripts of the build together, those loaded on demand included. */
  readonly all: number;
}

/** One sum of a build beside what it may be. */
interface Weight {
  readonly name: string;
  readonly bytes: number;
  readonly most: number;
}

/** Fails a build whose code weighs more than it may, and says by how much. Raise a budget knowingly, in vite.config.ts. */
export function budget(most: Budget): Plugin {
  return {
    name: "parley:budget",
    // The offline file is one text of code: nothing of it loads later.
    apply: (_config, { command, mode }) => command === "build" && mode !== SINGLE,
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const over = weigh(Object.values(bundle), most).filter((weight) => weight.bytes > weight.most);
        if (over.length > 0) this.error(over.map(wordsOf).join("\n"));
      },
    },
  };
}

/** What the files of a build come to. */
function weigh(files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[], most: Budget): Weight[] {
  const chunks = new Map(
    files.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])),
  );
  const atOnce = new Set<string>();
  const follow = (name: string) => {
    if (atOnce.has(name)) return;
    atOnce.add(name);
    for (const next of chunks.get(name)?.imports ?? []) follow(next);
  };
  for (const chunk of chunks.values()) if (chunk.isEntry) follow(chunk.fileName);
  const sum = (names: Iterable<string>) =>
    [...names].reduce((bytes, name) => bytes + zipped(chunks.get(name)?.code ?? ""), 0);
  const sheets = [...atOnce].flatMap((name) => [...(chunks.get(name)?.viteMetadata?.importedCss ?? [])]);
  const styles = files.filter((file) => file.type === "asset" && sheets.includes(file.fileName));
  return [
    { name: "scripts loaded at once", bytes: sum(atOnce), most: most.atOnce },
    {
      name: "style sheets loaded at once",
      bytes: styles.reduce((bytes, file) => bytes + (file.type === "asset" ? zipped(file.source) : 0), 0),
      most: most.styles,
    },
    { name: "all scripts", bytes: sum(chunks.keys()), most: most.all },
  ];
}

const zipped = (text: string | Uint8Array): number => gzipSync(text).length;

const wordsOf = ({ name, bytes, most }: Weight): string =>
  `${name}: ${(bytes / 1000).toFixed(1)} kB after gzip, at most ${(most / 1000).toFixed(0)} kB. Load less, load it later, or raise the budget in vite.config.ts.`;
