import L from "leaflet";

/** The world pixel in which the layers of a map begin once it looks there. */
export function originAt(map: L.Map, center: L.LatLng, zoom: number): L.Point {
  const pane = map.getPane("mapPane");
  const moved = pane === undefined ? L.point(0, 0) : L.DomUtil.getPosition(pane);
  return map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(moved).round();
}
