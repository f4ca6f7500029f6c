/** The page that may show pictures of the tile host, also where a server leaves ".html" off. */
const ONLINE = /\/online(?:\.html)?$/u;

/** Whether a path, e.g. `/parley/online.html`, is that of the online page. */
export const isOnlinePage = (path: string): boolean => ONLINE.test(path);

/** The same view on the page that asks no other host; an address that is there already is given back. */
export function offlinePage(href: string): string {
  const url = new URL(href);
  if (!isOnlinePage(url.pathname)) return href;
  url.pathname = url.pathname.replace(ONLINE, "/");
  return url.href;
}

/** The same view on the online page. */
export function onlinePage(href: string): string {
  const url = new URL(href);
  url.pathname = url.pathname.replace(/[^/]*$/u, "online.html");
  return url.href;
}
