import type { MapLook } from "../map/look";
import { viewApart } from "../ui/viewApart";
import { PaneLoading } from "./Screens";

/** The map library is a third of all code: it is a file of its own, which `main` asks for at once. */
const map = viewApart(async () => {
  const { MapView, askForBasemap } = await import("../map/MapView");
  askForBasemap();
  return MapView;
});

/** Asks for the map's code beside the story, not after it. */
export function askForMap(): void {
  map.ask().catch(() => {
    // The map's pane asks again and says what is wrong.
  });
}

/** The map in a look, as soon as its code is there. */
export const MapPane = ({ look }: { readonly look?: MapLook }) => (
  <map.View props={look === undefined ? {} : { look }} fallback={<PaneLoading name="map" />} />
);
