import * as z from "zod/mini";
import { LIMITS } from "../briefing/limits";
import { SHOWN_CHANGES } from "../evidence/changes";
import {
  ACTOR_KINDS,
  ASPECTS,
  CONFIDENCES,
  EVENT_KINDS,
  LINEAGE_KINDS,
  QUALIFIERS,
  ROLES,
  SIDE_COLOURS,
  TRANSITIONS,
  VERBS,
} from "../story/vocabulary";

/**
 * The shape of the files in a story folder, before references are resolved. The same
 * definitions check data in the browser and are printed as JSON Schema for editors
 * (`npm run story schema`). Everything here is about one record by itself; what ties
 * records together is in `references.ts` and `rules.ts`.
 */

const describe = <T extends z.ZodMiniType>(schema: T, description: string): T =>
  schema.check(z.describe(description));

const text = (max: number, description: string) =>
  describe(z.string().check(z.trim(), z.minLength(1), z.maxLength(max)), description);

const id = (description: string) =>
  describe(
    z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/, "expected lower-case letters, digits and hyphens")),
    description,
  );

const optional = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));

const edtf = (description: string) => text(60, `${description} EDTF, e.g. 2025-12-20~ or 2025-12-19T21:05.`);
const zone = text(60, "IANA time zone, e.g. Europe/Kyiv.");
const link = describe(
  z.string().check(z.refine(isWebLink, "expected a link that starts with http:// or https://")),
  "Web address, http or https.",
);
const latitude = describe(z.number().check(z.gte(-90), z.lte(90)), "Degrees north, WGS 84.");
const longitude = describe(z.number().check(z.gte(-180), z.lte(180)), "Degrees east, WGS 84.");
const radius = describe(z.number().check(z.positive(), z.lte(5000)), "Kilometres.");

/** A phrase locates a passage; more than seven words would be a quotation of its sentence. */
export const MAX_PHRASE_WORDS = 7;
const phrase = describe(
  z.string().check(
    z.minLength(1),
    z.refine((value) => value.trim().split(/\s+/u).length <= MAX_PHRASE_WORDS, "expected at most 7 words"),
  ),
  "Literal words of the source that locate the passage, at most 7.",
);

export const sideRecord = z.strictObject({
  id: id("Side."),
  name: text(40, "Name as shown."),
  colour: describe(z.enum(SIDE_COLOURS), "Hue slot of the palette; each side its own."),
});

export const theatreRecord = z.strictObject({
  id: id("Theatre."),
  name: text(30, "Name on the switch."),
  bounds: describe(
    z.strictObject({ west: longitude, south: latitude, east: longitude, north: latitude }),
    "What the map shows.",
  ),
});

export const storyRecord = z.strictObject({
  $schema: z.optional(z.string()),
  id: id("Story; the folder has the same name."),
  title: text(60, "Title."),
  description: text(300, "One sentence on what the story is about."),
  version: text(30, "Version or date of this edition."),
  licence: optional(text(160, "Terms for the story’s own words and selection, and whom to name.")),
  extract: optional(
    text(1000, "Written by Export: what was left out. Events may then lack what rests on that."),
  ),
  period: edtf("The period that the story covers."),
  zone,
  article: optional(id("Source record of the article that the story starts from.")),
  zones: z.array(z.strictObject({ name: text(30, "Name on the switch."), zone })),
  home: id("Theatre shown first."),
  theatres: z.array(theatreRecord).check(z.minLength(1)),
  sides: z.array(sideRecord).check(z.minLength(1), z.maxLength(SIDE_COLOURS.length)),
});

export const actorRecord = z.strictObject({
  id: id("Actor."),
  name: text(80, "Name as shown."),
  kind: z.enum(ACTOR_KINDS),
  side: id("Side."),
  affiliation: optional(text(80, "Body that the actor belongs to.")),
  aliases: describe(z.array(text(80, "Alias.")), "Other spellings and scripts, for search."),
  posts: describe(
    z.array(
      z.strictObject({
        title: text(160, "Post in full."),
        short: text(40, "Post for a card, two to four words."),
        when: optional(edtf("When the post was held; leave out if throughout.")),
      }),
    ),
    "Posts held, in order of time.",
  ),
  note: optional(text(300, "What else matters.")),
});

