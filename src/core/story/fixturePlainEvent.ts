import type { StoryEvent } from "./model";

/** An event with its fields as its own, so that it can be compared. */
export function plainEvent(event: StoryEvent): StoryEvent {
  const { id, ordinal, kind, headline, summary, article, when, venue, venueNote, subjects, involved } = event;
  const { topics, figures, differences, readings, claims, partial, related, confidence, doubt } = event;
  const { withdrawn, side, origins, certainty } = event;
  return {
    id,
    ordinal,
    kind,
    headline,
    summary,
    article,
    when,
    venue,
    venueNote,
    subjects,
    involved,
    topics,
    figures,
    differences,
    readings,
    claims,
    partial,
    related,
    confidence,
    doubt,
    withdrawn,
    side,
    origins,
    certainty,
  };
}
