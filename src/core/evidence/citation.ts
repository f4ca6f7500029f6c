import { speakerOf } from "../events/evidence";
import { numberText } from "../number";
import type { Claim, Story, StoryEvent } from "../story/model";
import { formatDay, formatInstantIn, type ZoneName } from "../time/format";

/** What is cited: an event, one claim on it, or a view of the story. */
export type Cited =
  | { readonly type: "event"; readonly event: StoryEvent }
  | { readonly type: "claim"; readonly claim: Claim; readonly event: StoryEvent }
  | { readonly type: "view"; readonly title: string };

/** Where and when it was read. */
export interface Visit {
  /** The address that reopens the view. */
  readonly address: string;
  /** When it was looked at, in epoch ms. */
  readonly accessed: number;
  /** The instant as of which the story was shown, in epoch ms; null for the present. */
  readonly asOf: number | null;
  /** The zone in which that instant is told, with its name, e.g. Kyiv. */
  readonly zone: ZoneName;
}

/** Everything that a citation says, before it is put into a form. */
export interface Reference extends Visit {
  /** Of letters, digits and hyphens: story, then event or claim. */
  readonly key: string;
  readonly title: string;
  readonly story: string;
  readonly version: string;
  /** Where a claim was read: "LIGA.net, ¶5; TSN"; null for anything else. */
  readonly readIn: string | null;
}

/** Gathers what a citation of the event, claim or view says. */
export function referenceOf(story: Story, cited: Cited, visit: Visit): Reference {
  const key = cited.type === "view" ? "view" : cited.type === "event" ? cited.event.id : cited.claim.id;
  return {
    ...visit,
    key: `${story.id}-${key}`,
    title: titleOf(story, cited),
    story: story.title,
    version: story.version,
    readIn: cited.type === "claim" ? readInOf(story, cited.claim) : null,
  };
}

/** Outlets are named up to this many. */
const MANY = 4;

function readInOf({ sources }: Story, { citations }: Claim): string {
  const places = citations.map(({ source, locator }) =>
    [sources.get(source)?.publisher ?? source, ...(locator === null ? [] : [locator])].join(", "),
  );
  const named = places.length <= MANY ? places : places.slice(0, MANY - 1);
  const more = places.length - named.length;
  return [...named, ...(more > 0 ? [`${numberText(more)} more`] : [])].join("; ");
}

function titleOf(story: Story, cited: Cited): string {
  switch (cited.type) {
    case "event":
      return cited.event.headline;
    case "claim": {
      const { claim, event } = cited;
      return `${speakerOf({ story }, claim)} ${claim.verb}: ${claim.text} (on: ${event.headline})`;
    }
    case "view":
      return cited.title;
  }
}

/** One line of plain text. */
export function citeText(reference: Reference): string {
  const { title, story, address, accessed, readIn } = reference;
  const end = /[.?!]$/u.test(title) ? "" : ".";
  const read = readIn === null ? "" : ` Read in: ${readIn}.`;
  return `${title}${end}${read} In: ${story}, ${versionWords(reference)}. Parley. ${address} (accessed ${dayOf(accessed)}).`;
}

/** A BibTeX entry for biblatex or BibTeX, in UTF-8. */
export function citeBibtex(reference: Reference): string {
  const { key, title, story, version, address, accessed } = reference;
  const notes = notesOf(reference);
  const fields: readonly (readonly [string, string])[] = [
    ["title", `{${tex(title)}}`],
    ["booktitle", tex(story)],
    ["version", tex(version)],
    ["publisher", "Parley"],
    ["url", escapeUrl(address)],
    ["urldate", isoDay(accessed)],
    ...(notes.length === 0 ? [] : [["note", tex(notes.join("; "))] as const]),
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join("\n")}\n}\n`;
}

/** A list of one CSL-JSON item, as reference managers import it. */
export function citeCsl(reference: Reference): string {
  const { key, title, story, version, address, accessed } = reference;
  const notes = notesOf(reference);
  const day = new Date(accessed);
  const item = {
    id: key,
    type: "webpage",
    title,
    "container-title": story,
    version,
    publisher: "Parley",
    URL: address,
    accessed: { "date-parts": [[day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]] },
    ...(notes.length === 0 ? {} : { note: notes.join("; ") }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

const versionWords = (reference: Reference): string =>
  [`version ${reference.version}`, ...asKnown(reference)].join(", ");

const notesOf = (reference: Reference): string[] => [
  ...asKnown(reference),
  ...(reference.readIn === null ? [] : [`read in ${reference.readIn}`]),
];

const asKnown = ({ asOf, zone }: Reference): string[] =>
  asOf === null ? [] : [`as known on ${formatInstantIn(asOf, zone)}`];

/** Without its weekday. */
const dayOf = (epochMs: number): string => formatDay(epochMs, "UTC").replace(/^\p{L}+ /u, "");

const isoDay = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 10);

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Characters that TeX takes for commands, and line breaks, which would end a field's line. */
const tex = (text: string): string =>
  text.replaceAll(/\s+/gu, " ").replaceAll(/[\\{}~^#$%&_]/gu, (char) => SPECIAL[char] ?? `\\${char}`);

/** Braces and backslashes would unbalance the entry; in an address they can be written as codes. */
const escapeUrl = (address: string): string =>
  address.replaceAll(
    /[\\{}\s]/gu,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
