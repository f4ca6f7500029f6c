import type { StoryIndex } from "../core/index/storyIndex";
import { numberText } from "../core/number";
import { useListed } from "../state/useListed";
import { MarkRows } from "../ui/MarkRows";
import { Popup } from "../ui/Popup";

/** A chip or a bar of the strip whose list is open, with what its ordinals count in. */
export interface OpenChip {
  readonly index: StoryIndex;
  readonly ordinals: readonly number[];
  /** What a bar holds, in words; null for a chip. */
  readonly name: string | null;
  /** In viewport pixels. */
  readonly at: { readonly x: number; readonly y: number };
}

interface StripPopupProps {
  readonly open: OpenChip;
  readonly onClose: () => void;
}

/** The events behind a chip or a bar of the strip. */
export function StripPopup({ open: { index, ordinals, name, at }, onClose }: StripPopupProps) {
  return (
    <Popup
      label={name ?? `${numberText(ordinals.length)} more events`}
      isTitled={name !== null}
      at={at}
      onClose={onClose}
    >
      <MarkRows {...useListed(index, ordinals, "timeline", onClose)} />
    </Popup>
  );
}
