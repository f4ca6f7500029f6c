import type { EventKind } from "./vocabulary";

/**
 * The shape of each kind of event as an SVG path in a 20 × 20 box centred on (0, 0), of
 * about equal optical weight: the same on map, timeline, list, cards, legend and export.
 */
export const GLYPH_PATH: Record<EventKind, string> = {
  talks: "M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z",
  statement: "M-6-6H6V6H-6Z",
  strike: "M0-8.5 8.5 0 0 8.5-8.5 0Z",
  proposal: "M-8 0-4-7H4L8 0 4 7H-4Z",
  decision: "M0-7.5 8 6.5H-8Z",
  harm: "M-2.8-7.5H2.8V-2.8H7.5V2.8H2.8V7.5H-2.8V2.8H-7.5V-2.8H-2.8Z",
};
