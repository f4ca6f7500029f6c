import type { Draw, Drawing, DrawRequest } from "../../core/export/drawing";
import { changedIn, changedWords } from "../../core/export/since";
import { fit, type Look } from "../../core/geo/camera";
import { marks as marksIn } from "../../core/geo/clusters";
import { leftWords, type Outlined } from "../../core/geo/halo";
import { type BitSet, count, intersect } from "../../core/index/bitset";
import { shown } from "../../core/index/shown";
import { numberText } from "../../core/number";
import { presentGround, presentNames } from "../basemap/load";
import { MAX_ZOOM } from "../basemap/source";
import { frameAt } from "../frame";
import { layout, spotsOf } from "../marks/layout";
import { inSight } from "../marks/roving";
import { halosIn } from "../places/halosIn";
import { linksOf, ringsOf } from "../places/subjects";
import { groundSvg } from "./ground";
import { labelsSvg } from "./labels";
import { marksSvg } from "./marks";
import { halosSvg, linksSvg } from "./places";

/** Room left around a theatre, in pixels: the controls are not in the picture. */
const PADDING = { top: 24, right: 24, bottom: 24, left: 24 };
/** The lowest zoom level of the map. */
const MIN_ZOOM = 2;

/**
 * The map of a view as SVG, drawn anew at the size that is asked for: the bundled ground with its
 * names, and the story's marks that meet the whole filter. Online tiles are never in it.
 */
export const drawMap: Draw = async (request) => {
  const { view, index, ringed, width, height, inks, signal } = request;
  const [ground, names] = await Promise.all([presentGround(), presentNames()]);
  await document.fonts.ready;
  signal.throwIfAborted();
  const frame = frameAt(lookOf(request), width, height);
  const bits = shown(index, view.filter);
  const selected = view.selection.type === "event" ? view.selection.id : null;
  const ordinal = selected === null ? null : (index.byId.get(selected)?.ordinal ?? null);
  const marks = marksIn(index, bits, frame.zoom, frame.paddedBounds);
  const halos = halosIn(index, bits, frame, marks);
  const spots = spotsOf(index, marks, frame, ordinal, bits).filter((spot) => inSight(spot, frame.visible));
  const subjects = linksOf(index, selected, frame).filter(({ id }) => !ringed.includes(id));
  const links = [...ringsOf(index, ringed, spots, frame), ...subjects];
  const placed = layout(spots, links, frame.visible, [], inks.sans);
  const painted = await groundSvg(ground, frame, inks);
  signal.throwIfAborted();
  return {
    name: "map",
    width,
    height,
    body: [
      painted,
      halosSvg(halos, frame, selected, inks),
      labelsSvg(names, frame, placed.boxes, inks),
      linksSvg(links, frame, placed, inks),
      marksSvg({ index, spots, changed: changedIn(request) }, frame, placed, inks),
    ].join(""),
    notes: notesOf(request, bits, spots, halos),
  };
};

function lookOf({ view: { camera }, index: { story }, width, height }: DrawRequest): Look {
  if (camera.type === "free") return camera;
  const theatre = story.theatres.get(camera.id) ?? story.theatres.get(story.home);
  if (theatre === undefined) return { lat: 30, lon: 0, zoom: MIN_ZOOM };
  const size = { width, height, padding: PADDING };
  return fit(theatre.bounds, { ...size, minZoom: MIN_ZOOM, maxZoom: MAX_ZOOM, snap: 0.5 });
}

function notesOf(
  request: DrawRequest,
  bits: BitSet,
  spots: readonly { readonly mark: { readonly count: number } }[],
  halos: Outlined,
): Drawing["notes"] {
  const { index } = request;
  const total = count(bits);
  const located = count(intersect(bits, index.located));
  const here = spots.reduce((sum, { mark }) => sum + mark.count, 0);
  const away = [
    ...(located > here ? [`${located - here} outside its frame`] : []),
    ...(total > located ? [`${total - located} without a place on a map`] : []),
  ];
  const left = leftWords(halos);
  return [
    `The map shows ${numberText(here)} of ${numberText(total)} events${away.length === 0 ? "" : `; ${away.join(", ")}`}${changedWords(request)}.`,
    ...(left === null ? [] : [`${left}.`]),
    "Map: Natural Earth; GSHHG and WDBII (LGPL); US Census Bureau; GeoNames (CC BY 4.0); OurAirports. Web Mercator. Crimea is Ukraine, occupied by Russia since 2014 (UN General Assembly resolution 68/262); other boundaries are de facto ones and express no opinion.",
  ];
}
