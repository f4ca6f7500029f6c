/** What a room can read from its last row, and what fits on its screen. Lengths are in characters. */
export const LIMITS = {
  kicker: 50,
  title: 80,
  text: 240,
  notes: 2000,
  /** Shown large. */
  figures: 3,
  sources: 6,
  /** Claims told beside the text. */
  claims: 4,
  /** Name of a key figure on the screen. */
  label: 40,
  /** Planned time of a step, in seconds. */
  shortest: 5,
  longest: 3600,
  steps: 40,
  /** Of the whole briefing. */
  briefingTitle: 60,
  question: 160,
} as const;
