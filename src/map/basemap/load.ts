import { bundled } from "../../state/bundled";
import { type BaseNames, parseNames } from "../labels/names";
import { type Ground, openGround } from "./openGround";

/** The files of the bundled basemap, served beside the page. */
type BasemapFile = "ground" | "names";

/** Reads one basemap file; throws an error that names the file and what went wrong. */
async function fetchBasemap(name: BasemapFile): Promise<Response> {
  const file = `basemap/${name}.json`;
  const response = await bundled(file);
  if (!response.ok) throw new Error(`${file} answered ${response.status} ${response.statusText}`.trim());
  return response;
}

/** What was opened last, for pictures. */
let names: Promise<BaseNames> | null = null;
let ground: Promise<Ground> | null = null;

/** Fetches the basemap's names anew. */
function loadNames(): Promise<BaseNames> {
  names = fetchBasemap("names")
    .then((response) => response.json())
    .then(parseNames);
  return names;
}

/** Fetches the basemap's geometry and opens it anew. */
function loadGround(): Promise<Ground> {
  ground = fetchBasemap("ground")
    .then((response) => response.arrayBuffer())
    .then(openGround);
  return ground;
}

/** The names as they were opened last; opened now when they never were, or failed. */
export const presentNames = (): Promise<BaseNames> => names?.catch(loadNames) ?? loadNames();

/** The geometry as it was opened last; opened now when it never was, or failed. */
export const presentGround = (): Promise<Ground> => ground?.catch(loadGround) ?? loadGround();

/** Has the geometry opened anew when it is asked for next: what was opened gives no more tiles. */
export function forgetGround(): void {
  ground = null;
}

/** Asks for both before there is a map. Whoever shows them asks again, and says what is wrong. */
export function askForBasemap(): void {
  for (const asked of [presentNames(), presentGround()]) asked.catch(() => undefined);
}
