import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { headersFor, parseHeaders } from "../data/plugins/headers";

const DIST = join(import.meta.dirname, "..", "dist");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
};

/** A host of the build with one story in place of its own, of which it sends as much as it is told to. */
export class SlowHost {
  readonly #server: Server;
  readonly #waiting: ServerResponse[] = [];
  #story = "";
  #first: number | null = null;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<SlowHost> {
    const rules = parseHeaders(readFileSync(join(DIST, "_headers"), "utf8"));
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://host");
      for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
      const path = pathname === "/" ? "/index.html" : pathname;
      response.setHeader("Content-Type", TYPES[extname(path)] ?? "application/octet-stream");
      if (path === "/stories/index.json") response.end(host.#catalogue());
      else if (path === "/stories/long.json") host.#sendFirst(response);
      else if (existsSync(join(DIST, path)) && statSync(join(DIST, path)).isFile())
        response.end(readFileSync(join(DIST, path)));
      else response.writeHead(404).end();
    });
    const host = new SlowHost(server);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return host;
  }

  /** Address of the page. */
  get url(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${portOf(address)}/`;
  }

  /** Takes the text of a story's file, whose id is "long". It sends so many bytes of it at first, or the half. */
  publish(story: string, first: number | null = null): void {
    this.#story = story;
    this.#first = first;
  }

  /** Sends the rest of what is being waited for. */
  sendRest(): void {
    for (const response of this.#waiting.splice(0)) response.end(this.#bytes().subarray(this.#cut()));
  }

  /** Breaks off what is being waited for. */
  breakOff(): void {
    for (const response of this.#waiting.splice(0)) response.destroy();
  }

  async end(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  #catalogue(): string {
    return JSON.stringify([
      { id: "long", title: "A long story", description: "", bytes: this.#bytes().length },
    ]);
  }

  #sendFirst(response: ServerResponse): void {
    response.write(this.#bytes().subarray(0, this.#cut()));
    this.#waiting.push(response);
  }

  #bytes = (): Buffer => Buffer.from(this.#story);
  #cut = (): number => this.#first ?? Math.floor(this.#bytes().length / 2);
}

const portOf = (address: AddressInfo | string | null): number => {
  if (address === null || typeof address === "string") throw new Error("The host has no port.");
  return address.port;
};
