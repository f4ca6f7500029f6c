/** A string that only `core/parse` may mint: the same letters, but a type of their own. */
type Id<Kind extends string> = string & { readonly __id: Kind };

export type StoryId = Id<"story">;
export type SideId = Id<"side">;
export type ActorId = Id<"actor">;
export type PlaceId = Id<"place">;
export type TopicId = Id<"topic">;
export type LineageId = Id<"lineage">;
export type SourceId = Id<"source">;
export type ClaimId = Id<"claim">;
export type QuestionId = Id<"question">;
export type EventId = Id<"event">;
export type TheatreId = Id<"theatre">;
export type BriefingId = Id<"briefing">;
export type StepId = Id<"step">;