export const placeRecord = z.strictObject({
  id: id("Place."),
  name: text(120, "Full name."),
  short: text(30, "Name for labels and rows."),
  extent: z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("point"), lat: latitude, lon: longitude, radius_km: radius }),
    z.strictObject({ type: z.literal("area"), lat: latitude, lon: longitude, radius_km: radius }),
    z.strictObject({ type: z.literal("unlocated") }),
  ]),
  certainty: z.enum(CONFIDENCES),
  basis: optional(text(400, "How the position was found; always there but in an extract.")),
  country: optional(
    describe(z.string().check(z.regex(/^[A-Z]{2}$/, "expected two capital letters")), "ISO 3166-1 alpha-2."),
  ),
  occupied: optional(text(80, "E.g. occupied by Russia since 2014.")),
  within: optional(id("Place that contains this one.")),
  aliases: z.optional(z.array(text(80, "Alias."))),
});

export const topicRecord = z.strictObject({
  id: id("Topic."),
  name: text(30, "Name on the chip."),
  description: text(200, "What belongs here."),
});

export const lineageRecord = z.strictObject({
  id: id("Lineage."),
  name: text(80, "Wire, office or newsroom."),
  kind: z.enum(LINEAGE_KINDS),
  independent: describe(z.boolean(), "False where the origin is unclear: never counted as corroboration."),
});

export const sourceRecord = z.strictObject({
  id: id("Source."),
  publisher: text(120, "Publisher."),
  url: optional(link),
  published: optional(edtf("Day of publication; null where the page gives none.")),
  zone: optional(describe(zone, "Zone in which that day is meant; the story’s is assumed.")),
  lineage: describe(z.array(id("Lineage.")).check(z.minLength(1)), "Where the report comes from in the end."),
  language: optional(
    describe(
      z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "expected a BCP 47 tag")),
      "BCP 47 tag.",
    ),
  ),
  note: optional(text(300, "What else matters.")),
});

export const citationRecord = z.strictObject({
  source: id("Source."),
  lineage: z.optional(
    describe(
      z.array(id("Lineage.")).check(z.minLength(1)),
      "Which of the source’s lineages the passage comes from, where it has several; all of them if left out.",
    ),
  ),
  locator: optional(text(40, "Where in the source, e.g. ¶5.")),
  phrase: optional(phrase),
  supports: optional(text(300, "What it supports, in our words.")),
  differs: optional(text(300, "Where it differs, in our words.")),
});

export const questionRecord = z.strictObject({
  id: id("Question."),
  text: text(120, "What accounts answer differently, with a question mark."),
});

const dated = (description: string) => z.strictObject({ edtf: edtf(description), zone });

const valueRecord = describe(
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("time"), when: dated("When it happened, by this account.") }),
    z.strictObject({ type: z.literal("place"), place: id("Place where it happened, by this account.") }),
    z.strictObject({
      type: z.literal("figure"),
      figure: text(60, "E.g. killed; figures of an event with the same label are compared."),
      amount: z.number(),
      qualifier: optional(z.enum(QUALIFIERS)),
      unit: optional(text(20, "E.g. % or USD million.")),
      question: optional(id("Question that the figure answers, to be compared across events.")),
    }),
    z.strictObject({
      type: z.literal("position"),
      question: id("Question."),
      answer: text(80, "Its answer, in few words; equal answers are one position."),
    }),
  ]),
  "What the claim says of one attribute, so that it can be displayed and compared.",
);

export const claimRecord = z.strictObject({
  id: id("Claim."),
  event: id("Event that it speaks to."),
  by: z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("actor"), actor: id("Actor who says it.") }),
    z.strictObject({ type: z.literal("lineage"), lineage: id("Origin whose own reporting it is.") }),
  ]),
  verb: z.enum(VERBS),
  about: z.enum(ASPECTS),
  text: text(300, "What is claimed, in our words."),
  value: optional(valueRecord),
  topics: z.optional(z.array(id("Topic."))),
  said: optional(dated("When it was said.")),
  revises: optional(id("Earlier claim that this one replaces, where dates do not show it.")),
  withdraws: z.optional(
    describe(z.array(id("Claim.")).check(z.minLength(1)), "Claims that this one takes back."),
  ),
  citations: z.array(citationRecord).check(z.minLength(1)),
});

const readingRecord = z.strictObject({
  of: describe(
    z.string().check(z.regex(/^(time|place|figure:.+)$/u, "expected time, place or figure:<label>")),
    "What is read: time, place or figure:<label>.",
  ),
  claims: describe(
    z.array(id("Claim.")).check(z.minLength(1)),
    "The claim whose value is taken; of several times, the span.",
  ),
  because: optional(text(400, "Why; shown beside the value. Always there but in a partial event.")),
  inferred: z.optional(
    describe(z.boolean(), "True where no claim says it of this very event: the claims may be of others."),
  ),
});

