import type { StoryIndex } from "../index/storyIndex";
import type { PlaceId } from "../story/ids";
import type { SideColour } from "../story/vocabulary";
import type { View } from "../view/view";

/** Colours as #rrggbb, and fonts, of one theme: what a picture is drawn with. */
export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly hairline: string;
  readonly lineStrong: string;
  readonly sides: Readonly<Record<SideColour, string>>;
  readonly sea: string;
  readonly land: string;
  readonly focusLand: string;
  readonly coast: string;
  readonly border: string;
  readonly admin: string;
  readonly river: string;
  readonly hatch: string;
  readonly label: string;
  readonly seaLabel: string;
  readonly halo: string;
  readonly sans: string;
  readonly serif: string;
}

export type Scheme = "light" | "dark";

/** What is to be drawn: a view of the edition that it shows, at a size in CSS pixels. */
export interface DrawRequest {
  readonly view: View;
  /** Of the edition that the view shows. */
  readonly index: StoryIndex;
  /** Of the whole story, which earlier editions are taken of. */
  readonly whole: StoryIndex;
  /** Places that are pointed out on a map. */
  readonly ringed: readonly PlaceId[];
  readonly width: number;
  readonly height: number;
  readonly scheme: Scheme;
  readonly inks: Inks;
  readonly signal: AbortSignal;
}

/** A picture of one view: elements of SVG from (0, 0), whose ids start with its own name. */
export interface Drawing {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly body: string;
  /** What the picture does not show of what was chosen, and whose work it rests on. */
  readonly notes: readonly string[];
}

/** Draws a view. Rejects when the signal is aborted, and with what could not be had. */
export type Draw = (request: DrawRequest) => Promise<Drawing>;

/** Two colours mixed: `share` of the first, from 0 to 1, in sRGB. Colours as #rrggbb. */
export function mixed(a: string, b: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [x, y] = [a, b].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((x ?? 0) * share + (y ?? 0) * (1 - share))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}
