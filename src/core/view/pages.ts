import { isRoomId } from "../briefing/messages";

/** The page that may show pictures of the tile host, also where a server leaves ".html" off. */
const ONLINE = /\/online(?:\.html)?$/u;
/** The page that other pages may frame. */
const EMBED = /\/embed(?:\.html)?$/u;
/** Asks the plain page for its embedded form: `?embed`. */
const EMBED_FIELD = "embed";

/** Whether a path, e.g. `/parley/online.html`, is that of the online page. */
export const isOnlinePage = (path: string): boolean => ONLINE.test(path);

/** Whether an address asks for the form that stands inside another page: `embed.html`, or `?embed`. */
export function isEmbedded(href: string): boolean {
  const { pathname, searchParams } = new URL(href);
  return EMBED.test(pathname) || searchParams.has(EMBED_FIELD);
}

/** The same view on the page that asks no other host and stands by itself; an address there is given back. */
export function plainPage(href: string): string {
  const url = new URL(href);
  const embedded = isEmbedded(href);
  if (!isOnlinePage(url.pathname) && !embedded) return href;
  url.pathname = url.pathname.replace(ONLINE, "/").replace(EMBED, "/");
  if (embedded) url.searchParams.delete(EMBED_FIELD);
  return url.href;
}

/** The same view on the online page. */
export const onlinePage = (href: string): string => pageOf(href, "online.html");

/** The same view on the page that others may frame. */
export const embedPage = (href: string): string => pageOf(plainPage(href), "embed.html");

function pageOf(href: string, page: string): string {
  const url = new URL(href);
  url.pathname = url.pathname.replace(/[^/]*$/u, page);
  return url.href;
}

/** What names the room in the address of its presenter's window: in the query, which a page from a file has too. */
const PRESENTER = "presenter";

/** The presenter's page for the room with this id, at the same view. */
export function presenterPage(href: string, room: string): string {
  const url = new URL(plainPage(href));
  url.search = `?${PRESENTER}=${room}`;
  return url.href;
}

/** The room's page at the view of its presenter's. */
export function roomPage(href: string): string {
  const url = new URL(href);
  url.search = "";
  return url.href;
}

/** Id of the room that a page presents, from the query of its address; null for any other page. */
export function presentedRoom(search: string): string | null {
  const id = new URLSearchParams(search).get(PRESENTER);
  return id !== null && isRoomId(id) ? id : null;
}
