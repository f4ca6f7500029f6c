/** What stands at a named point of the basemap. */
export type PointSymbol = "city" | "port" | "airfield";

/** Edge of the square in which a symbol is drawn, in pixels. */
export const SYMBOL_SIZE = 12;

/** Outlines in a square of `SYMBOL_SIZE`: an anchor in lines, an aircraft as an area. */
export const SYMBOL_PATH = {
  port: "M6 4.3V10.7M3.9 5.9H8.1M1.9 7.5C2.2 9.7 3.9 10.8 6 10.8S9.8 9.7 10.1 7.5M6 4.3A1.45 1.45 0 1 1 6.01 4.3",
  airfield:
    "M6 .9C6.6.9 6.9 1.7 6.9 2.5V4.6L11.1 7.2V8.4L6.9 7.1V9.4L8.2 10.4V11.2L6 10.6 3.8 11.2V10.4L5.1 9.4V7.1L.9 8.4V7.2L5.1 4.6V2.5C5.1 1.7 5.4.9 6 .9Z",
} as const satisfies Record<Exclude<PointSymbol, "city">, string>;
