import { GLYPH_PATH } from "../story/glyph";
import type { Story } from "../story/model";
import {
  CERTAINTIES,
  CERTAINTY_LABEL,
  type Certainty,
  EVENT_KINDS,
  KIND_LABEL,
  type SideColour,
} from "../story/vocabulary";

/** One entry of the key to marks: a mark, and what it means. */
export interface KeyEntry {
  readonly text: string;
  readonly path: string;
  readonly certainty: Certainty;
  /** None where the entry is not about a side. */
  readonly colour: SideColour | null;
}

/** What shapes, textures and colours mean, for lists on paper. */
export const marksKey = ({ sides }: Pick<Story, "sides">): readonly KeyEntry[] => [
  ...EVENT_KINDS.map((kind) => ({
    text: KIND_LABEL[kind],
    path: GLYPH_PATH[kind],
    certainty: "corroborated" as const,
    colour: null,
  })),
  ...CERTAINTIES.map((certainty) => ({
    text: CERTAINTY_LABEL[certainty],
    path: GLYPH_PATH.statement,
    certainty,
    colour: null,
  })),
  ...[...sides.values()].map(({ name, colour }) => ({
    text: name,
    path: GLYPH_PATH.talks,
    certainty: "corroborated" as const,
    colour,
  })),
];
