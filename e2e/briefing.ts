/** A briefing for tests, as a file of the Miami story. */
export const TEST_BRIEFING = {
  id: "test-briefing",
  title: "Test briefing",
  question: "What struck the ports, and who says so?",
  steps: [
    {
      id: "strikes",
      kicker: "Beside the talks",
      title: "Ports were struck & struck again",
      text: "Each strike is told by its own sources.",
      figures: [{ type: "count", label: "strikes on the map" }],
      notes: "First: count them.\nThen: say who says so.",
      sources: ["odesa-novyny-live", "liga-net-2"],
      view: "/miami-talks?kinds=strike&theatre=black-sea",
      seconds: 30,
    },
    {
      id: "talks",
      kicker: null,
      title: "The talks as they were known",
      text: null,
      figures: [{ type: "count", label: "rounds of talks" }],
      notes: "As of the twentieth.",
      sources: ["kyiv-independent"],
      view: "/miami-talks?kinds=talks&theatre=world&asof=2025-12-20T12:00Z",
      seconds: 30,
    },
  ],
} as const;

/** The files of a story, and the briefing for tests. */
export const withBriefing = (files: unknown): unknown => ({
  ...Object(files),
  "briefings/test-briefing.json": TEST_BRIEFING,
});