export const eventRecord = z.strictObject({
  id: id("Event."),
  kind: z.enum(EVENT_KINDS),
  headline: text(110, "Headline in our words."),
  summary: optional(text(600, "Two or three sentences in our words; always there but in a partial event.")),
  partial: z.optional(
    describe(
      z.boolean(),
      "Written by Export: some of its claims, and what was written with them, are left out.",
    ),
  ),
  article: optional(
    z.strictObject({ locator: text(40, "Where in the article, e.g. ¶5."), phrase: optional(phrase) }),
  ),
  when: z.strictObject({
    said: optional(describe(phrase, "What the article said of the time, at most 7 words.")),
    basis: optional(text(400, "How the time was found; always there but in a partial event.")),
    clock: optional(text(200, "What is known of the clock time when the EDTF cannot carry it.")),
  }),
  venue_note: optional(text(400, "Why it has no single place, or what is doubtful about it here.")),
  subjects: describe(z.array(id("Place.")), "Places that it was about."),
  actors: z
    .array(z.strictObject({ actor: id("Actor."), role: z.enum(ROLES), note: optional(text(200, "Note.")) }))
    .check(z.minLength(1)),
  topics: z.array(id("Topic.")).check(z.minLength(1)),
  readings: z.array(readingRecord),
  related: z.array(id("Event.")),
  confidence: z.enum(CONFIDENCES),
  doubt: optional(text(400, "Why confidence is not high, or what remains unknown.")),
});

const label = optional(
  text(LIMITS.label, "What it is called on the screen; its own name is taken without it."),
);

const keyFigureRecord = describe(
  z.discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("figure"),
      event: id("Event."),
      figure: text(60, "Label of one of its figures, e.g. killed."),
      label,
    }),
    z.strictObject({ type: z.literal("claim"), claim: id("Claim with a figure or an answer."), label }),
    z.strictObject({
      type: z.literal("count"),
      label: text(LIMITS.label, "What the events shown are, e.g. strikes."),
    }),
    z.strictObject({
      type: z.literal("changed"),
      change: describe(z.enum(SHOWN_CHANGES), "What became of them since the view’s since."),
      label: text(LIMITS.label, "What these events are, e.g. new events."),
    }),
  ]),
  "What is shown large: taken from an event, a claim or the number of events shown or changed; never typed.",
);

/** What a room can read from its last row sets the limits. */
export const stepRecord = z.strictObject({
  id: id("Step; links name it."),
  kicker: optional(text(LIMITS.kicker, "A few words above the title.")),
  title: text(LIMITS.title, "The one message."),
  text: optional(text(LIMITS.text, "One or two sentences.")),
  figures: describe(
    z.array(keyFigureRecord).check(z.maxLength(LIMITS.figures)),
    "Shown large; three at most.",
  ),
  notes: describe(z.string().check(z.maxLength(LIMITS.notes)), "For the presenter alone; may be empty."),
  sources: describe(
    z.array(id("Source.")).check(z.minLength(1), z.maxLength(LIMITS.sources)),
    "What the step rests on; each is cited by an event that it shows.",
  ),
  view: describe(
    z
      .string()
      .check(
        z.maxLength(4000),
        z.regex(/^\//u, "expected what follows the # of a link, e.g. /story?kinds=strike"),
      ),
    "The saved view: what follows the # of a link.",
  ),
  highlight: z.optional(
    z.strictObject({
      claims: z.optional(
        describe(z.array(id("Claim.")).check(z.maxLength(LIMITS.claims)), "Claims told beside the text."),
      ),
      places: z.optional(describe(z.array(id("Place.")), "Places ringed on the map.")),
    }),
  ),
  transition: z.optional(
    describe(z.enum(TRANSITIONS), "How the map gets there; it flies unless told to cut."),
  ),
  seconds: describe(z.int().check(z.gte(LIMITS.shortest), z.lte(LIMITS.longest)), "Planned time in seconds."),
});

/** A file in the folder `briefings`, by itself; its steps are read one by one. */
export const briefingRecord = z.strictObject({
  $schema: z.optional(z.string()),
  id: id("Briefing; the file has the same name."),
  title: text(LIMITS.briefingTitle, "Title."),
  question: text(LIMITS.question, "What it answers, for the cover of a handout."),
  steps: z.array(z.unknown()).check(z.minLength(1), z.maxLength(LIMITS.steps)),
});

/** The files of a story folder that hold a list: file name without ending → list name → record. */
export const LIST_FILES = {
  actors: actorRecord,
  places: placeRecord,
  topics: topicRecord,
  lineages: lineageRecord,
  sources: sourceRecord,
  questions: questionRecord,
  claims: claimRecord,
  events: eventRecord,
} as const;
export type ListName = keyof typeof LIST_FILES;

function isWebLink(value: string): boolean {
  return /^https?:\/\/[^\s/$.?#][^\s]*$/iu.test(value) && URL.canParse(value);
}
