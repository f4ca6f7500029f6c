import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PreviewServer, preview } from "vite";
import { writeServiceWorker } from "../data/offline/precache";

/** The build on a host of its own, which can be given a newer version or cut off. */
export class Deployment {
  readonly #folder: string;
  readonly #server: PreviewServer;

  private constructor(folder: string, server: PreviewServer) {
    this.#folder = folder;
    this.#server = server;
  }

  static async start(): Promise<Deployment> {
    const folder = mkdtempSync(join(tmpdir(), "parley-deployment-"));
    cpSync(join(import.meta.dirname, "..", "dist"), folder, { recursive: true });
    const server = await preview({
      root: join(import.meta.dirname, ".."),
      build: { outDir: folder },
      preview: { port: 0 },
      logLevel: "error",
    });
    return new Deployment(folder, server);
  }

  /** Address of the first page. */
  get url(): string {
    return this.#server.resolvedUrls?.local[0] ?? "";
  }

  /** Publishes a version in which the story has another title, as it would come out of a build. */
  publish(title: string): void {
    this.#change("stories/miami-talks.json", title);
    writeServiceWorker(this.#folder);
  }

  /** Publishes half of a version: the story is changed, and what says so is that of before. */
  publishHalf(title: string): void {
    this.publish("something else");
    this.#change("stories/miami-talks.json", title);
  }

  /** Takes a file of the build away. */
  remove(path: string): void {
    rmSync(join(this.#folder, path));
  }

  /** Stops answering, as when the network is cut. */
  async cut(): Promise<void> {
    await this.#server.close();
  }

  async end(): Promise<void> {
    await this.#server.close().catch(() => {});
    rmSync(this.#folder, { recursive: true });
  }

  #change(path: string, title: string): void {
    const file = join(this.#folder, path);
    const story = JSON.parse(readFileSync(file, "utf8"));
    story["story.json"].title = title;
    writeFileSync(file, JSON.stringify(story));
  }
}
