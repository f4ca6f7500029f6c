import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { headersFor, parseHeaders } from "../../../data/plugins/headers";
import type { Files } from "./files";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Serves the built app with one story, and the pages that it is compared with, on 127.0.0.1. */
export async function serve(files: Files, port: number): Promise<Server> {
  const dist = join(ROOT, "dist");
  const rules = parseHeaders(readFileSync(join(dist, "_headers"), "utf8"));
  const list = JSON.stringify([{ id: files.id, title: "Benchmark", description: "" }]);
  const fixed: Readonly<Record<string, string | null>> = {
    [`/stories/${files.id}.json`]: files.shipped,
    "/bench/shipped.json": files.shipped,
    "/bench/whole.json": files.whole,
    "/bench/plain.json": files.plain,
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://bench").pathname);
    if (path === "/stories/index.json") return void response.end(list);
    const file = fixed[path] ?? fileAt(dist, path);
    if (file === null || !existsSync(file) || !statSync(file).isFile())
      return void response.writeHead(404).end();
    // The app runs under its own policy; the peers write styles that it would forbid.
    const own = !path.startsWith("/npm/") && !path.startsWith("/bench/");
    if (own) for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
    response.setHeader("Cache-Control", "no-store");
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  return server;
}

function fileAt(dist: string, path: string): string | null {
  const safe = normalize(path);
  if (safe.includes("..")) return null;
  if (safe.startsWith("/npm/")) return join(ROOT, "node_modules", safe.slice(5));
  if (safe.startsWith("/bench/")) return join(import.meta.dirname, "..", "pages", safe.slice(7));
  return join(dist, safe === "/" ? "index.html" : safe);
}
