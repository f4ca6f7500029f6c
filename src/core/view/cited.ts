import { type Cited, type Reference, referenceOf } from "../evidence/citation";
import { count } from "../index/bitset";
import { shown } from "../index/shown";
import type { StoryIndex } from "../index/storyIndex";
import { numberText } from "../number";
import type { ClaimId, EventId } from "../story/ids";
import { encodeView } from "./address";
import { describeEdition, describeFilter, namedZone, PANEL_BACK } from "./describe";
import { initialView, type View } from "./view";

/** What a citation is asked of: an event, one of its claims, or the view as it is. */
export type CitedRecord =
  | { readonly type: "event"; readonly event: EventId }
  | { readonly type: "claim"; readonly event: EventId; readonly claim: ClaimId }
  | { readonly type: "view" };

/** In which view, where and when it is asked. */
export interface Asked {
  readonly view: View;
  /** The index of the edition that the view shows. */
  readonly index: StoryIndex;
  /** The index of the whole story. */
  readonly whole: StoryIndex;
  /** The address of the page, without a fragment. */
  readonly page: string;
  /** Epoch ms. */
  readonly accessed: number;
}

/**
 * The reference of a record in the edition that the view shows; null when that edition does not
 * have it. Its address reopens a view as it is, and an event or a claim in the same edition with
 * no filter, map or timeline that is beside the point.
 */
export function citationOf(what: CitedRecord, asked: Asked): Reference | null {
  const { view, index, whole, page, accessed } = asked;
  const cited = recordOf(what, asked);
  if (cited === null) return null;
  const fragment = encodeView(what.type === "view" ? view : recordView(what, asked), whole);
  const visit = {
    address: `${page}#${fragment}`,
    accessed,
    asOf: view.asOf,
    zone: namedZone(whole.story, view.clock),
  };
  const reference = referenceOf(index.story, cited, visit);
  const lacking = describeEdition(whole, { ...view, asOf: null });
  return lacking === null ? reference : { ...reference, title: `${reference.title} (story ${low(lacking)})` };
}

function recordOf(what: CitedRecord, asked: Asked): Cited | null {
  if (what.type === "view") return { type: "view", title: titleOf(asked) };
  const { byId, story } = asked.index;
  const event = byId.get(what.event);
  if (event === undefined) return null;
  if (what.type === "event") return { type: "event", event };
  const claim = story.claims.get(what.claim);
  return claim === undefined ? null : { type: "claim", claim, event };
}

/** The view that shows one record and nothing else of what was set. */
function recordView(what: Exclude<CitedRecord, { type: "view" }>, { view, whole }: Asked): View {
  const { asOf, without, clock } = view;
  const claim = what.type === "claim" ? what.claim : null;
  return {
    ...initialView(whole.story.home),
    asOf,
    without,
    clock,
    selection: { type: "event", id: what.event, claim },
  };
}

/** What a view shows: "Differing accounts, 12 of 53 events: Strike; in Ukraine". */
function titleOf({ view, index }: Asked): string {
  const conditions = describeFilter(index, view.filter, view.clock).map(({ text }) => text);
  const panel = view.panel === "events" ? null : PANEL_BACK[view.panel];
  const events =
    conditions.length === 0
      ? `${panel === null ? "All" : "all"} ${numberText(index.all.size)} events`
      : `${numberText(count(shown(index, view.filter)))} of ${numberText(index.all.size)} events: ${conditions.join("; ")}`;
  const list = panel === null ? events : `${panel}, ${events}`;
  const open = openedOf(view, index);
  return open === null ? list : `${open}, with ${low(list)} beside it`;
}

/** What lies open in the view: an event by its headline, an actor by name. */
function openedOf({ selection }: View, { byId, story }: StoryIndex): string | null {
  switch (selection.type) {
    case "none":
      return null;
    case "event":
      return byId.get(selection.id)?.headline ?? null;
    case "actor":
      return story.actors.get(selection.id)?.name ?? null;
  }
}

const low = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
