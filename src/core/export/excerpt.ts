import { ordinals } from "../index/bitset";
import { shown } from "../index/shown";
import type { StoryIndex } from "../index/storyIndex";
import type { EventId } from "../story/ids";
import type { StoryEvent } from "../story/model";
import { selectEvent } from "../view/actions";
import { encodeView } from "../view/address";
import type { Asked } from "../view/cited";
import type { View } from "../view/view";
import { type Colophon, colophonOf } from "./colophon";

/**
 * What is taken away: the events that meet every condition of the filter, in the edition that
 * the view shows, with the colophon that every format carries.
 */
export interface Excerpt {
  readonly view: View;
  /** Of the edition that the view shows. */
  readonly index: StoryIndex;
  /** Of the whole story, which addresses are read against. */
  readonly whole: StoryIndex;
  /** In order of time. */
  readonly events: readonly StoryEvent[];
  readonly colophon: Colophon;
}

/** The excerpt of a view as it is asked for at `asked.accessed`. */
export function excerptOf(asked: Asked): Excerpt {
  const { view, index, whole } = asked;
  const events = [...ordinals(shown(index, view.filter))].flatMap((i) => index.story.events[i] ?? []);
  return { view, index, whole, events, colophon: colophonOf(asked, events) };
}

/** The address that opens an event in the view of the excerpt. */
export const eventAddress = (excerpt: Excerpt, id: EventId): string =>
  `${pageOf(excerpt)}#${encodeView(selectEvent(id)(excerpt.view), excerpt.whole)}`;

/** The address of the page that it was taken from, without a fragment. */
export const pageOf = ({ colophon }: Pick<Excerpt, "colophon">): string =>
  colophon.address.replace(/#.*$/su, "");
