import type { StoryIndex } from "../index/storyIndex";
import type { Claim, Source } from "../story/model";
import type { StoryWords } from "./storyWords";

/** The words of a story, and the claims and sources that their positions mean. */
export interface Attached {
  readonly lists: StoryWords;
  readonly claimAt: (position: number) => Claim;
  readonly sourceAt: (position: number) => Source;
}

const attached = new WeakMap<StoryIndex, Attached>();

/** Says by which words a story is searched from now on; they are made elsewhere, for it takes long. */
export const attachWords = (index: StoryIndex, words: Attached): void => void attached.set(index, words);

/** The words of a story; undefined while it has none, as an edition of it never has. */
export const attachedTo = (index: StoryIndex): Attached | undefined => attached.get(index);
