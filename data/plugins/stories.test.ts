import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createServer, type InlineConfig, preview, type Rolldown } from "vite";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { stories } from "./stories";

const MIAMI = join(import.meta.dirname, "..", "stories", "miami-talks");
let root = "";
let topics = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "parley-"));
  cpSync(MIAMI, join(root, "miami-talks"), { recursive: true });
  topics = join(root, "miami-talks", "topics.json");
  writeFileSync(join(root, "index.html"), "<!doctype html><title>empty</title>");
  vi.stubEnv("STORY_DIR", join(root, "miami-talks"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const options = (): InlineConfig => ({ configFile: false, root, plugins: [stories()], logLevel: "silent" });

/** The assets of a build, path → text. */
async function buildAssets(): Promise<Map<string, string>> {
  const result = await build({ ...options(), build: { write: false } });
  const files: Rolldown.RolldownOutput["output"][number][] = "output" in result ? [...result.output] : [];
  return new Map(
    files.flatMap((file) => (file.type === "asset" ? [[file.fileName, String(file.source)]] : [])),
  );
}

it("builds every story and the list of them", async () => {
  const assets = await buildAssets();
  const text = assets.get("stories/miami-talks.json") ?? "";
  expect(JSON.parse(assets.get("stories/index.json") ?? "null")).toEqual([
    {
      id: "miami-talks",
      title: expect.any(String),
      description: expect.any(String),
      bytes: new TextEncoder().encode(text).length,
    },
  ]);
  const files = JSON.parse(text);
  expect(files["topics.json"]).toEqual(JSON.parse(readFileSync(topics, "utf8")));
});

it("fails the build on an error in a story, and says which", async () => {
  writeFileSync(topics, '{ "topics": [{ "id": "Bad Id", "name": "x", "description": "y" }] }');
  await expect(build({ ...options(), build: { write: false } })).rejects.toThrow(
    /topics\.json › Bad Id › id: /u,
  );
});

it("serves the same in development, and anew after a change", async () => {
  const server = await createServer({ ...options(), server: { host: "127.0.0.1", port: 0 } });
  try {
    await server.listen();
    const url = new URL("stories/miami-talks.json", server.resolvedUrls?.local[0]);
    const text = async () => (await fetch(url)).text();
    expect(JSON.parse(await text())["topics.json"]).toEqual(JSON.parse(readFileSync(topics, "utf8")));
    writeFileSync(topics, '{ "topics": [] }');
    await vi.waitFor(
      async () => expect(JSON.parse(await text())["topics.json"]).toEqual({ topics: [] }),
      5_000,
    );
  } finally {
    await server.close();
  }
});

it("serves another story folder in place of those in a build", async () => {
  await build(options());
  writeFileSync(topics, '{ "topics": [] }');
  const server = await preview({ ...options(), preview: { host: "127.0.0.1", port: 0 } });
  try {
    const url = new URL("stories/miami-talks.json", server.resolvedUrls?.local[0]);
    expect((await (await fetch(url)).json())["topics.json"]).toEqual({ topics: [] });
  } finally {
    await server.close();
  }
});
