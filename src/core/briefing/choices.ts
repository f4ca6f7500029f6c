import { speakerOf } from "../events/evidence";
import { CHANGE_LABEL, SHOWN_CHANGES } from "../evidence/changes";
import { has } from "../index/bitset";
import { containing } from "../index/containing";
import { editionIndex } from "../index/editions";
import { shown } from "../index/shown";
import type { StoryIndex } from "../index/storyIndex";
import type { PlaceId, SourceId } from "../story/ids";
import type { KeyFigure, Story, StoryEvent } from "../story/model";
import { formatDate, formatShort } from "../time/format";
import { savedView } from "../view/address";
import type { View } from "../view/view";
import { claimValue, shownFigure } from "./keyFigures";

/** What a step's saved view shows: the events that may be named in the step, the selected one first. */
export interface Shown {
  readonly view: View;
  /** Of the edition that the view shows. */
  readonly index: StoryIndex;
  /** The edition that it compares with; null when it compares with none. */
  readonly earlier: Story | null;
  readonly events: readonly StoryEvent[];
}

/** Something that a step can name, as it is offered. */
export interface Choice {
  /** The id; of a figure, `figureKey`. */
  readonly key: string;
  readonly name: string;
  /** What else tells it apart, e.g. the event that it belongs to. */
  readonly hint: string;
}

export interface FigureChoice extends Choice {
  readonly figure: KeyFigure;
}

/** What a saved view shows; nothing for what is not a view. Never throws. */
export const shownBy = (view: string, whole: StoryIndex): Shown => shownIn(savedView({ view }, whole), whole);

/** What a view shows. */
export function shownIn(view: View, whole: StoryIndex): Shown {
  const { filter, selection, asOf, since, without } = view;
  const index = editionIndex(whole, asOf, without);
  const earlier = since === null ? null : editionIndex(whole, since, without).story;
  const bits = shown(index, filter);
  const selected = selection.type === "event" ? selection.id : null;
  const events = index.story.events.filter(({ ordinal }) => has(bits, ordinal));
  events.sort((a, b) => Number(b.id === selected) - Number(a.id === selected));
  return { view, index, earlier, events };
}

/** Tells key figures apart by what they take, not by what they are called. */
export function figureKey(figure: Readonly<Record<string, unknown>>): string {
  const { type, event, figure: name, claim, change } = figure;
  if (type === "figure") return `figure ${event} ${name}`;
  if (type === "claim") return `claim ${claim}`;
  return type === "changed" ? `changed ${change}` : String(type);
}

/** The key figures that a step over this view may show: those of its events, then what claims say, then numbers of events. */
export function figureChoices({ view, index, earlier, events }: Shown): FigureChoice[] {
  const scene = { view, index, earlier };
  const ofEvents = events.flatMap((event) =>
    event.figures.map(({ label }) => ({
      figure: { type: "figure", event: event.id, figure: label, label: null } as const,
      hint: event.headline,
    })),
  );
  const ofClaims = events.flatMap((event) =>
    event.claims.flatMap((id) => {
      const claim = index.story.claims.get(id);
      if (claim === undefined || claimValue(claim, index.story) === null) return [];
      return [{ figure: { type: "claim", claim: id, label: null } as const, hint: event.headline }];
    }),
  );
  const numbers = [
    {
      figure: { type: "count", label: events.length === 1 ? "event" : "events" } as const,
      hint: "how many events the view shows",
    },
    ...SHOWN_CHANGES.map((change) => ({
      figure: { type: "changed", change, label: CHANGE_LABEL[change].toLowerCase() } as const,
      hint: "how many of them changed in this way since the time compared with",
    })),
  ];
  return [...ofEvents, ...ofClaims, ...numbers].flatMap(({ figure, hint }) => {
    const told = shownFigure(figure, scene);
    if (told === null) return [];
    const note = told.note === null ? "" : ` (${told.note})`;
    return [{ key: figureKey({ ...figure }), name: `${told.value} ${told.label}${note}`, hint, figure }];
  });
}

/** The sources that the events shown cite: those of the selected event first, then the most cited. */
export function sourceChoices({ view, index: { story }, events }: Shown): Choice[] {
  const cited = new Map<SourceId, number>();
  const selected = view.selection.type === "event" ? view.selection.id : null;
  for (const { id, claims } of events) {
    for (const { source } of claims.flatMap((claim) => story.claims.get(claim)?.citations ?? [])) {
      cited.set(source, (cited.get(source) ?? 0) + (id === selected ? PREFERRED : 1));
    }
  }
  return [...cited]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id]) => {
      const source = story.sources.get(id);
      if (source === undefined) return [];
      const day = source.published === null ? "no date given" : formatDate(source.published);
      return [{ key: id, name: source.publisher, hint: `${day} · ${id}` }];
    });
}

/** More than any source is cited for other events. */
const PREFERRED = 1_000_000;

/** The claims of the events shown. */
export function claimChoices({ view, index, events }: Shown): Choice[] {
  return events.flatMap((event) =>
    event.claims.flatMap((id) => {
      const claim = index.story.claims.get(id);
      if (claim === undefined) return [];
      const said = claim.said === null ? "" : `, ${formatShort(claim.said, view.clock, index.story.extent)}`;
      return [{ key: id, name: claim.text, hint: `${speakerOf(index, claim)}${said}` }];
    }),
  );
}

/** The places on the map: where the events shown happened and what they were about first, then all others. */
export function placeChoices({ index: { story }, events }: Shown): Choice[] {
  const near = new Set<PlaceId>();
  for (const { venue, subjects } of events) {
    for (const id of venue === null ? subjects : [venue, ...subjects]) {
      for (const place of containing(story, id)) near.add(place.id);
    }
  }
  return [...story.places.values()]
    .filter(({ extent }) => extent.type !== "unlocated")
    .sort((a, b) => Number(near.has(b.id)) - Number(near.has(a.id)))
    .map(({ id, name, occupied }) => ({ key: id, name, hint: occupied ?? "" }));
}
