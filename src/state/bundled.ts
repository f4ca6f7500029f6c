import { unpack } from "./pack";

/** The element of the offline file that carries a file of the build; null on a page that is served. */
const carrier = (path: string): Element | null => document.querySelector(`script[data-file="${path}"]`);

/** Whether this page is the offline file: it carries all that it needs and asks for nothing. */
export const isOfflineFile = (): boolean => document.querySelector("script[data-file]") !== null;

/** Whether the page itself carries a file of the build. */
export const isCarried = (path: string): boolean => carrier(path) !== null;

/** A file of the build by its path, e.g. `stories/index.json`: out of the page where it carries it, else fetched. */
export function bundled(path: string, signal?: AbortSignal): Promise<Response> {
  const carried = carrier(path);
  if (carried !== null) return unpack(carried.textContent);
  if (isOfflineFile()) return Promise.resolve(new Response(null, { status: 404 }));
  return fetch(new URL(path, document.baseURI), signal === undefined ? {} : { signal });
}

/** The address to start a worker from, given that of its file; a blob's where the page carries the file. */
export async function workerUrl(url: string): Promise<string> {
  const carried = carrier(`assets/${url.replace(/.*\//su, "")}`);
  if (carried === null) return url;
  const code = await (await unpack(carried.textContent)).text();
  return URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
}
