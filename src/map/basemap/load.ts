import { type Ground, openGround } from "./openGround";

/** The files of the bundled basemap, served beside the page. */
type BasemapFile = "ground" | "names";

/** Fetches one basemap file; throws an error that names the file and what went wrong. */
async function fetchBasemap(name: BasemapFile): Promise<Response> {
  const file = `basemap/${name}.json`;
  const response = await fetch(new URL(`./${file}`, document.baseURI));
  if (!response.ok) throw new Error(`${file} answered ${response.status} ${response.statusText}`.trim());
  return response;
}

/** Fetches the basemap's names as unchecked JSON. */
export const loadNames = async (): Promise<unknown> => (await fetchBasemap("names")).json();

let latest: Promise<Ground> | null = null;

/** Fetches the basemap's geometry and opens it anew. */
export function loadGround(): Promise<Ground> {
  latest = fetchBasemap("ground")
    .then((response) => response.arrayBuffer())
    .then(openGround);
  return latest;
}

/** The geometry as it was opened last, for pictures; opened now when it never was, or failed. */
export const presentGround = (): Promise<Ground> =>
  latest === null ? loadGround() : latest.catch(() => loadGround());
