// Keeps the whole build in the browser, so that it opens with the network cut. VERSION and FILES
// (path → integrity) are put in by data/offline/precache.ts.
const VERSION = "{{version}}";
const FILES = Object.entries("{{files}}");

const CACHE = `parley-${VERSION}`;
// Which version each open page came from: a page gets everything from its own version, also after
// another has taken over. A page that is not seen any more is forgotten after an hour.
const PAGES = "parley-pages";
const KEPT = 3_600_000;
const ROOT = new URL("./", self.location.href).href;
const known = new Map();

self.addEventListener("install", (event) => event.waitUntil(precache()));
self.addEventListener("activate", (event) => event.waitUntil(forget()));
self.addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(self.skipWaiting());
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(ROOT)) event.respondWith(answer(event));
});

/** All files of this version or none: a file of another version fails its integrity, and the worker with it. */
async function precache() {
  const cache = await caches.open(CACHE);
  await Promise.all(
    FILES.map(async ([path, integrity]) => {
      const response = await fetch(ROOT + path, { cache: "no-cache", integrity });
      if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
      // A copy, because a page may not be answered with a response that was redirected.
      const { headers } = response;
      await cache.put(ROOT + path, new Response(await response.blob(), { headers }));
    }),
  );
}

async function answer(event) {
  const { request } = event;
  const version = request.mode === "navigate" ? VERSION : await versionOf(event.clientId);
  const cache = await caches.open(`parley-${version}`);
  const found = await find(cache, request.url);
  if (found === undefined) return fetch(request);
  // A worker is of the version of the page that starts it.
  if (request.mode === "navigate" || request.destination === "worker") {
    event.waitUntil(remember(event.resultingClientId, version));
  }
  return found;
}

/** By path alone; a folder is its index, and ".html" may be left off. */
async function find(cache, url) {
  const path = url.replace(/[?#].*$/su, "");
  const names = path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
  for (const name of names) {
    const found = await cache.match(name);
    if (found !== undefined) return found;
  }
}

async function remember(page, version) {
  known.set(page, version);
  const cache = await caches.open(PAGES);
  await cache.put(ROOT + page, Response.json({ version, since: Date.now() }));
}

async function versionOf(page) {
  if (known.has(page)) return known.get(page);
  const kept = await (await caches.open(PAGES)).match(ROOT + page);
  const version = kept === undefined ? VERSION : (await kept.json()).version;
  known.set(page, version);
  return version;
}

/** Drops the versions that no open page came from, unless a newer one is on its way. */
async function forget() {
  if (self.registration.installing !== null || self.registration.waiting !== null) return;
  const open = new Set(
    (await self.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => ROOT + id),
  );
  const used = new Set([CACHE, PAGES]);
  const cache = await caches.open(PAGES);
  for (const request of await cache.keys()) {
    const { version, since } = await (await cache.match(request)).json();
    if (open.has(request.url) || Date.now() - since < KEPT) used.add(`parley-${version}`);
    else await cache.delete(request);
  }
  for (const name of await caches.keys())
    if (name.startsWith("parley-") && !used.has(name)) await caches.delete(name);
}
