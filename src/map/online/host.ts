/** The one host that the online page may ask, for pictures only; `public/_headers` names it too. */
export const TILE_HOST = "tile.openstreetmap.org";
export const TILE_URL = `https://${TILE_HOST}/{z}/{x}/{y}.png`;

/** What the people who run it say about its use, about privacy and about credit. */
export const USAGE_POLICY = "https://operations.osmfoundation.org/policies/tiles/";
export const PRIVACY_POLICY = "https://osmfoundation.org/wiki/Privacy_Policy";
export const COPYRIGHT = "https://www.openstreetmap.org/copyright";
